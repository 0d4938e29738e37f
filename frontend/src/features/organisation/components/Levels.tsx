import { useSuspenseQuery } from '@tanstack/react-query';

import { LocalisedText } from '@/components/LocalisedText';
import { EmptyState } from '@/components/page/EmptyState';
import { Section } from '@/components/page/Section';
import { SourceNote } from '@/components/source/SourceNote';
import { useT } from '@/i18n';
import { levelsQuery } from '../queries';
import styles from './Levels.module.css';

/** The levels of the organisation, from the top, and what the leader of each is called and does. */
export function Levels() {
  const t = useT();
  const { data: levels } = useSuspenseQuery(levelsQuery());
  const fromTheTop = [...levels.items].sort((a, b) => a.ordinal - b.ordinal);
  return (
    <Section title={t('levels.title')} intro={t('levels.intro')}>
      {fromTheTop.length === 0 && <EmptyState>{t('levels.empty')}</EmptyState>}
      <ol className={styles.levels}>
        {fromTheTop.map((level) => (
          <li key={level.id}>
            <h3 className={styles.name}>
              <LocalisedText value={level.name} />
            </h3>
            {level.leaderRole && (
              <p className={styles.role}>
                {t('unit.leaderRole')}: <LocalisedText value={level.leaderRole} />
              </p>
            )}
            {level.description && (
              <p>
                <LocalisedText value={level.description} />
              </p>
            )}
            <SourceNote source={level.source} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
