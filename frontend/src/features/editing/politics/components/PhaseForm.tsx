import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { useLocalised } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { ProblemPage } from '@/components/problem/ProblemPage';
import { PageSkeleton } from '@/components/skeletons';
import { useT } from '@/i18n';
import { NotAllowed } from '../../components/NotAllowed';
import { EditFact } from '../../facts/components/EditFact';
import type { FactPageWords } from '../../facts/components/FactPage';
import { NewFact } from '../../facts/components/NewFact';
import { fieldsOf, type FieldGroup } from '../../facts/fields';
import { bodyOf } from '../../facts/json';
import { phases as api } from '../api';
import { newCode } from '../codes';
import { phaseKinds, processToKeepQuery } from '../phases';
import { useBodyChoices, useChoices, useSourceGroup } from '../useGroups';

function usePhaseGroups(): readonly FieldGroup[] {
  const choices = useChoices();
  const bodies = useBodyChoices();
  return [
    {
      legend: 'phaseForm.what',
      fields: [
        {
          name: 'kind',
          as: 'select',
          label: 'phaseForm.kind',
          choices: choices(phaseKinds, (kind) => `phase.kind.${kind}`),
        },
        { name: 'title', as: 'texts', label: 'phaseForm.name', hint: 'form.languages' },
        { name: 'ordinal', as: 'number', label: 'phaseForm.ordinal', hint: 'phaseForm.ordinalHint', required: true },
      ],
    },
    {
      legend: 'seats.when',
      hint: 'phaseForm.whenHint',
      fields: [
        { name: 'planned', as: 'text', label: 'phaseForm.planned' },
        { name: 'plannedTo', as: 'text', label: 'phaseForm.plannedTo' },
        { name: 'actual', as: 'text', label: 'phaseForm.actual' },
        { name: 'actualTo', as: 'text', label: 'phaseForm.actualTo' },
        { name: 'inferred', as: 'yes', label: 'phaseForm.inferred', hint: 'phaseForm.inferredHint' },
        {
          name: 'inferredNote',
          as: 'longTexts',
          label: 'phaseForm.inferredNote',
          asked: ({ inferred }) => inferred === 'true',
        },
      ],
    },
    {
      legend: 'activityForm.who',
      fields: [
        { name: 'bodies', as: 'several', label: 'activityForm.bodies', choices: bodies },
        {
          name: 'participants',
          as: 'texts',
          label: 'activityForm.participants',
          hint: 'activityForm.participantsHint',
        },
      ],
    },
    useSourceGroup(),
  ];
}

/** A step of a process on its way to a decision. */
export function PhaseForm({ process: code, phase }: { process: string; phase: string | undefined }) {
  const t = useT();
  const localised = useLocalised();
  const navigate = useNavigate();
  const groups = usePhaseGroups();
  const { data, error, refetch } = useQuery(processToKeepQuery(code));
  if (error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { process, phases } = data;
  if (!process.allowedActions.includes('edit')) return <NotAllowed />;

  const name = localised(process.title) || code;
  const page = (title: string): FactPageWords => ({
    title,
    kicker: name,
    trail: [
      <TextLink to="/prosess">{t('timetable.title')}</TextLink>,
      <TextLink to="/rediger/prosess/$code" params={{ code }}>
        {t('phaseForm.title', { process: name })}
      </TextLink>,
    ],
    save: t('form.save'),
    cancel: (
      <TextLink to="/rediger/prosess/$code" params={{ code }}>
        {t('form.cancel')}
      </TextLink>
    ),
  });
  const done = (saved: boolean, deleted = false) =>
    void navigate({
      to: '/rediger/prosess/$code',
      params: { code },
      state: { saved, deleted },
      ignoreBlocker: true,
    });
  return phase ? (
    <EditFact
      api={api}
      code={phase}
      page={({ title }) => page(t('phaseForm.edit', { title: localised(title) }))}
      groups={() => groups}
      removal={{ action: t('phaseForm.delete'), title: t('phaseForm.deleteTitle'), text: t('seats.deleteWhen') }}
      onDone={(saved, deleted) => done(saved !== undefined, deleted)}
    />
  ) : (
    <NewFact
      name={`phase.${code}`}
      page={page(t('phaseForm.new'))}
      groups={groups}
      initial={{
        code: newCode(code, 'fase'),
        kind: 'KNOWLEDGE_BASE',
        ordinal: String(Math.max(0, ...phases.map(({ ordinal }) => ordinal)) + 1),
      }}
      store={async ({ values, keyFor }) => {
        const body = { code: values.code ?? '', process: code, ...bodyOf(fieldsOf(groups), values) };
        await api.create(body, keyFor('phase', body));
      }}
      onStored={() => done(true)}
    />
  );
}
