import type { Responsibility } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { EmptyState } from '@/components/page/EmptyState';
import { CitedPlaces } from '@/components/source/CitedPlaces';
import { useT } from '@/i18n';
import { byLevel } from '../groups';
import styles from './Leadership.module.css';
import { Responsibilities } from './Responsibilities';

/** What comes with leading a unit of a level, whoever does it. */
export function Roles({ responsibilities }: { responsibilities: readonly Responsibility[] }) {
  const t = useT();
  const levels = byLevel(responsibilities);
  if (levels.length === 0) return <EmptyState>{t('roles.none')}</EmptyState>;
  return levels.map(({ level, items }) => (
    <article key={level.code} id={`niva-${level.code}`} className={styles.entry}>
      <h3 className={styles.name}>
        <LocalisedText value={level.name} />
      </h3>
      <Responsibilities responsibilities={items} headings="h4" />
      <CitedPlaces sources={items.map(({ source }) => source)} />
    </article>
  ));
}
