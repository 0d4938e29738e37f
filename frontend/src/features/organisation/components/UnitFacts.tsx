import type { Level, Unit } from '@/api/types';
import { describeValidity } from '@/components/dates';
import { LocalisedText } from '@/components/LocalisedText';
import { Explained } from '@/components/page/Explained';
import { Facts } from '@/components/page/Facts';
import { NotRegistered } from '@/components/page/NotRegistered';
import { useLanguage, useT } from '@/i18n';

interface UnitFactsProps {
  unit: Unit;
  levels: readonly Level[];
}

/** «974 589 095»: three by three, as it is written and said. */
const formatOrganisationNumber = (number: string) => number.replace(/(\d{3})(?=\d)/g, '$1\u00a0');

export function UnitFacts({ unit, levels }: UnitFactsProps) {
  const t = useT();
  const language = useLanguage();
  const level = levels.find(({ code }) => code === unit.level?.code);
  return (
    <Facts
      facts={[
        {
          term: t('unit.level'),
          value: unit.level ? (
            level?.description ? (
              <Explained word={<LocalisedText value={unit.level.name} />}>
                <LocalisedText value={level.description} />
              </Explained>
            ) : (
              <LocalisedText value={unit.level.name} />
            )
          ) : (
            <NotRegistered />
          ),
        },
        {
          term: t('unit.leaderRole'),
          value: unit.leaderRole ? <LocalisedText value={unit.leaderRole} /> : <NotRegistered />,
        },
        { term: t('unit.validity'), value: describeValidity(unit, language, t) },
        ...(unit.organisationNumber
          ? [{ term: t('unit.organisationNumber'), value: formatOrganisationNumber(unit.organisationNumber) }]
          : []),
        ...(unit.externalIds ?? []).map(({ system, value }) => ({ term: system, value })),
      ]}
    />
  );
}
