import { useQuery } from '@tanstack/react-query';

import { useLocalised } from '@/components/LocalisedText';
import { useT, type MessageKey } from '@/i18n';
import type { Field, FieldGroup } from '../facts/fields';
import { bodyChoicesQuery, sourceChoicesQuery } from '../queries';

export const endReasons = [
  'RESIGNED',
  'RELIEVED',
  'MOVED_AWAY',
  'ELECTED_ELSEWHERE',
  'MOVED_UP',
  'DIED',
  'TERM_ENDED',
  'OTHER',
] as const;

export const groupEndReasons = ['PARTY_CHANGE', 'LEFT', 'EXCLUDED', 'TERM_ENDED', 'OTHER'] as const;

/** Choices with their words of the catalogue. */
export function useChoices() {
  const t = useT();
  return <Value extends string>(values: readonly Value[], key: (value: Value) => MessageKey) =>
    values.map((value) => ({ value, label: t(key(value)) }));
}

/** From when to when something was so, and how the start is known. `more` stands after the last day. */
export const timeGroup = (...more: Field[]): FieldGroup => ({
  legend: 'seats.when',
  hint: 'seats.whenHint',
  fields: [
    { name: 'validFrom', as: 'date', label: 'seats.validFrom' },
    { name: 'validTo', as: 'until', label: 'seats.lastDay', hint: 'seats.lastDayHint' },
    ...more,
    { name: 'attestedOn', as: 'date', label: 'newGoal.attestedOn', hint: 'seats.attestedOnHint' },
  ],
});

export function useSourceGroup(): FieldGroup {
  const localised = useLocalised();
  const { data: sources } = useQuery(sourceChoicesQuery());
  return {
    legend: 'source.one',
    hint: 'form.sourceHint',
    fields: [
      {
        name: 'source.code',
        as: 'select',
        label: 'source.document',
        empty: 'source.noneChosen',
        choices: (sources?.items ?? []).map(({ code, title }) => ({ value: code, label: localised(title) || code })),
      },
      { name: 'source.locator', as: 'text', label: 'source.locator', hint: 'source.locatorHint' },
    ],
  };
}

export function useBodyChoices() {
  const localised = useLocalised();
  const { data: bodies } = useQuery(bodyChoicesQuery());
  return (bodies?.items ?? []).map(({ code, name }) => ({ value: code, label: localised(name) || code }));
}

/** The decision behind it, as far as it is known; of a vacancy nobody decides. */
export function useDecisionGroup(asked: Field['asked'] = () => true): FieldGroup {
  const choices = useBodyChoices();
  return {
    legend: 'reorganise.decision',
    hint: 'reorganise.decisionHint',
    folds: true,
    fields: [
      {
        name: 'decision.body',
        as: 'select',
        label: 'reorganise.decision.body',
        empty: 'notRegistered',
        choices,
        asked,
      },
      { name: 'decision.decidedOn', as: 'date', label: 'reorganise.decision.decidedOn', asked },
      {
        name: 'decision.caseReference',
        as: 'text',
        label: 'reorganise.decision.caseReference',
        hint: 'reorganise.decision.caseReferenceHint',
        asked,
      },
      { name: 'decision.statement', as: 'longTexts', label: 'reorganise.decision.statement', asked },
    ],
  };
}
