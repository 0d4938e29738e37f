import { Tag } from '@digdir/designsystemet-react';
import type { Ref } from 'react';

import type { ChangeEvent, UnitRef } from '@/api/types';
import { formatDate } from '@/components/dates';
import { Filled } from '@/components/Filled';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { UnitNames } from '@/components/unit/UnitNames';
import { useLanguage, useT } from '@/i18n';
import { eventTitle } from '../eventWords';
import styles from './EventList.module.css';
import { EventSentences } from './EventSentences';

interface EventListProps {
  events: readonly ChangeEvent[];
  /** Units that hang elsewhere because of an event, by its code. */
  followers?: ReadonlyMap<string, readonly UnitRef[]>;
  ref?: Ref<HTMLOListElement>;
}

/** Events one under the other: the day, what happened in words, and the way to the rest. */
export function EventList({ events, followers, ref }: EventListProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <ol className={styles.list} ref={ref}>
      {events.map((event) => (
        <li key={event.id} className={styles.event}>
          <p className={styles.when}>
            <time dateTime={event.date}>{formatDate(event.date, language)}</time>
            <Tag data-size="sm" data-color="neutral">
              {t(`event.kind.${event.kind}`)}
            </Tag>
            {event.planned && (
              <Tag data-size="sm" data-color="warning">
                {t('event.planned')}
              </Tag>
            )}
          </p>
          <div>
            {event.title && (
              <p className={styles.title}>
                <LocalisedText value={event.title} />
              </p>
            )}
            <EventSentences event={event} />
            {followers?.has(event.code) && (
              <p>
                <Filled
                  text="event.followers"
                  parts={{ units: <UnitNames units={followers.get(event.code) ?? []} asOf={event.date} /> }}
                />
              </p>
            )}
            <p className={styles.more}>
              <TextLink to="/organisasjon/endringer/$code" params={{ code: event.code }}>
                {t('event.more')}
                <span className="visually-hidden"> {eventTitle(event, language, t)}</span>
              </TextLink>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
