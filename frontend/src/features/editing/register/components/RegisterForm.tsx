import { useNavigate } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';

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
import { ItemsOfAccount } from './ItemsOfAccount';
import { ListsOfElection } from './ListsOfElection';

interface RegisterFormProps {
  kind: RegisterKind;
  search: RegisterSearch;
}

/** Where one came from: what belongs to a body, an election or an account is kept from there. */
function outerOf({ valg, konto }: RegisterSearch): { kind: RegisterKind; code: string } | undefined {
  if (valg) return { kind: 'valg', code: valg };
  return konto ? { kind: 'disposisjon', code: konto } : undefined;
}

function Back({ search, children }: { search: RegisterSearch; children: ReactNode }) {
  const outer = outerOf(search);
  if (search.organ) {
    return (
      <TextLink to="/rediger/politikk/$code" params={{ code: search.organ }}>
        {children}
      </TextLink>
    );
  }
  return outer ? (
    <TextLink to="/rediger/register/$kind" params={{ kind: outer.kind }} search={{ kode: outer.code }}>
      {children}
    </TextLink>
  ) : (
    <TextLink to="/rediger/register">{children}</TextLink>
  );
}

function useDone(search: RegisterSearch) {
  const navigate = useNavigate();
  const outer = outerOf(search);
  return (saved: boolean, deleted = false) => {
    const rest = { state: { saved, deleted }, ignoreBlocker: true };
    if (search.organ) return void navigate({ to: '/rediger/politikk/$code', params: { code: search.organ }, ...rest });
    if (outer) {
      return void navigate({
        to: '/rediger/register/$kind',
        params: { kind: outer.kind },
        search: { kode: outer.code },
        ...rest,
      });
    }
    return void navigate({ to: '/rediger/register', ...rest });
  };
}

/** What else is kept from the form of one that is stored. */
const inner: Partial<Record<RegisterKind, ComponentType<{ code: string }>>> = {
  valg: ({ code }) => <ListsOfElection election={code} />,
  disposisjon: ({ code }) => <ItemsOfAccount account={code} />,
};

/** The form of one kind of thing that the secretariat keeps. */
export function RegisterForm({ kind, search }: RegisterFormProps) {
  const t = useT();
  const register = registers[kind];
  const backTo = search.organ
    ? 'seats.composition'
    : search.valg
      ? 'election.one'
      : search.konto
        ? 'register.account'
        : 'register.title';
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
      name={`register.${kind}.${search.organ ?? search.valg ?? search.konto ?? ''}`}
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
  const Inner = inner[kind];
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
      after={({ code }) => Inner && <Inner code={code} />}
      onDone={(saved, deleted) => done(saved !== undefined, deleted)}
    />
  );
}
