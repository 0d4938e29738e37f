import type { Goal, GoalVersion } from '@/api/types';
import { describeHistory } from '@/components/history/changes';
import { describeValidity } from '@/components/dates';
import { pickText, type Language, type MessageKey, type Translate } from '@/i18n';

type Lifecycle = NonNullable<Goal['lifecycle']>;

const fields = ['title', 'description', 'number', 'kind', 'accountableUnit', 'lifecycle', 'validity'] as const;
export type GoalField = (typeof fields)[number];

export const goalFieldName: Record<GoalField, MessageKey> = {
  title: 'goal.title',
  description: 'goal.description',
  number: 'goal.number',
  kind: 'goal.kind',
  accountableUnit: 'goal.accountable',
  lifecycle: 'goal.lifecycle',
  validity: 'goal.validity',
};

export function goalHistory(versions: readonly GoalVersion[], language: Language, t: Translate) {
  return describeHistory(versions, fields, (version, field) => readField(version, field, language, t));
}

function readField(version: GoalVersion, field: GoalField, language: Language, t: Translate): string {
  switch (field) {
    case 'title':
      return allLanguages(version.title);
    case 'description':
      return allLanguages(version.description);
    case 'number':
      return version.number ?? '';
    case 'kind':
      return version.kind ? t(`goal.kind.${version.kind}`) : '';
    case 'accountableUnit':
      return pickText(version.accountableUnit?.name, language)?.text ?? '';
    case 'lifecycle':
      return version.lifecycle ? t(`goal.lifecycle.${version.lifecycle as Lifecycle}`) : '';
    case 'validity':
      return describeValidity(version, language, t);
  }
}

/** A changed translation is a change, also for those who read another language. */
function allLanguages(text: GoalVersion['description']): string {
  const parts = [text?.nb, text?.nn, text?.en].filter(Boolean);
  return [...new Set(parts)].join(' / ');
}
