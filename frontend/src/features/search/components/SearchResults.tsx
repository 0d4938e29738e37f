import { Button } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import { EmptyState } from '@/components/page/EmptyState';
import { TextLink } from '@/components/page/TextLink';
import { LinesSkeleton } from '@/components/skeletons';
import { useT } from '@/i18n';
import { hitsQuery, shortestQuestion, type Question } from '../queries';
import { SearchHints } from './SearchHints';
import { SearchHits } from './SearchHits';
import styles from './SearchResults.module.css';
import { TypeFilter } from './TypeFilter';

/** What was found, told in words to those who do not see the list change, and then the list. */
export function SearchResults({ question }: { question: Question }) {
  const t = useT();
  const { data, isPlaceholderData, isFetchingNextPage, hasNextPage, fetchNextPage } = useInfiniteQuery(
    hitsQuery(question),
  );
  const list = useRef<HTMLOListElement>(null);
  const firstNew = useRef<number>(undefined);
  const isLongEnough = question.q.length >= shortestQuestion;
  const hits = isLongEnough ? data?.pages.flatMap(({ items }) => items) : undefined;
  const shown = hits?.length ?? 0;

  // Whoever asked for more goes on reading where the new hits begin.
  useEffect(() => {
    if (firstNew.current === undefined || shown <= firstNew.current) return;
    list.current?.children[firstNew.current]?.querySelector('a')?.focus();
    firstNew.current = undefined;
  }, [shown]);

  const facets = data?.pages[0]?.facets ?? [];
  const all = facets.reduce((sum, { count }) => sum + count, 0);
  const total = data?.pages[0]?.page.total ?? 0;

  return (
    <>
      <p role="status" className={styles.status}>
        {hits && !isPlaceholderData ? describeCount() : ''}
      </p>
      {!isLongEnough && <SearchHints />}
      {isLongEnough && !hits && <LinesSkeleton lines={6} />}
      {hits && (
        <div aria-busy={isPlaceholderData} className={isPlaceholderData ? styles.waiting : undefined}>
          {all > 0 && <TypeFilter facets={facets} q={question.q} chosen={question.type} />}
          {shown > 0 ? <SearchHits hits={hits} ref={list} /> : <NothingFound question={question} elsewhere={all} />}
          {hasNextPage && (
            <Button
              variant="secondary"
              aria-disabled={isFetchingNextPage}
              onClick={() => {
                if (isFetchingNextPage) return;
                firstNew.current = shown;
                void fetchNextPage();
              }}
            >
              {t(isFetchingNextPage ? 'page.loading' : 'search.more')}
            </Button>
          )}
        </div>
      )}
    </>
  );

  function describeCount(): string {
    if (shown === 0) return t('search.none', { q: question.q });
    const found = t('search.found', { count: total, q: question.q });
    return shown < total ? `${found} ${t('search.showing', { shown })}` : found;
  }
}

function NothingFound({ question, elsewhere }: { question: Question; elsewhere: number }) {
  const t = useT();
  if (elsewhere === 0) return <SearchHints>{t('search.hint.fewer')}</SearchHints>;
  return (
    <EmptyState
      action={
        <TextLink to="/sok" search={{ q: question.q }}>
          {t('search.allTypes')}
        </TextLink>
      }
    >
      {t('search.noneOfType')}
    </EmptyState>
  );
}
