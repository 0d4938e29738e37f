import type { Goal } from '@/api/types';
import { describeValidity } from '@/components/dates';
import { describeHistory } from '@/components/history/changes';
import { languageNames, pickText, type Language, type Translate } from '@/i18n';

const fields = [
  'title.nb',
  'title.nn',
  'title.en',
  'description.nb',
  'description.nn',
  'description.en',
  'number',
  'kind',
  'accountableUnit',
  'lifecycle',
  'validity',
] as const;
export type GoalField = (typeof fields)[number];

/** What changed from version to version. A changed translation is a change too, told with its language. */
export function goalHistory(versions: readonly Goal[], language: Language, t: Translate) {
  return describeHistory(versions, fields, (version, field) => readField(version, field, language, t));
}

export function goalFieldName(field: GoalField, t: Translate): string {
  const [part, language] = field.split('.') as [string, Language | undefined];
  switch (part) {
    case 'title':
    case 'description':
      return `${t(`goal.${part}`)} (${languageNames[language ?? 'nb'].toLowerCase()})`;
    case 'accountableUnit':
      return t('goal.accountable');
    default:
      return t(`goal.${part as 'number' | 'kind' | 'lifecycle' | 'validity'}`);
  }
}

function readField(version: Goal, field: GoalField, language: Language, t: Translate): string {
  switch (field) {
    case 'number':
      return version.number === undefined ? '' : String(version.number);
    case 'kind':
      return version.kind ? t(`goal.kind.${version.kind}`) + (version.kindInferred ? ` (${t('inferred')})` : '') : '';
    case 'accountableUnit':
      return pickText(version.accountableUnit?.name, language)?.text ?? '';
    case 'lifecycle':
      return version.lifecycle ? t(`goal.lifecycle.${version.lifecycle}`) : '';
    case 'validity':
      return describeValidity(version, language, t);
    default: {
      const [part, textLanguage] = field.split('.') as ['title' | 'description', Language];
      return version[part]?.[textLanguage] ?? '';
    }
  }
}
