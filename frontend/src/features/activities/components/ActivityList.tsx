import { Heading } from '@digdir/designsystemet-react';

import type { BodyActivity } from '@/api/types';
import { formatDate, formatDays } from '@/components/dates';
import { Joined } from '@/components/Filled';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { CitedPlaces } from '@/components/source/CitedPlaces';
import { useLanguage, useT } from '@/i18n';
import { byKind } from '../activities';
import styles from './Activities.module.css';

interface ActivityListProps {
  activities: readonly BodyActivity[];
  /** The body whose page it is, which then need not be named where it was alone. */
  of?: string;
  level?: 3 | 4;
}

/** Seminars, trips and the like by kind: what it was about, who took part, where and when. */
export function ActivityList({ activities, of, level = 3 }: ActivityListProps) {
  const t = useT();
  return (
    <>
      {byKind(activities).map(({ kind, activities: ofKind }) => (
        <div key={kind} className={styles.kind}>
          <Heading level={level} className={styles.kindTitle}>
            {t(`activity.kinds.${kind}`)}
          </Heading>
          <ul className={styles.list}>
            {ofKind.map((activity) => (
              <li key={activity.id} id={activity.code}>
                <Activity activity={activity} of={of} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <CitedPlaces sources={activities.map(({ source }) => source)} />
    </>
  );
}

function Activity({ activity, of }: { activity: BodyActivity; of?: string }) {
  const t = useT();
  const language = useLanguage();
  const { title, code, description, place, participants, bodies, year, startsOn, endsOn, timing } = activity;
  const told = bodies.length === 1 && bodies[0]?.code === of ? [] : bodies;
  const days =
    startsOn &&
    (endsOn && endsOn !== startsOn ? formatDays(startsOn, endsOn, language) : formatDate(startsOn, language));
  // On the page of a year it is told already; among those of a body it would be missed.
  const when = days ?? (of && !timing ? String(year) : undefined);
  return (
    <>
      <p className={styles.title}>
        <LocalisedText value={title} fallback={code} />
      </p>
      {description && (
        <p>
          <LocalisedText value={description} />
        </p>
      )}
      {told.length > 0 && (
        <p className={styles.meta}>
          <Joined
            members={told.map((body) => (
              <TextLink key={body.code} to="/politikk/$code" params={{ code: body.code }}>
                <LocalisedText value={body.name} fallback={body.code} />
              </TextLink>
            ))}
          />
        </p>
      )}
      {participants && (
        <p className={styles.meta}>
          {t('activity.with')} <LocalisedText value={participants} />
        </p>
      )}
      {(place || when || timing) && (
        <p className={styles.meta}>
          {[place, when].filter(Boolean).join(', ')}
          {timing && (
            <>
              {(place || when) && ', '}
              <LocalisedText value={timing} />
            </>
          )}
        </p>
      )}
    </>
  );
}
