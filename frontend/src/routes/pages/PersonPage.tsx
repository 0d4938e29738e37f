import { useSuspenseQuery } from '@tanstack/react-query';

import { Crumbs } from '@/components/page/Crumbs';
import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { OfficeList } from '@/features/persons/components/OfficeList';
import { PositionList } from '@/features/persons/components/PositionList';
import { officesQuery, personByCodeQuery, positionsOfPersonQuery } from '@/features/persons/queries';
import { useT } from '@/i18n';
import { personRoute } from '../person';

export function PersonPage() {
  const t = useT();
  const { code } = personRoute.useParams();
  const { data: person } = useSuspenseQuery(personByCodeQuery(code));
  const { data: offices } = useSuspenseQuery(officesQuery(code));
  const { data: positions } = useSuspenseQuery(positionsOfPersonQuery(code));
  return (
    <div className="page">
      <Crumbs trail={[<TextLink to="/politikk">{t('politics.title')}</TextLink>]} />
      <PageHeading title={person.name} kicker={t('person.one')} lead={t('person.lead')} />
      <Section title={t('person.offices')}>
        {offices.items.length > 0 ? (
          <>
            <OfficeList offices={offices.items} />
            {offices.total > offices.items.length && (
              <p>{t('person.more', { shown: offices.items.length, total: offices.total })}</p>
            )}
          </>
        ) : (
          <EmptyState>{t('person.noOffices')}</EmptyState>
        )}
      </Section>
      {positions.items.length > 0 && (
        <Section title={t('person.positions')}>
          <PositionList positions={positions.items} />
        </Section>
      )}
    </div>
  );
}
