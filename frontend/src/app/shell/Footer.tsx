import { Link } from '@tanstack/react-router';

import { useT } from '@/i18n';
import styles from './Footer.module.css';

export function Footer() {
  const t = useT();
  return (
    <footer className={styles.footer}>
      <p>{t('footer.about')}</p>
      <nav aria-label={t('footer.nav')}>
        <ul>
          <li>
            <Link to="/apne-data">{t('nav.openData')}</Link>
          </li>
          <li>
            <Link to="/for-utviklere">{t('nav.developers')}</Link>
          </li>
          <li>
            <Link to="/tilgjengelighet">{t('nav.accessibility')}</Link>
          </li>
          <li>
            <Link to="/personvern">{t('nav.privacy')}</Link>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
