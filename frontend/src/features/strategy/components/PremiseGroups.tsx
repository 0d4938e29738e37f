import { Heading } from '@digdir/designsystemet-react';

import type { Premise } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { SourceNote } from '@/components/source/SourceNote';
import { useT } from '@/i18n';
import { groupPremises } from '../premiseGroups';
import styles from './PremiseGroups.module.css';

/** What a plan builds on, by kind, and under each kind by the place in the source where it stands. */
export function PremiseGroups({ premises }: { premises: readonly Premise[] }) {
  const t = useT();
  return groupPremises(premises).map(({ kind, cited }) => (
    <div key={kind} className={styles.group}>
      <div>
        <Heading level={3} data-size="xs">
          {t(`premise.kind.${kind}`)}
        </Heading>
        <p className={styles.meaning}>{t(`premise.meaning.${kind}`)}</p>
      </div>
      <div className={styles.cited}>
        {cited.map(({ source, members }) => (
          <div key={`${source.code} ${source.locator}`}>
            <dl className={styles.list}>
              {members.map((premise) => (
                <div key={premise.id} id={premise.code}>
                  <dt>
                    <LocalisedText value={premise.title} />
                  </dt>
                  {premise.statement && (
                    <dd>
                      <LocalisedText value={premise.statement} />
                    </dd>
                  )}
                </div>
              ))}
            </dl>
            <SourceNote source={source} />
          </div>
        ))}
      </div>
    </div>
  ));
}
