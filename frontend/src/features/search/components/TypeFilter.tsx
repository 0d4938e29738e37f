import { Link } from '@tanstack/react-router';

import { useT } from '@/i18n';
import { searchTypes } from '../hits';
import type { SearchAnswer, SearchType } from '@/api/types';
import styles from './TypeFilter.module.css';

interface TypeFilterProps {
  facets: SearchAnswer['facets'];
  q: string;
  chosen: SearchType | undefined;
}

/** How many hits there are of each type; each is a link, so that the choice is in the address. */
export function TypeFilter({ facets, q, chosen }: TypeFilterProps) {
  const t = useT();
  const counts = new Map(facets.map(({ type, count }) => [type, count]));
  const all = facets.reduce((sum, { count }) => sum + count, 0);
  const shown = searchTypes.filter((type) => counts.get(type) || type === chosen);
  return (
    <nav aria-label={t('search.filter')} className={styles.filter}>
      <ul>
        <li>
          <Choice q={q} label={t('search.types.all')} count={all} chosen={!chosen} />
        </li>
        {shown.map((type) => (
          <li key={type}>
            <Choice
              q={q}
              type={type}
              label={t(`search.types.${type}`)}
              count={counts.get(type) ?? 0}
              chosen={type === chosen}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ChoiceProps {
  q: string;
  type?: SearchType;
  label: string;
  count: number;
  chosen: boolean;
}

function Choice({ q, type, label, count, chosen }: ChoiceProps) {
  return (
    <Link
      to="/sok"
      search={type ? { q, type } : { q }}
      aria-current={chosen ? 'page' : undefined}
      // Else the router takes the address without a type for the current one whatever type is chosen.
      activeOptions={{ exact: true, includeSearch: true }}
      resetScroll={false}
    >
      {label} <span className={styles.count}>{count}</span>
    </Link>
  );
}
