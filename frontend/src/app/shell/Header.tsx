import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

import { configQuery } from '@/api/config';
import { useT } from '@/i18n';
import { Account } from './Account';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { MainNavigation } from './MainNavigation';
import { SearchBox } from './SearchBox';
import { Wordmark } from './Wordmark';

/** On a narrow screen the menu and the languages are folded away; the search box never is. */
export function Header() {
  const t = useT();
  const { data: config } = useQuery(configQuery);
  const router = useRouter();
  const [open, setOpen] = useState(false);
  // Whoever has gone somewhere has no more use for the open menu.
  useEffect(() => router.subscribe('onResolved', () => setOpen(false)), [router]);
  return (
    <header className={styles.header} data-open={open}>
      <div className={styles.top}>
        <Link to="/" className={styles.brand}>
          <Wordmark />
          <span className={styles.municipality}>{config?.municipality.name ?? '\u00a0'}</span>
          <span className="visually-hidden">{t('shell.home')}</span>
        </Link>
        <div className={styles.tools}>
          <LanguageSwitch />
          <Account />
          <Button
            variant="secondary"
            data-size="sm"
            className={styles.menuButton}
            aria-expanded={open}
            aria-controls="hovedmeny"
            onClick={() => setOpen(!open)}
          >
            {t('shell.menu')}
          </Button>
        </div>
      </div>
      <div className={styles.ways}>
        <MainNavigation id="hovedmeny" />
        <SearchBox />
      </div>
    </header>
  );
}
