import { Link, useLocation } from '@tanstack/react-router';

import { useT } from '@/i18n';
import styles from './Header.module.css';

/** The parts of the site, each with the addresses that belong to it, so that every page tells where one is. */
const parts = [
  { to: '/strategi', label: 'nav.strategy', at: ['strategi', 'mal'] },
  { to: '/organisasjon', label: 'nav.organisation', at: ['organisasjon'] },
  { to: '/politikk', label: 'nav.politics', at: ['politikk', 'valg', 'partier', 'personer', 'prosess', 'register'] },
  { to: '/indikatorer', label: 'nav.indicators', at: ['indikatorer'] },
  { to: '/arsrapport', label: 'nav.reports', at: ['arsrapport'] },
  { to: '/kilder', label: 'nav.sources', at: ['kilder'] },
] as const;

export function MainNavigation({ id }: { id: string }) {
  const t = useT();
  const here = useLocation({
    select: ({ pathname }) => pathname.split('/').find((step) => step && step !== 'rediger'),
  });
  return (
    <nav id={id} className={styles.nav} aria-label={t('shell.nav')}>
      {parts.map(({ to, label, at }) => (
        <Link key={to} to={to} aria-current={at.some((one) => one === here) ? 'page' : undefined}>
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}
