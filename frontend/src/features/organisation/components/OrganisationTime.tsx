import { useQuery } from '@tanstack/react-query';

import { AsOf } from '@/components/AsOf';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import { allEventsQuery } from '../queries';
import { ChangeDays } from './ChangeDays';
import { CompareDays } from './CompareDays';
import styles from './OrganisationTime.module.css';

interface OrganisationTimeProps {
  day?: string;
  compared?: { from: string; to: string };
  onDay: (day: string | undefined) => void;
  onCompare: (days: { from: string; to: string }) => void;
}

/** Which day the organisation is shown on, or which two it is compared between. */
export function OrganisationTime({ day, compared, onDay, onCompare }: OrganisationTimeProps) {
  const t = useT();
  // The page is whole without the days of change, so it does not wait for them.
  const { data: events } = useQuery(allEventsQuery({ sort: '-date' }));
  if (compared)
    return (
      <div className={styles.time}>
        <h2 className={styles.heading}>{t('compare.title')}</h2>
        <CompareDays {...compared} onChange={onCompare} />
        <p>
          <TextLink
            to="."
            search={(now) => ({ ...now, dato: compared.to, fra: undefined, til: undefined })}
            resetScroll={false}
          >
            {t('compare.end')}
          </TextLink>
        </p>
      </div>
    );
  return (
    <div className={styles.time}>
      <AsOf value={day} onChange={onDay} />
      {events && <ChangeDays events={events} value={day} onChange={onDay} />}
      <details className={styles.compare}>
        <summary>{t('compare.title')}</summary>
        <CompareDays onChange={onCompare} from={day} />
      </details>
    </div>
  );
}
