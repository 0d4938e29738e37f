import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

import { client, read } from '@/api/client';
import type { Language } from '@/i18n';
import type { SearchType } from '@/api/types';

export interface Question {
  q: string;
  type?: SearchType;
  lang: Language;
}

/** Shorter than this asks for half the register. */
export const shortestQuestion = 2;

export const searchKeys = {
  all: ['search'] as const,
  hits: (question: Question) => [...searchKeys.all, question] as const,
};

export const hitsQuery = (question: Question) =>
  infiniteQueryOptions({
    queryKey: searchKeys.hits(question),
    queryFn: ({ pageParam }) =>
      read(client.GET('/api/v1/search', { params: { query: { ...question, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.next,
    enabled: question.q.length >= shortestQuestion,
    // What was found stays in sight while the next answer is on its way.
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
