import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { Tagged } from '@/api/client';
import { asProblem, ProblemError } from '@/api/problem';
import type { ChangeEvent } from '@/api/types';
import type { EventValues } from './fields';
import { correctChange, fetchChange } from './save';

export interface CorrectionDraft {
  id: string;
  etag: string;
  base: EventValues;
  values: EventValues;
}

/** Saves a correction against the version that it was made from; when somebody came first, what is stored is read. */
export function useSaveEvent(code: string, onSaved: () => void) {
  const queryClient = useQueryClient();
  const [stored, setStored] = useState<Tagged<ChangeEvent>>();
  const mutation = useMutation({
    mutationFn: async (draft: CorrectionDraft) => {
      try {
        await correctChange(draft);
        return undefined;
      } catch (error) {
        if (asProblem(error)?.status === 412) return fetchChange(code);
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
