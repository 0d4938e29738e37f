import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { configQuery } from '@/api/config';
import { useT } from '@/i18n';
import { Account } from './Account';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { Wordmark } from './Wordmark';

export function Header() {
  const t = useT();
  const { data: config } = useQuery(configQuery);
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Link to="/" className={styles.brand}>
          <Wordmark />
          <span className={styles.municipality}>{config?.municipality.name ?? '\u00a0'}</span>
          <span className="visually-hidden">{t('shell.home')}</span>
        </Link>
        <div className={styles.tools}>
          <LanguageSwitch />
          <Account />
        </div>
      </div>
      <nav className={styles.nav} aria-label={t('shell.nav')}>
        <Link to="/strategi" activeProps={{ 'aria-current': 'page' }}>
          {t('nav.strategy')}
        </Link>
        <Link to="/organisasjon" activeProps={{ 'aria-current': 'page' }}>
          {t('nav.organisation')}
        </Link>
        <Link to="/kilder" activeProps={{ 'aria-current': 'page' }}>
          {t('nav.sources')}
        </Link>
      </nav>
    </header>
  );
}
