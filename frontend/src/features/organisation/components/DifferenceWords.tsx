import { Heading } from '@digdir/designsystemet-react';

import type { ChangeEvent, OrganisationDifference, UnitChange } from '@/api/types';
import { ChangeMarks } from '@/components/change/ChangeMarks';
import { marksOf } from '@/components/change/marks';
import { formatDate } from '@/components/dates';
import { Filled } from '@/components/Filled';
import { joinWords } from '@/components/lists';
import { LocalisedText } from '@/components/LocalisedText';
import { EmptyState } from '@/components/page/EmptyState';
import { UnitNames } from '@/components/unit/UnitNames';
import { useLanguage, useT } from '@/i18n';
import { countChanges, countedWords, tellChanges, withEffects } from '../difference';
import styles from './DifferenceWords.module.css';
import { EventList } from './EventList';

interface DifferenceWordsProps {
  difference: OrganisationDifference;
  /** What is registered to have happened after the first day, up to the last. */
  events: readonly ChangeEvent[];
  /** How many units there were on each of the days. */
  units: { before: number; after: number };
}

/** The difference between two days: first the sum of it, then what happened, then what no event tells of. */
export function DifferenceWords({ difference, events, units }: DifferenceWordsProps) {
  const t = useT();
  const language = useLanguage();
  const days = { from: formatDate(difference.from, language), to: formatDate(difference.to, language) };
  const counts = countChanges(difference, events);
  const { followers, untold } = tellChanges(difference.changes, events);
  if (counts.length === 0 && events.length === 0) return <EmptyState>{t('difference.none', days)}</EmptyState>;
  return (
    <>
      <p className={styles.headline}>
        {counts.length > 0
          ? t('difference.headline', { ...days, what: joinWords(countedWords(counts, t), language) })
          : t('difference.sameAgain', days)}{' '}
        {units.before !== units.after && t('difference.size', units)}
      </p>
      {events.length > 0 && (
        <div className="sub-section">
          <Heading level={3} data-size="2xs">
            {t('difference.events')}
          </Heading>
          <EventList events={withEffects(events, difference.changes)} followers={followers} />
        </div>
      )}
      {untold.length > 0 && (
        <div className="sub-section">
          <Heading level={3} data-size="2xs">
            {t(events.length > 0 ? 'difference.untoldBeside' : 'difference.untold')}
          </Heading>
          <ul className={styles.changes}>
            {untold.map((change) => (
              <li key={change.unit.code}>
                <Change change={change} from={difference.from} to={difference.to} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Change({ change, from, to }: { change: UnitChange; from: string; to: string }) {
  const t = useT();
  const language = useLanguage();
  const { unit, before, after } = change;
  const marks = marksOf(change);
  return (
    <>
      <p className={styles.unit}>
        <UnitNames units={[unit]} asOf={marks.includes('ENDED') ? from : to} /> <ChangeMarks marks={marks} />
      </p>
      {marks.includes('NEW') && <p>{t('difference.notBefore', { date: formatDate(from, language) })}</p>}
      {marks.includes('NEW') && after?.parent && <What text="difference.under" to={after.parent} asOf={to} />}
      {marks.includes('ENDED') && before?.parent && <What text="difference.wasUnder" to={before.parent} asOf={from} />}
      {marks.includes('RENAMED') && before && (
        <p>
          <Filled text="difference.formerly" parts={{ name: <LocalisedText value={before.name} /> }} />
        </p>
      )}
      {marks.includes('MOVED') && before?.parent && after?.parent && (
        <p>
          <Filled
            text="difference.fromTo"
            parts={{
              from: <UnitNames units={[before.parent]} asOf={from} />,
              to: <UnitNames units={[after.parent]} asOf={to} />,
            }}
          />
        </p>
      )}
    </>
  );
}

function What({
  text,
  to,
  asOf,
}: {
  text: 'difference.under' | 'difference.wasUnder';
  to: UnitChange['unit'];
  asOf: string;
}) {
  return (
    <p>
      <Filled text={text} parts={{ unit: <UnitNames units={[to]} asOf={asOf} /> }} />
    </p>
  );
}
