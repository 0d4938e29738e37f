import { formatDate, isIsoDate } from '@/components/dates';
import { languageNames, useLanguage, useT, type Language } from '@/i18n';
import { namesOf, type Field } from './fields';

/** A field's name and value as a reader knows them, rather than as they are sent. */
export function useFieldWords(fields: readonly Field[]) {
  const t = useT();
  const language = useLanguage();
  const find = (name: string) => fields.find((field) => namesOf(field).includes(name));

  const name = (at: string): string => {
    const field = find(at);
    if (!field) return at;
    const label = t(field.label);
    return field.name === at
      ? label
      : `${label} (${languageNames[at.slice(at.lastIndexOf('.') + 1) as Language].toLowerCase()})`;
  };

  const words = (at: string, value: string): string => {
    const { as, choices, empty } = find(at) ?? {};
    if (as === 'yes') return t(value === 'true' ? 'yes' : 'no');
    if (value === '') return empty ? t(empty) : '';
    if (isIsoDate(value) && (as === 'date' || as === 'until')) return formatDate(value, language);
    const called = (code: string) => choices?.find((choice) => choice.value === code)?.label ?? code;
    return as === 'several' ? value.split(' ').map(called).join(', ') : called(value);
  };
  return { name, words };
}
