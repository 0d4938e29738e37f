import { Heading } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';

import type { GovernancePrinciple } from '@/api/types';
import { DeepLink } from '@/components/page/DeepLink';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { SourceNote } from '@/components/source/SourceNote';
import { useT } from '@/i18n';
import { groupPrinciples } from '../principleGroups';
import styles from './Principles.module.css';

/** How politics and administration work together, by kind; each statement has an address of its own. */
export function Principles({ principles }: { principles: readonly GovernancePrinciple[] }) {
  return groupPrinciples(principles).map(({ kind, cited }) => (
    <Group key={kind} kind={kind}>
      {cited.map(({ source, members }) => (
        <div key={`${source.code} ${source.locator}`}>
          <ul className={styles.list}>
            {members.map((principle) => (
              <Principle key={principle.id} principle={principle} />
            ))}
          </ul>
          <SourceNote source={source} />
        </div>
      ))}
    </Group>
  ));
}

function Group({ kind, children }: { kind: GovernancePrinciple['kind']; children: ReactNode }) {
  const t = useT();
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div>
        <Heading level={2} id={id} data-size="sm">
          {t(`principle.kind.${kind}`)}
        </Heading>
        <p className={styles.meaning}>{t(`principle.meaning.${kind}`)}</p>
      </div>
      <div className={styles.cited}>{children}</div>
    </section>
  );
}

function Principle({ principle: { code, title, statement } }: { principle: GovernancePrinciple }) {
  const localised = useLocalised();
  return (
    <li id={code}>
      <p className={styles.title}>
        <LocalisedText value={title} />
      </p>
      {statement && (
        <p>
          <LocalisedText value={statement} />
        </p>
      )}
      <DeepLink to={code} label={localised(title)} />
    </li>
  );
}
