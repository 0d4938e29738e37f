import type { MessageKey } from '@/i18n';
import type { Field } from '../facts/fields';

/** What a thing is called, in the languages that it is called something in. */
export const calledField = (name: 'name' | 'title'): Field => ({
  name,
  as: 'texts',
  label: 'register.name',
  hint: 'form.languages',
});

/** Where a thing stands among its like: behind those that are known, unless somebody says otherwise. */
export const ordinalField = (hint: MessageKey, known: readonly { ordinal: number }[] | undefined): Field => ({
  name: 'ordinal',
  as: 'number',
  label: 'phaseForm.ordinal',
  hint,
  proposed: () => String(Math.max(0, ...(known ?? []).map(({ ordinal }) => ordinal)) + 1),
});

export const descriptionField: Field = { name: 'description', as: 'longTexts', label: 'register.description' };

export const abbreviationField: Field = {
  name: 'abbreviation',
  as: 'text',
  label: 'register.abbreviation',
  hint: 'register.abbreviationHint',
};
