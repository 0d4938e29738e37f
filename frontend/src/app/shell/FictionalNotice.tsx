import { useQuery } from '@tanstack/react-query';

import { configQuery } from '@/api/config';
import { useT } from '@/i18n';
import styles from './FictionalNotice.module.css';

/** Above every page of an invented municipality, also on paper. It cannot be closed: a page that is passed on must tell it too. */
export function FictionalNotice() {
  const t = useT();
  const { data: config } = useQuery(configQuery);
  if (!config?.fictional) return null;
  return (
    <aside className={styles.notice} aria-label={t('fictional.label')}>
      <p>{t('fictional.notice', { name: config.municipality.name })}</p>
    </aside>
  );
}
