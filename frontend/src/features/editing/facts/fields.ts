import type { ComponentType } from 'react';

import type { FieldShellProps } from '@/components/form/FieldShell';
import type { Choice } from '@/components/form/SelectField';
import { languages, type MessageKey } from '@/i18n';

/** Everything is text in a form; an empty text means «nothing given». Names are flat: `title.nb` is the pointer `/title/nb`. */
export type Values = Readonly<Record<string, string>>;

/**
 * How a field is asked for. `until` asks for the last day of what is sent as the first day after; `decimal` is typed with a
 * comma; `several` holds codes with blanks between; `own` has an input of its own; `texts` and `longTexts` ask in every language.
 */
type FieldKind =
  | 'text'
  | 'number'
  | 'decimal'
  | 'date'
  | 'until'
  | 'select'
  | 'radio'
  | 'several'
  | 'yes'
  | 'own'
  | 'texts'
  | 'longTexts';

/** What an input of one's own is given. */
export interface OwnInputProps extends FieldShellProps {
  value: string;
  onChange: (value: string) => void;
}

export interface Field {
  name: string;
  as: FieldKind;
  label: MessageKey;
  hint?: MessageKey;
  required?: boolean;
  choices?: readonly Choice[];
  /** What it is called when nothing is chosen; left out where something must be. */
  empty?: MessageKey;
  Input?: ComponentType<OwnInputProps>;
  /** What is meant while nothing is typed. */
  proposed?: (values: Values) => string;
  /** Of the form alone: it decides what is sent, and is not itself sent. */
  aside?: boolean;
  /** Neither shown nor sent while this says no. */
  asked?: (values: Values) => boolean;
}

export interface FieldGroup {
  legend: MessageKey;
  hint?: MessageKey;
  fields: readonly Field[];
  /** Folded away until it is wanted, told or at fault. */
  folds?: boolean;
}

const isTexts = ({ as }: Field) => as === 'texts' || as === 'longTexts';

/** The flat names of a field: three for a text in all languages, one for anything else. */
export const namesOf = (field: Field): string[] =>
  isTexts(field) ? languages.map((language) => `${field.name}.${language}`) : [field.name];

export const isAsked = ({ asked }: Field, values: Values) => asked?.(values) ?? true;

export const fieldsOf = (groups: readonly FieldGroup[]): readonly Field[] => groups.flatMap(({ fields }) => fields);

/** The names of all that is asked for, in the order of the form. */
export const askedNames = (fields: readonly Field[], values: Values): string[] =>
  fields.filter((field) => isAsked(field, values)).flatMap(namesOf);

/** What a field shows. */
export const shownValue = (field: Field, name: string, values: Values): string =>
  values[name] || (field.proposed?.(values) ?? '');

/** What a form holds of the fields that it asks for; what is not asked for is as if nothing were given. */
export const valueOf = (field: Field, name: string, values: Values): string =>
  isAsked(field, values) ? shownValue(field, name, values).trim() : '';
