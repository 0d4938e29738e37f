import { useQuery } from '@tanstack/react-query';

import { useLocalised } from '@/components/LocalisedText';
import type { LanguageMap } from '@/api/types';
import type { Field } from '../facts/fields';
import { partiesToKeepQuery, periodsQuery } from './queries';

function useCoded() {
  const localised = useLocalised();
  return (items: readonly { code: string; text: LanguageMap }[]) =>
    items.map(({ code, text }) => ({ value: code, label: localised(text) || code }));
}

/** The election periods, the newest first. */
export function usePeriodChoices() {
  const coded = useCoded();
  const { data } = useQuery(periodsQuery());
  const newestFirst = [...(data?.items ?? [])].sort((a, b) => b.startYear - a.startYear);
  return coded(newestFirst.map(({ code, title }) => ({ code, text: title })));
}

/** Which period it is of: told once, when it is new. */
export function usePeriodField(): Field {
  const choices = usePeriodChoices();
  return { name: 'period', as: 'select', label: 'election.period', empty: 'register.choosePeriod', choices };
}

export function usePartyChoices() {
  const coded = useCoded();
  const { data } = useQuery(partiesToKeepQuery());
  return coded((data?.items ?? []).map(({ code, name }) => ({ code, text: name })));
}
