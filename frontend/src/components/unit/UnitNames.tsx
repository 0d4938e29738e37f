import type { UnitRef } from '@/api/types';
import { Joined } from '@/components/Filled';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';

/** So many units are named in a sentence; the rest are counted. */
export const mostNamed = 5;

interface UnitNamesProps {
  units: readonly UnitRef[];
  asOf?: string;
  /** Every unit by name, however many. */
  all?: boolean;
  /** Whether they lead to their pages; in a preview those that are to begin have none yet. */
  links?: boolean;
}

/** «A, B og C», each leading to the unit's page as it was on the right day. */
export function UnitNames({ units, asOf, all = false, links = true }: UnitNamesProps) {
  const t = useT();
  const named = all || units.length <= mostNamed ? units : units.slice(0, mostNamed - 1);
  const rest = units.length - named.length;
  return (
    <Joined
      members={[
        ...named.map((unit) => {
          const name = <LocalisedText value={unit.name} fallback={unit.code} />;
          return links ? (
            <TextLink to="/organisasjon/$code" params={{ code: unit.code }} search={{ dato: asOf }}>
              {name}
            </TextLink>
          ) : (
            name
          );
        }),
        ...(rest > 0 ? [t('event.others', { count: rest })] : []),
      ]}
    />
  );
}
