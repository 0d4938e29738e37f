import type { Position, Responsibility } from '@/api/types';
import { describeValidity, formatDate, lastDay } from '@/components/dates';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { DeepLink } from '@/components/page/DeepLink';
import { EmptyState } from '@/components/page/EmptyState';
import { Facts } from '@/components/page/Facts';
import { NotRegistered } from '@/components/page/NotRegistered';
import { TextLink } from '@/components/page/TextLink';
import { FirstParagraph } from '@/components/Paragraphs';
import { CitedPlaces } from '@/components/source/CitedPlaces';
import { useLanguage, useT } from '@/i18n';
import { fromTheTop } from '../groups';
import styles from './Leadership.module.css';
import { Responsibilities } from './Responsibilities';

interface PositionsProps {
  positions: readonly Position[];
  /** How many there are, also when not all are shown. */
  total: number;
  responsibilities: readonly Responsibility[];
  asOf?: string;
}

/** The positions from the top down, each with its unit, its holder and what comes with it. */
export function Positions({ positions, total, responsibilities, asOf }: PositionsProps) {
  const t = useT();
  if (positions.length === 0) return <EmptyState>{t('positions.none')}</EmptyState>;
  return (
    <>
      {fromTheTop(positions).map((position) => (
        <OnePosition
          key={position.id}
          position={position}
          responsibilities={responsibilities.filter((one) => one.position?.code === position.code)}
          asOf={asOf}
        />
      ))}
      {total > positions.length && <p>{t('positions.more', { shown: positions.length, total })}</p>}
    </>
  );
}

interface OnePositionProps {
  position: Position;
  responsibilities: readonly Responsibility[];
  asOf?: string;
}

function OnePosition({ position, responsibilities, asOf }: OnePositionProps) {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const { code, unit, holder, endsWithUnit } = position;
  return (
    <article id={code} className={styles.entry}>
      <h3 className={styles.name}>
        <LocalisedText value={position.title} />
      </h3>
      {position.description && (
        <p>
          <FirstParagraph value={position.description} />
        </p>
      )}
      <Facts
        facts={[
          {
            term: t('unit.one'),
            value: (
              <TextLink to="/organisasjon/$code" params={{ code: unit.code }} search={{ dato: asOf }}>
                <LocalisedText value={unit.name} fallback={unit.code} />
              </TextLink>
            ),
          },
          {
            term: t('positions.holder'),
            value: holder ? (
              <>
                <TextLink to="/personer/$code" params={{ code: holder.person.code }}>
                  {holder.person.name}
                </TextLink>
                {holder.acting && ` (${t('positions.acting')})`}
              </>
            ) : (
              <NotRegistered />
            ),
          },
          { term: t('positions.validity'), value: describeValidity(position, language, t) },
          ...(endsWithUnit ? [{ term: t('positions.ends'), value: formatDate(lastDay(endsWithUnit), language) }] : []),
        ]}
      />
      <Responsibilities responsibilities={responsibilities} headings="h4" />
      <CitedPlaces sources={[position, ...responsibilities].map(({ source }) => source)} />
      <DeepLink to={code} label={localised(position.title)} />
    </article>
  );
}
