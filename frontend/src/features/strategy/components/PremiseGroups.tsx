import { Heading } from '@digdir/designsystemet-react';

import type { Premise } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { SourceNote } from '@/components/source/SourceNote';
import { useT } from '@/i18n';
import { groupPremises } from '../premiseGroups';
import styles from './PremiseGroups.module.css';

/** What a plan builds on, by kind, each statement with its source. */
export function PremiseGroups({ premises }: { premises: readonly Premise[] }) {
  const t = useT();
  return groupPremises(premises).map(({ kind, members }) => (
    <div key={kind} className={styles.group}>
      <Heading level={3} data-size="xs">
        {t(`premise.kind.${kind}`)}
      </Heading>
      <p className={styles.meaning}>{t(`premise.meaning.${kind}`)}</p>
      <ul className={styles.list}>
        {members.map((premise) => (
          <li key={premise.id}>
            <p className={styles.title}>
              <LocalisedText value={premise.title} />
            </p>
            {premise.statement && (
              <p>
                <LocalisedText value={premise.statement} />
              </p>
            )}
            <SourceNote source={premise.source} />
          </li>
        ))}
      </ul>
    </div>
  ));
}
