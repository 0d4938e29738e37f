import { Table } from '@digdir/designsystemet-react';

import type { ChangeEvent, UnitStanding } from '@/api/types';
import { lastDay } from '@/components/dates';
import { LocalisedText } from '@/components/LocalisedText';
import { Blank } from '@/components/table/Blank';
import { UnitNames } from '@/components/unit/UnitNames';
import { useT } from '@/i18n';
import { ChangeMarks } from './ChangeMarks';
import { effectsByUnit, type UnitEffects } from './eventEffects';
import styles from './EventTables.module.css';

/** So many units that only followed are seen at once; more are folded away. */
const mostFollowers = 10;

/** Each unit that the event touched, as it was the day before and as it was on the day; those that followed stand last. */
export function EventEffects({ event, links }: { event: ChangeEvent; links?: boolean }) {
  const t = useT();
  const { units, followers } = effectsByUnit(event);
  const table = { date: event.date, links };
  const following = <EffectTable {...table} effects={followers} caption={t('event.followersCaption')} />;
  return (
    <>
      {units.length > 0 && <EffectTable {...table} effects={units} caption={t('event.effectsCaption')} />}
      {followers.length > 0 && followers.length <= mostFollowers && following}
      {followers.length > mostFollowers && (
        <details className={styles.folded}>
          <summary>{t('event.followersCount', { count: followers.length })}</summary>
          {following}
        </details>
      )}
    </>
  );
}

interface EffectTableProps {
  effects: readonly UnitEffects[];
  date: string;
  links?: boolean;
  caption: string;
}

function EffectTable({ effects: all, date: on, links, caption }: EffectTableProps) {
  const t = useT();
  const before = lastDay(on);
  return (
    <Table className={`stacking-table ${styles.table}`}>
      <caption>{caption}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('unit.one')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('event.before')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('event.after')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {all.map((effects) => (
          <Table.Row key={effects.unit.code}>
            <Table.HeaderCell scope="row">
              <UnitNames units={[effects.unit]} asOf={effects.after ? on : before} links={links} />{' '}
              <span className={styles.marks}>
                <ChangeMarks marks={effects.marks} />
              </span>
            </Table.HeaderCell>
            <Table.Cell data-label={t('event.before')}>
              <State state={effects.before} other={effects.after} effects={effects} asOf={before} links={links} />
            </Table.Cell>
            <Table.Cell data-label={t('event.after')}>
              <State state={effects.after} other={effects.before} effects={effects} asOf={on} links={links} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

interface StateProps {
  state: UnitStanding | undefined;
  other: UnitStanding | undefined;
  effects: UnitEffects;
  asOf: string;
  links?: boolean;
}

/** What a unit was, in words: all of it where there is nothing to compare with, else what is otherwise. */
function State({ state, other, effects: { differs }, asOf, links }: StateProps) {
  const t = useT();
  if (!state) return other ? <span className={styles.quiet}>{t('event.notThere')}</span> : <Blank />;
  const tells = (part: UnitEffects['differs'][number]) => !other || differs.includes(part);
  return (
    <ul className={styles.state}>
      {tells('name') && (
        <li>
          <LocalisedText value={state.name} />
        </li>
      )}
      {tells('parent') && (
        <li>
          <span className={styles.quiet}>{t('event.state.under')}</span>{' '}
          {state.parent ? <UnitNames units={[state.parent]} asOf={asOf} links={links} /> : t('event.state.top')}
        </li>
      )}
      {tells('level') && (
        <li>
          <span className={styles.quiet}>{t('unit.level')}:</span> <LocalisedText value={state.level?.name} />
        </li>
      )}
      {tells('leaderRole') && (state.leaderRole || other) && (
        <li>
          <span className={styles.quiet}>{t('unit.leaderRole')}:</span>{' '}
          {state.leaderRole ? <LocalisedText value={state.leaderRole} /> : t('notRegistered')}
        </li>
      )}
      {other && differs.length === 0 && <li>{t('event.state.same')}</li>}
    </ul>
  );
}
