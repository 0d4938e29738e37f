import { Link } from '@digdir/designsystemet-react';

import { useT } from '@/i18n';
import styles from './DeepLink.module.css';

interface DeepLinkProps {
  /** The id of what the link leads to, on the page that is open. */
  to: string;
  /** What it leads to, in words, for those who hear one link after the other. */
  label: string;
}

/** The address of a part of the page, to copy or to send: following it puts it in the address line. */
export function DeepLink({ to, label }: DeepLinkProps) {
  const t = useT();
  return (
    <Link href={`#${to}`} className={styles.link}>
      {t('page.deepLink')}
      <span className="visually-hidden"> {t('page.deepLinkTo', { label })}</span>
    </Link>
  );
}
