import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { useT } from '@/i18n';
import styles from './Change.module.css';
import { groupAffected } from './outcome';
import type { AffectedThing, ChangeEventAffected } from '@/api/types';

interface AffectedListProps {
  affected: ChangeEventAffected;
  /** Something to choose for one of them, instead of the words on who answers for it after. */
  choice?: (thing: AffectedThing) => ReactNode;
}

/** What the units answered for the day before, and who answers for it after. */
export function AffectedList({ affected, choice }: AffectedListProps) {
  const t = useT();
  return (
    <>
      {groupAffected(affected.items).map(({ type, items }) => (
        <div key={type} className={styles.group}>
          <Heading level={3} data-size="2xs">
            {t(`affected.${type}`)}
          </Heading>
          {type === 'FIGURES' && <p className={styles.quiet}>{t('affected.figuresStay')}</p>}
          <ul className={styles.affected}>
            {items.map((thing) => (
              <li key={thing.id}>
                <p className={styles.thing}>
                  <LocalisedText value={thing.title} fallback={thing.code} />
                </p>
                {choice?.(thing) ?? <Answering thing={thing} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {affected.total > affected.items.length && (
        <p>{t('affected.more', { shown: affected.items.length, total: affected.total })}</p>
      )}
    </>
  );
}

function Answering({ thing }: { thing: AffectedThing }) {
  const t = useT();
  const localised = useLocalised();
  const from = localised(thing.from.name) || thing.from.code;
  const to = thing.to && (localised(thing.to.name) || thing.to.code);
  if (thing.type === 'FIGURES') return <p className={styles.quiet}>{t('affected.of', { from })}</p>;
  if (to === from) return <p className={styles.quiet}>{t('affected.stays', { from })}</p>;
  if (to) return <p className={styles.quiet}>{t('affected.moves', { from, to })}</p>;
  return <p className={styles.quiet}>{t(thing.type === 'POSITION' ? 'affected.ends' : 'affected.nobody', { from })}</p>;
}
