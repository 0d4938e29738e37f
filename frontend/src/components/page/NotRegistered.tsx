import { useT } from '@/i18n';

/** Said where nothing is known, so that silence is not read as a fact. */
export function NotRegistered() {
  const t = useT();
  return <span className="not-registered">{t('notRegistered')}</span>;
}
