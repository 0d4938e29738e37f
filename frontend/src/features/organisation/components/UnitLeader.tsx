import type { Position, Responsibility } from '@/api/types';
import { FirstParagraph } from '@/components/Paragraphs';
import { LocalisedText } from '@/components/LocalisedText';
import { EmptyState } from '@/components/page/EmptyState';
import { NotRegistered } from '@/components/page/NotRegistered';
import { TextLink } from '@/components/page/TextLink';
import { CitedPlaces } from '@/components/source/CitedPlaces';
import { useT } from '@/i18n';
import styles from './UnitLeader.module.css';

interface UnitLeaderProps {
  positions: readonly Position[];
  responsibilities: readonly Responsibility[];
}

const kinds = ['OWN_HOUSE', 'MUNICIPAL_LEADERSHIP', 'CONTRIBUTION', 'EXAMPLE', undefined] as const;

/** Who leads the unit, and what the leader answers for, as the sources say it. */
export function UnitLeader({ positions, responsibilities }: UnitLeaderProps) {
  const t = useT();
  if (positions.length === 0 && responsibilities.length === 0) return <EmptyState>{t('leader.none')}</EmptyState>;
  const groups = kinds
    .map((kind) => ({
      kind,
      members: responsibilities.filter((one) => one.kind === kind).sort((a, b) => a.ordinal - b.ordinal),
    }))
    .filter(({ members }) => members.length > 0);
  return (
    <>
      <ul className={styles.positions}>
        {positions.map((position) => (
          <li key={position.id} id={position.code}>
            <p className={styles.title}>
              <LocalisedText value={position.title} />
            </p>
            <p>
              {t('leader.holder')}:{' '}
              {position.holder ? (
                <>
                  <TextLink to="/personer/$code" params={{ code: position.holder.person.code }}>
                    {position.holder.person.name}
                  </TextLink>
                  {position.holder.acting && ` (${t('leader.acting')})`}
                </>
              ) : (
                <NotRegistered />
              )}
            </p>
            {position.description && (
              <p>
                <FirstParagraph value={position.description} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {groups.map(({ kind, members }) => (
        <div key={kind ?? 'other'} className={styles.group}>
          <h3 className={styles.heading}>{t(`responsibility.kind.${kind ?? 'OTHER'}`)}</h3>
          <ul className="prose-list">
            {members.map((one) => (
              <li key={one.id} id={one.code}>
                {one.heading && (
                  <>
                    <strong>
                      <LocalisedText value={one.heading} />
                    </strong>
                    {': '}
                  </>
                )}
                <LocalisedText value={one.statement} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <CitedPlaces sources={[...positions, ...responsibilities].map(({ source }) => source)} />
    </>
  );
}
