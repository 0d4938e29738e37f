import { Tag } from '@digdir/designsystemet-react';

import { formatDate, lastDay } from '@/components/dates';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { useLanguage, useT, type MessageKey } from '@/i18n';
import styles from './Change.module.css';
import type { MemberChange, StateMember, UnitOutcome } from './outcome';
import type { UnitStanding } from '@/api/types';

interface EffectListProps {
  outcomes: readonly UnitOutcome[];
  /** The day that the change applies from. */
  date: string;
  /** Whether the units can be visited; in a preview those that are to begin are not there yet. */
  links?: boolean;
}

const memberNames: Record<StateMember, MessageKey> = {
  name: 'unit.name',
  level: 'unit.level',
  leaderRole: 'unit.leaderRole',
  parent: 'unit.parent',
};

/** What a change does, unit by unit: what it was before, and what it is after. */
export function EffectList({ outcomes, date, links = false }: EffectListProps) {
  const t = useT();
  return (
    <ul className={styles.effects}>
      {outcomes.map((outcome) => (
        <li key={outcome.code}>
          <p className={styles.unit}>
            {links ? (
              <TextLink to="/organisasjon/$code" params={{ code: outcome.code }} search={{ dato: date }}>
                {outcome.name}
              </TextLink>
            ) : (
              outcome.name
            )}
            {outcome.effects.map((effect) => (
              <Tag key={effect} data-size="sm" data-color={effect === 'ENDED' ? 'warning' : 'accent'}>
                {t(`effect.${effect}`)}
              </Tag>
            ))}
          </p>
          {outcome.state && <WholeLife outcome={outcome} state={outcome.state} date={date} />}
          {outcome.changes.length > 0 && <BeforeAndAfter changes={outcome.changes} />}
        </li>
      ))}
    </ul>
  );
}

function WholeLife({ outcome, state, date }: { outcome: UnitOutcome; state: UnitStanding; date: string }) {
  const t = useT();
  const localised = useLocalised();
  const language = useLanguage();
  if (outcome.effects.includes('ENDED')) {
    return <p>{t('effect.lastDay', { date: formatDate(lastDay(date), language) })}</p>;
  }
  const parent = localised(state.parent?.name) || state.parent?.code;
  return (
    <p>
      {parent ? t('effect.under', { parent }) : t('effect.atTheTop')} {t('unit.level')}:{' '}
      <LocalisedText value={state.level?.name} />.
    </p>
  );
}

function BeforeAndAfter({ changes }: { changes: readonly MemberChange[] }) {
  const t = useT();
  return (
    <dl className={styles.changes}>
      {changes.map(({ member, before, after }) => (
        <div key={member}>
          <dt>{t(memberNames[member])}</dt>
          <dd>
            <span className={styles.label}>{t('history.before')}</span> <del>{before || t('notRegistered')}</del>
          </dd>
          <dd>
            <span className={styles.label}>{t('history.after')}</span> <ins>{after || t('notRegistered')}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
