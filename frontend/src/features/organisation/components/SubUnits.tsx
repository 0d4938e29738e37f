import type { OrganisationNode } from '@/api/types';
import { LocalisedText } from '@/components/LocalisedText';
import { EmptyState } from '@/components/page/EmptyState';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';

export function SubUnits({ units, asOf }: { units: readonly OrganisationNode[]; asOf?: string }) {
  const t = useT();
  if (units.length === 0) return <EmptyState>{t('unit.noChildren')}</EmptyState>;
  return (
    <ul className="plain-list">
      {units.map((unit) => (
        <li key={unit.id}>
          <TextLink to="/organisasjon/$code" params={{ code: unit.code }} search={{ dato: asOf }}>
            <LocalisedText value={unit.name} />
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
