import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { Tagged } from '@/api/client';
import { asProblem, ProblemError } from '@/api/problem';
import type { Fact, FactApi } from './api';
import { patchOf } from './json';
import type { Field, Values } from './fields';

export interface FactEdit {
  id: string;
  etag: string;
  base: Values;
  values: Values;
}

/** Saves an edit against the version that it was made from; when somebody came first, what is stored is read. */
export function useSaveFact<Body extends Fact>(
  api: FactApi<Body>,
  fields: readonly Field[],
  onSaved: (body: Body) => void,
) {
  const queryClient = useQueryClient();
  const [stored, setStored] = useState<Tagged<Body>>();
  const mutation = useMutation({
    mutationFn: async ({ id, etag, base, values }: FactEdit) => {
      try {
        return { saved: await api.patch(id, etag, patchOf(fields, base, values)) };
      } catch (error) {
        if (asProblem(error)?.status === 412) return { conflicting: await api.get(id) };
        throw error;
      }
    },
    onSuccess: async ({ saved, conflicting }) => {
      setStored(conflicting);
      if (!saved) return;
      await queryClient.invalidateQueries();
      onSaved(saved.body);
    },
  });
  return {
    save: mutation.mutate,
    saving: mutation.isPending,
    problem: mutation.error ? (asProblem(mutation.error) ?? new ProblemError(500)) : undefined,
    stored,
  };
}
