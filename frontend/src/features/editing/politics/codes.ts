import { codeFrom } from '../change/draft';
import type { Values } from '../facts/fields';

/** Codes are never used again, also not after a deletion: a small fact without a page gets one that nobody has had. */
export const newCode = (of: string, what: string): string =>
  `${of.slice(0, 50).replace(/-+$/, '')}-${what}-${crypto.randomUUID().slice(0, 8)}`;

/** The code that comes of what something is called, in the first language that it is called something in. */
export const codeOfText = (values: Values, name: string) =>
  codeFrom(values[`${name}.nb`] || values[`${name}.nn`] || values[`${name}.en`] || '');
