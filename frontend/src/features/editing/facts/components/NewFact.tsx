import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';

import { asProblem, ProblemError } from '@/api/problem';
import { idempotencyKeyFor, type SentOnce } from '../../idempotency';
import { useDraft } from '../../useDraft';
import type { FieldGroup, Values } from '../fields';
import { FactPage, type FactPageWords } from './FactPage';

interface FactDraft {
  values: Values;
  /** The keys of the last attempt, by what was sent. */
  sent: Record<string, SentOnce>;
}

/** What storing may use of the form. */
export interface Storing {
  values: Values;
  /** The `Idempotency-Key` of a body: the same when the same is sent again. */
  keyFor: (what: string, body: unknown) => string;
  /** Remembers what has become so on the way, also when it stops after that. */
  keep: (part: Values) => void;
}

interface NewFactProps {
  /** What the draft is kept under. */
  name: string;
  page: FactPageWords;
  groups: readonly FieldGroup[];
  initial: Values;
  /** Stores it; a problem is told beside the fields that its pointers name. */
  store: (storing: Storing) => Promise<void>;
  onStored: (values: Values) => void;
  before?: ReactNode;
}

/** A form for something new: a draft that survives a reload, and the same key when the same is sent twice. */
export function NewFact({ name, page, groups, initial, store, onStored, before }: NewFactProps) {
  const queryClient = useQueryClient();
  const [start] = useState<FactDraft>({ values: initial, sent: {} });
  const { draft, restored, change, discard, finish } = useDraft<FactDraft>(name, start);
  const set = (part: Values) => change((now) => ({ ...now, values: { ...now.values, ...part } }));
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      store({
        values: draft.values,
        keyFor: (what, body) => {
          const once = idempotencyKeyFor(body, draft.sent[what]);
          change((now) => ({ ...now, sent: { ...now.sent, [what]: once } }));
          return once.key;
        },
        keep: set,
      }),
    onSuccess: async () => {
      finish();
      await queryClient.invalidateQueries();
      onStored(draft.values);
    },
  });
  return (
    <FactPage
      page={page}
      groups={groups}
      values={draft.values}
      onChange={(field, value) => set({ [field]: value })}
      problem={error ? (asProblem(error) ?? new ProblemError(500)) : undefined}
      saving={isPending}
      onSave={() => mutate()}
      restored={restored}
      onDiscard={discard}
      dirty={JSON.stringify(draft.values) !== JSON.stringify(start.values)}
      before={before}
    />
  );
}
