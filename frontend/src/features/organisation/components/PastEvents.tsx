import { Button } from '@digdir/designsystemet-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import { EmptyState } from '@/components/page/EmptyState';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import type { EventSearch } from '../eventSearch';
import { eventListQuery, pastEvents } from '../queries';
import { EventList } from './EventList';
import styles from './EventList.module.css';

/** What has happened, newest first, some at a time. */
export function PastEvents({ search }: { search: EventSearch }) {
  const t = useT();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(
    eventListQuery(pastEvents(search)),
  );
  const list = useRef<HTMLOListElement>(null);
  const firstNew = useRef<number>(undefined);
  const events = data.pages.flatMap(({ items }) => items);
  const total = data.pages[0]?.page.total ?? events.length;

  // Whoever asked for more goes on reading where the new ones begin.
  useEffect(() => {
    if (firstNew.current === undefined || events.length <= firstNew.current) return;
    list.current?.children[firstNew.current]?.querySelector('a')?.focus();
    firstNew.current = undefined;
  }, [events.length]);

  if (events.length === 0)
    return (
      <EmptyState
        action={(search.slag || search.enhet) && <TextLink to="/organisasjon/endringer">{t('events.reset')}</TextLink>}
      >
        {t(search.slag || search.enhet ? 'events.noneFound' : 'events.none')}
      </EmptyState>
    );
  return (
    <>
      <p role="status" className={styles.count}>
        {t('events.count', { count: total })}
      </p>
      <EventList events={events} ref={list} />
      {hasNextPage && (
        <Button
          variant="secondary"
          aria-disabled={isFetchingNextPage}
          onClick={() => {
            if (isFetchingNextPage) return;
            firstNew.current = events.length;
            void fetchNextPage();
          }}
        >
          {t(isFetchingNextPage ? 'page.loading' : 'events.more')}
        </Button>
      )}
    </>
  );
}
