import { Link } from '@digdir/designsystemet-react';

import type { BodyActivity } from '@/api/types';
import { useLanguage, useT } from '@/i18n';
import styles from './Activities.module.css';

interface CalendarLinkProps {
  /** Where the API has it; without one there is none. */
  address: string | undefined;
  activities: readonly BodyActivity[];
}

/** The same for the reader's own calendar, which goes on asking; only what has a day can stand in one. */
export function CalendarLink({ address, activities }: CalendarLinkProps) {
  const t = useT();
  const language = useLanguage();
  if (!address || activities.every(({ startsOn }) => startsOn === undefined)) return null;
  return (
    <p className={styles.calendar}>
      <Link href={`${address}?lang=${language}`} type="text/calendar">
        {t('activities.calendar')}
      </Link>
      <span className={styles.meta}>{t('activities.calendarHow')}</span>
    </p>
  );
}
