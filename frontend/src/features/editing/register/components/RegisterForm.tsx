import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { useLocalised } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import { NotAllowed } from '../../components/NotAllowed';
import type { Fact } from '../../facts/api';
import { EditFact } from '../../facts/components/EditFact';
import type { FactPageWords } from '../../facts/components/FactPage';
import { NewFact } from '../../facts/components/NewFact';
import { fieldsOf, type FieldGroup } from '../../facts/fields';
import { bodyOf } from '../../facts/json';
import type { Register } from '../register';
import { registers } from '../registers';
import type { RegisterKind, RegisterSearch } from '../search';
import { useMayKeep } from '../useMayKeep';
import { ListsOfElection } from './ListsOfElection';

interface RegisterFormProps {
  kind: RegisterKind;
  search: RegisterSearch;
}

/** Where one came from: what belongs to a body or an election is kept from there. */
function Back({ search: { organ, valg }, children }: { search: RegisterSearch; children: ReactNode }) {
  if (organ) {
    return (
      <TextLink to="/rediger/politikk/$code" params={{ code: organ }}>
        {children}
      </TextLink>
    );
  }
  return valg ? (
    <TextLink to="/rediger/register/$kind" params={{ kind: 'valg' }} search={{ kode: valg }}>
      {children}
    </TextLink>
  ) : (
    <TextLink to="/rediger/register">{children}</TextLink>
  );
}

function useDone({ organ, valg }: RegisterSearch) {
  const navigate = useNavigate();
  return (saved: boolean, deleted = false) => {
    const rest = { state: { saved, deleted }, ignoreBlocker: true };
    if (organ) return void navigate({ to: '/rediger/politikk/$code', params: { code: organ }, ...rest });
    if (valg)
      return void navigate({
        to: '/rediger/register/$kind',
        params: { kind: 'valg' },
        search: { kode: valg },
        ...rest,
      });
    return void navigate({ to: '/rediger/register', ...rest });
  };
}

/** The form of one kind of thing that the secretariat keeps. */
export function RegisterForm({ kind, search }: RegisterFormProps) {
  const t = useT();
  const register = registers[kind];
  const backTo = search.organ ? 'seats.composition' : search.valg ? 'election.one' : 'register.title';
  const page = (title: string, lead?: string): FactPageWords => ({
    title,
    lead,
    trail: [<Back search={search}>{t(backTo)}</Back>],
    save: t('form.save'),
    cancel: <Back search={search}>{t('form.cancel')}</Back>,
  });
  return search.kode ? (
    <Stored register={register} kind={kind} search={search} page={page} />
  ) : (
    <New register={register} kind={kind} search={search} page={page} />
  );
}

interface FormProps extends RegisterFormProps {
  register: Register<Fact>;
  page: (title: string, lead?: string) => FactPageWords;
}

function New({ register, kind, search, page }: FormProps) {
  const t = useT();
  const mayKeep = useMayKeep();
  const done = useDone(search);
  const { api, codeFor, constant, initial = {} } = register;
  const asked = register.useGroups(search, false);
  if (!mayKeep) return <NotAllowed />;
  const groups: readonly FieldGroup[] = [
    ...asked,
    {
      legend: 'register.address',
      folds: true,
      fields: [
        {
          name: 'code',
          as: 'text',
          label: 'newGoal.code',
          hint: 'register.codeHint',
          proposed: (values) => codeFor(values, search),
        },
      ],
    },
  ];
  return (
    <NewFact
      name={`register.${kind}.${search.organ ?? search.valg ?? ''}`}
      page={page(t(register.added), register.lead && t(register.lead))}
      groups={groups}
      initial={initial}
      store={async ({ values, keyFor }) => {
        const body = { ...constant?.(search), ...bodyOf(fieldsOf(groups), values) };
        await api.create(body, keyFor(kind, body));
      }}
      onStored={() => done(true)}
    />
  );
}

function Stored({ register, kind, search, page }: FormProps) {
  const t = useT();
  const localised = useLocalised();
  const done = useDone(search);
  const groups = register.useGroups(search, true);
  const nameOf = (body: Fact) => {
    const name = register.nameOf(body);
    return typeof name === 'string' ? name : localised(name) || body.code;
  };
  return (
    <EditFact
      api={register.api}
      code={search.kode ?? ''}
      page={(body) => page(t('phaseForm.edit', { title: nameOf(body) }))}
      groups={() => groups}
      removal={{ action: t('register.delete'), title: t('register.deleteTitle'), text: t(register.deletable) }}
      after={kind === 'valg' ? ({ code }) => <ListsOfElection election={code} /> : undefined}
      onDone={(saved, deleted) => done(saved !== undefined, deleted)}
    />
  );
}
