import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { Tagged } from '@/api/client';
import { ProblemError, asProblem } from '@/api/problem';
import type { Goal } from '@/api/types';
import type { GoalDraft } from './goalDraft';
import { fetchGoal } from './queries';
import { saveGoal } from './save';

interface SaveGoal {
  save: (draft: GoalDraft) => void;
  saving: boolean;
  /** Why it was not saved, unless somebody else came first. */
  problem: ProblemError | undefined;
  /** What is stored now, when somebody else came first. */
  stored: Tagged<Goal> | undefined;
}

export function useSaveGoal(code: string, onSaved: () => void): SaveGoal {
  const queryClient = useQueryClient();
  const [stored, setStored] = useState<Tagged<Goal>>();
  const mutation = useMutation({
    mutationFn: async (draft: GoalDraft) => {
      try {
        await saveGoal(draft);
        return undefined;
      } catch (error) {
        if (asProblem(error)?.status === 412) return fetchGoal(code);
        throw error;
      }
    },
    onSuccess: async (conflicting) => {
      setStored(conflicting);
      if (conflicting) return;
      await queryClient.invalidateQueries();
      onSaved();
    },
  });
  return {
    save: mutation.mutate,
    saving: mutation.isPending,
    problem: mutation.error ? (asProblem(mutation.error) ?? new ProblemError(500)) : undefined,
    stored,
  };
}
