import type { UnitRef } from '@/api/types';
import { Joined } from '@/components/Filled';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import { mostNamed } from '../eventWords';

interface UnitNamesProps {
  units: readonly UnitRef[];
  asOf?: string;
  /** Every unit by name, however many. */
  all?: boolean;
}

/** «A, B og C», each leading to the unit's page as it was on the right day. */
export function UnitNames({ units, asOf, all = false }: UnitNamesProps) {
  const t = useT();
  const named = all || units.length <= mostNamed ? units : units.slice(0, mostNamed - 1);
  const rest = units.length - named.length;
  return (
    <Joined
      members={[
        ...named.map((unit) => (
          <TextLink to="/organisasjon/$code" params={{ code: unit.code }} search={{ dato: asOf }}>
            <LocalisedText value={unit.name} fallback={unit.code} />
          </TextLink>
        )),
        ...(rest > 0 ? [t('event.others', { count: rest })] : []),
      ]}
    />
  );
}
