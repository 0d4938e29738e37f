import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, type FormEvent } from 'react';

import { asProblem, ProblemError } from '@/api/problem';
import { PageHeading } from '@/components/page/PageHeading';
import { useT } from '@/i18n';
import { goalFields } from '../fields';
import { noFaults, placeFaults } from '../faults';
import { faultWords } from '../faultWords';
import { newDraft, withValue, type NewGoalDraft } from '../goalDraft';
import { idempotencyKeyFor } from '../idempotency';
import { createGoal, newGoalRequest } from '../save';
import { useDraft } from '../useDraft';
import { useFieldWords } from '../useFieldWords';
import { DraftNotice } from './DraftNotice';
import { FaultSummary } from './FaultSummary';
import { GoalFields } from './GoalFields';
import { LeaveGuard } from './LeaveGuard';
import { NewGoalPlace } from './NewGoalPlace';

const ownFields = ['plan', 'parent', 'code', 'validFrom', 'attestedOn'];

export function NewGoal({ plan }: { plan: string }) {
  const t = useT();
  const { name } = useFieldWords();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const initial = useMemo(() => newDraft(plan), [plan]);
  const { draft, restored, change, discard, finish } = useDraft<NewGoalDraft>('new-goal', initial);
  const dirty = JSON.stringify({ ...draft, sent: undefined }) !== JSON.stringify({ ...initial, sent: undefined });

  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      const request = newGoalRequest(draft);
      const sent = idempotencyKeyFor(request, draft.sent);
      change((now) => ({ ...now, sent }));
      return createGoal(request, sent);
    },
    onSuccess: async (goal) => {
      finish();
      await queryClient.invalidateQueries();
      await navigate({ to: '/mal/$code', params: { code: goal.code }, state: { saved: true }, ignoreBlocker: true });
    },
  });

  const problem = error ? (asProblem(error) ?? new ProblemError(500)) : undefined;
  const faults = problem
    ? placeFaults(problem.faults, [...ownFields, ...goalFields], (fault) => faultWords(fault, t))
    : noFaults;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <div className="page">
      <PageHeading title={t('newGoal.title')} lead={t('newGoal.lead')} />
      {restored && <DraftNotice onDiscard={discard} />}
      {problem && !isPending && <FaultSummary problem={problem} faults={faults} name={name} />}
      <form onSubmit={submit} noValidate className="form">
        <NewGoalPlace draft={draft} faults={faults} onChange={(part) => change((now) => ({ ...now, ...part }))} />
        <GoalFields
          values={draft.values}
          faults={faults}
          onChange={(field, value) => change((now) => withValue(now, field, value))}
        />
        <div className="button-row">
          <Button type="submit" disabled={isPending} loading={isPending}>
            {t(isPending ? 'form.saving' : 'newGoal.save')}
          </Button>
        </div>
      </form>
      <LeaveGuard dirty={dirty} />
    </div>
  );
}
