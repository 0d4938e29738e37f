import type { Indicator } from '@/api/types';
import { describeValidity } from '@/components/dates';
import { describeHistory } from '@/components/history/changes';
import { languageNames, pickText, type Language, type Translate } from '@/i18n';

const fields = [
  'title.nb',
  'title.nn',
  'title.en',
  'definition.nb',
  'definition.nn',
  'definition.en',
  'unitOfMeasure',
  'frequency',
  'direction',
  'owner',
  'licence',
  'validity',
] as const;
export type IndicatorField = (typeof fields)[number];

/** What changed from one definition to the next; a new definition is a break in the series. */
export function indicatorHistory(versions: readonly Indicator[], language: Language, t: Translate) {
  return describeHistory(versions, fields, (version, field) => readField(version, field, language, t));
}

export function indicatorFieldName(field: IndicatorField, t: Translate): string {
  const [part, language] = field.split('.') as [string, Language | undefined];
  return language
    ? `${t(`indicator.${part as 'title' | 'definition'}`)} (${languageNames[language].toLowerCase()})`
    : t(`indicator.${part as 'unitOfMeasure' | 'frequency' | 'direction' | 'owner' | 'licence' | 'validity'}`);
}

function readField(version: Indicator, field: IndicatorField, language: Language, t: Translate): string {
  switch (field) {
    case 'unitOfMeasure':
      return pickText(version.unitOfMeasure.name, language)?.text ?? '';
    case 'frequency':
      return t(`frequency.${version.frequency}`);
    case 'direction':
      return t(`direction.${version.direction}`);
    case 'owner':
      return pickText(version.ownerUnit?.name, language)?.text ?? '';
    case 'licence':
      return version.licence ?? '';
    case 'validity':
      return describeValidity(version, language, t);
    default: {
      const [part, textLanguage] = field.split('.') as ['title' | 'definition', Language];
      return version[part]?.[textLanguage] ?? '';
    }
  }
}
