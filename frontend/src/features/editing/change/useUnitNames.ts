import { useLocalised } from '@/components/LocalisedText';
import { languages, useT } from '@/i18n';
import { unitValue, type ToRow } from './draft';
import type { ChangeFormParts } from './form';

/** What units are called on the form, also those that are only being written. */
export function useUnitNames({ draft, known }: Pick<ChangeFormParts, 'draft' | 'known'>) {
  const t = useT();
  const localised = useLocalised();
  const ofCode = (code: string): string => localised(known.units.find((unit) => unit.code === code)?.name) || code;
  const ofRow = (row: ToRow): string => {
    const name = Object.fromEntries(
      languages.map((language) => [language, unitValue(row, `name.${language}`, draft, known)]),
    );
    return localised(name) || t('reorganise.unitNumber', { number: draft.to.indexOf(row) + 1 });
  };
  return { ofCode, ofRow };
}
