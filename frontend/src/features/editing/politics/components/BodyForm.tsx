import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ComponentType } from 'react';

import { useLocalised } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { ProblemPage } from '@/components/problem/ProblemPage';
import { PageSkeleton } from '@/components/skeletons';
import { useT } from '@/i18n';
import { NotAllowed } from '../../components/NotAllowed';
import type { FactPageWords } from '../../facts/components/FactPage';
import type { BodyFormProps, TermFormProps } from '../form';
import { bodyQuery, compositionQuery } from '../queries';
import type { BodyFormName, BodyFormSearch } from '../search';
import { ActivityForm } from './ActivityForm';
import { EditMembership } from './EditMembership';
import { EndForm } from './EndForm';
import { GroupForm } from './GroupForm';
import { LeaveForm } from './LeaveForm';
import { MoveUpForm } from './MoveUpForm';
import { NoTerm } from './NoTerm';
import { PersonForm } from './PersonForm';
import { RoleForm } from './RoleForm';
import { SeatForm } from './SeatForm';
import { VacancyForm } from './VacancyForm';

const termForms: Partial<Record<BodyFormName, ComponentType<TermFormProps>>> = {
  medlem: SeatForm,
  ledig: VacancyForm,
  opprykk: MoveUpForm,
  fravaer: LeaveForm,
  verv: RoleForm,
  gruppe: GroupForm,
};
const otherForms: Partial<Record<BodyFormName, ComponentType<BodyFormProps>>> = {
  medlem: EditMembership,
  slutt: EndForm,
  person: PersonForm,
  aktivitet: ActivityForm,
};

interface BodyFormPageProps {
  code: string;
  form: BodyFormName;
  search: BodyFormSearch;
}

/** One of the forms about a body, around it what they have in common: the body, the day, the way back. */
export function BodyForm({ code, form, search }: BodyFormPageProps) {
  const t = useT();
  const localised = useLocalised();
  const navigate = useNavigate();
  const body = useQuery(bodyQuery(code, search.dato));
  const composition = useQuery({
    ...compositionQuery(body.data?.id ?? '', search.dato),
    enabled: body.data !== undefined,
  });
  const error = body.error ?? composition.error;
  if (error) return <ProblemPage error={error} onRetry={() => void (body.error ? body : composition).refetch()} />;
  if (!body.data || composition.data === undefined) return <PageSkeleton />;
  if (!body.data.allowedActions.includes('edit')) return <NotAllowed />;

  const name = localised(body.data.name) || code;
  const back = { params: { code }, search: { dato: search.dato } };
  const page = (title: string, lead?: string): FactPageWords => ({
    title,
    lead,
    kicker: name,
    trail: [
      <TextLink to="/politikk/$code" {...back}>
        {name}
      </TextLink>,
      <TextLink to="/rediger/politikk/$code" {...back}>
        {t('seats.composition')}
      </TextLink>,
    ],
    save: t('form.save'),
    cancel: (
      <TextLink to="/rediger/politikk/$code" {...back}>
        {t('form.cancel')}
      </TextLink>
    ),
  });
  const properties: BodyFormProps = {
    body: body.data,
    search,
    page,
    done: (outcome, day) =>
      void navigate({
        to: '/rediger/politikk/$code',
        params: { code },
        search: { dato: day || search.dato },
        state: { saved: outcome === 'saved', deleted: outcome === 'deleted' },
        ignoreBlocker: true,
      }),
  };
  // Another form at the same address is another draft.
  const key = `${form}.${JSON.stringify(search)}`;
  const Other = form === 'medlem' && !search.kode ? undefined : otherForms[form];
  if (Other) return <Other key={key} {...properties} />;
  const Term = termForms[form];
  if (!Term) return null;
  return composition.data ? (
    <Term key={key} {...properties} composition={composition.data} />
  ) : (
    <NoTerm code={code} name={name} />
  );
}
