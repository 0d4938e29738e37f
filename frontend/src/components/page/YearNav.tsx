import { useT } from '@/i18n';
import { TextLink } from './TextLink';
import styles from './YearNav.module.css';

interface YearNavProps {
  /** Years that there is something to show of, earliest first. */
  years: readonly number[];
  /** The one that is shown; it stands in the address once it is chosen. */
  shown: number;
}

/** The years of a page that shows one at a time. */
export function YearNav({ years, shown }: YearNavProps) {
  const t = useT();
  const all = years.includes(shown) ? years : [...years, shown].sort((a, b) => a - b);
  if (all.length < 2) return null;
  return (
    <nav aria-label={t('years.label')} className={styles.years}>
      <ul>
        {all.map((year) => (
          <li key={year}>
            {year === shown ? (
              <span aria-current="page">{year}</span>
            ) : (
              <TextLink to="." search={(now) => ({ ...now, ar: String(year) })} resetScroll={false}>
                {year}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
