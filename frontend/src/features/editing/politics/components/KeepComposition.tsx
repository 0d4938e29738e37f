import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { AsOf } from '@/components/AsOf';
import { useLocalised } from '@/components/LocalisedText';
import { ActionLink } from '@/components/page/ActionLink';
import { Crumbs } from '@/components/page/Crumbs';
import { EmptyState } from '@/components/page/EmptyState';
import { PageHeading } from '@/components/page/PageHeading';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { ProblemPage } from '@/components/problem/ProblemPage';
import { SavedNotice } from '@/components/SavedNotice';
import { PageSkeleton } from '@/components/skeletons';
import { useT } from '@/i18n';
import { NotAllowed } from '../../components/NotAllowed';
import { RegistersOfBody } from '../../register/components/RegistersOfBody';
import { bodyQuery, compositionQuery, rolesQuery } from '../queries';
import { ActivityLinks } from './ActivityLinks';
import { DeputyList } from './DeputyList';
import { NoTerm } from './NoTerm';
import { PlaceTable } from './PlaceTable';
import { RoleList } from './RoleList';

/** The places of a body on a day, with what can be done at each. */
export function KeepComposition({ code, asOf }: { code: string; asOf: string | undefined }) {
  const t = useT();
  const localised = useLocalised();
  const navigate = useNavigate();
  const body = useQuery(bodyQuery(code, asOf));
  const composition = useQuery({ ...compositionQuery(body.data?.id ?? '', asOf), enabled: body.data !== undefined });
  const { term, asOf: day = '' } = composition.data ?? {};
  const roles = useQuery({ ...rolesQuery(term?.code ?? '', day), enabled: term !== undefined });
  const error = body.error ?? composition.error ?? roles.error;
  if (error) return <ProblemPage error={error} onRetry={() => void (body.error ? body : composition).refetch()} />;
  if (!body.data || composition.data === undefined) return <PageSkeleton />;
  if (!body.data.allowedActions.includes('edit')) return <NotAllowed />;
  const name = localised(body.data.name) || code;
  if (!composition.data) return <NoTerm code={code} name={name} />;

  const to = '/rediger/politikk/$code/$form' as const;
  const { places, deputies } = composition.data;
  return (
    <div className="page page-wide">
      <Crumbs
        trail={[
          <TextLink to="/politikk/$code" params={{ code }} search={{ dato: asOf }}>
            {name}
          </TextLink>,
        ]}
      />
      <SavedNotice saved={t('seats.saved')} deleted={t('seats.deleted')} />
      <PageHeading title={t('seats.title', { body: name })} lead={t('seats.lead')} />
      <AsOf
        value={day}
        canReset={asOf !== undefined}
        onChange={(dato) => void navigate({ to: '.', search: { dato }, resetScroll: false })}
      />
      <Section title={t('seats.places')}>
        {places.length > 0 ? (
          <PlaceTable code={code} composition={composition.data} />
        ) : (
          <EmptyState>{t('seats.noPlaces')}</EmptyState>
        )}
        <div className="button-row page-actions">
          <ActionLink to={to} params={{ code, form: 'medlem' }} search={{ dato: day }}>
            {t('seats.newMember')}
          </ActionLink>
          <ActionLink to={to} params={{ code, form: 'ledig' }} search={{ dato: day }}>
            {t('seats.newVacancy')}
          </ActionLink>
        </div>
      </Section>
      <Section title={t('seats.deputies')}>
        {deputies.length > 0 ? (
          <DeputyList code={code} composition={composition.data} />
        ) : (
          <EmptyState>{t('seats.noDeputies')}</EmptyState>
        )}
        <div className="button-row page-actions">
          <ActionLink to={to} params={{ code, form: 'medlem' }} search={{ dato: day, som: 'vara' }}>
            {t('seats.newDeputy')}
          </ActionLink>
        </div>
      </Section>
      {roles.data && roles.data.items.length > 0 && (
        <Section title={t('seats.roles')}>
          <RoleList code={code} day={day} roles={roles.data.items} />
        </Section>
      )}
      <RegistersOfBody body={code} />
      <Section title={t('seats.outside')}>
        <ActivityLinks code={code} asOf={asOf} />
        <div className="button-row page-actions">
          <ActionLink to={to} params={{ code, form: 'aktivitet' }} search={{ dato: asOf }}>
            {t('activityForm.new')}
          </ActionLink>
        </div>
      </Section>
    </div>
  );
}
