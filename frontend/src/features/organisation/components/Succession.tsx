import type { UnitChain } from '@/api/types';
import { formatDate, lastDay } from '@/components/dates';
import { Filled } from '@/components/Filled';
import { formatDecimal } from '@/components/numbers';
import { UnitNames } from '@/components/unit/UnitNames';
import { useLanguage, useT } from '@/i18n';
import styles from './Succession.module.css';

interface SuccessionProps {
  predecessors: UnitChain;
  successors: UnitChain;
}

/** Which units this one carries on after, and which carry on after it, through however many events. */
export function Succession({ predecessors, successors }: SuccessionProps) {
  const t = useT();
  return (
    <>
      {predecessors.items.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('succession.predecessors')}</h3>
          <Chain items={predecessors.items} dayOf={({ steps }) => steps[0] && lastDay(steps[0].event.date)} back />
        </>
      )}
      {successors.items.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('succession.successors')}</h3>
          <Chain
            items={successors.items}
            dayOf={({ living, steps }) => (living ? undefined : steps.at(-1)?.event.date)}
          />
        </>
      )}
    </>
  );
}

interface ChainProps {
  items: readonly UnitChain['items'][number][];
  dayOf: (item: UnitChain['items'][number]) => string | undefined;
  back?: boolean;
}

function Chain({ items, dayOf, back = false }: ChainProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <ul className={styles.chain}>
      {items.map((item) => {
        const between = item.steps.slice(0, -1).map((step) => step.to);
        // What was, until it ended; what is, since it carried on.
        const told = back ? item.steps[0] : item.steps.at(-1);
        return (
          <li key={`${item.unit.code} ${item.steps.map(({ event }) => event.code).join(' ')}`}>
            <UnitNames units={[item.unit]} asOf={dayOf(item)} />
            <span className={styles.how}>
              {told && t('succession.on', { date: formatDate(told.event.date, language) })}
              {between.length > 0 && (
                <>
                  {', '}
                  <Filled
                    text="succession.via"
                    parts={{
                      units: (
                        <UnitNames
                          units={between}
                          asOf={item.steps.at(-1) && lastDay(item.steps.at(-1)?.event.date ?? '')}
                          all
                        />
                      ),
                    }}
                  />
                </>
              )}
              {item.weight !== undefined &&
                item.weight < 1 &&
                `, ${t(back ? 'succession.shareOfIt' : 'succession.share', { share: formatDecimal(item.weight * 100, 0, language) })}`}
              {!item.living && !back && `, ${t('succession.ended')}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
