import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { asProblem, ProblemError } from '@/api/problem';
import type { ChangeEvent, ChangeEventRequest } from '@/api/types';
import { idempotencyKeyFor, type SentOnce } from '../idempotency';
import { previewChange, storeChange } from './save';

interface Reviewed {
  request: ChangeEventRequest;
  event: ChangeEvent;
}

interface Review {
  /** What was tried last, and what it would give. */
  reviewed: Reviewed | undefined;
  review: (request: ChangeEventRequest) => void;
  reviewing: boolean;
  /** Stores what was reviewed, to the letter. */
  store: () => void;
  storing: boolean;
  problem: ProblemError | undefined;
  /** The request that the problem is about. */
  refused: ChangeEventRequest | undefined;
  goBack: () => void;
}

interface ReviewOptions {
  sent: SentOnce | undefined;
  onSend: (sent: SentOnce) => void;
  onStored: (event: ChangeEvent) => void;
}

/** Nothing is stored that was not seen first: a preview is asked for, and what is stored is the same request. */
export function useReview({ sent, onSend, onStored }: ReviewOptions): Review {
  const queryClient = useQueryClient();
  const [reviewed, setReviewed] = useState<Reviewed>();
  const preview = useMutation({
    mutationFn: async (request: ChangeEventRequest) => ({ request, event: await previewChange(request) }),
    onSuccess: setReviewed,
    onError: () => setReviewed(undefined),
  });
  const storing = useMutation({
    mutationFn: (request: ChangeEventRequest) => {
      const once = idempotencyKeyFor(request, sent);
      onSend(once);
      return storeChange(request, once);
    },
    onSuccess: async (event) => {
      onStored(event);
      await queryClient.invalidateQueries();
    },
    // Refused: what was seen is no longer what would happen, so back to the form with the reason. When no answer came
    // it may have been stored all the same, and sending it again from here makes no twin.
    onError: (error) => {
      if (mayHaveChanged(asProblem(error)?.status)) setReviewed(undefined);
    },
  });
  const error = storing.error ?? preview.error;
  return {
    reviewed,
    review: (request) => {
      storing.reset();
      preview.mutate(request);
    },
    reviewing: preview.isPending,
    store: () => reviewed && storing.mutate(reviewed.request),
    storing: storing.isPending,
    problem: error ? (asProblem(error) ?? new ProblemError(500)) : undefined,
    refused: storing.error ? storing.variables : preview.variables,
    goBack: () => setReviewed(undefined),
  };
}

const mayHaveChanged = (status: number | undefined) => status === 400 || status === 409 || status === 422;
