import type { Fault } from '@/api/problem';

export interface FieldFaults<Field extends string> {
  /** The first message of each field, to stand beside it. */
  byField: Partial<Record<Field, string>>;
  /** All of them for the summary; one without a field is told there all the same. */
  all: { field?: Field; message: string }[];
}

export const noFaults: FieldFaults<string> = { byField: {}, all: [] };

/**
 * Finds the field that each fault of a problem is about. A pointer to a whole text (`/title`) belongs to its first
 * field, one deeper than a field (`/source/code/0`) to that field.
 */
export function placeFaults<Field extends string>(
  faults: readonly Fault[],
  fields: readonly Field[],
  words: (fault: Fault) => string = ({ message }) => message,
): FieldFaults<Field> {
  const placed: FieldFaults<Field> = { byField: {}, all: [] };
  for (const fault of faults) {
    const name = fault.pointer ? fault.pointer.replace(/^#?\//, '').replaceAll('/', '.') : (fault.parameter ?? '');
    const field =
      fields.find((candidate) => candidate === name) ??
      fields.find((candidate) => candidate.startsWith(`${name}.`) && name !== '') ??
      fields.find((candidate) => name.startsWith(`${candidate}.`));
    const message = words(fault);
    if (field) placed.byField[field] ??= message;
    placed.all.push({ field, message });
  }
  // In the order of the form, whatever order they were told in; what has no field stands last.
  const place = (field?: Field) => (field ? fields.indexOf(field) : fields.length);
  placed.all.sort((a, b) => place(a.field) - place(b.field));
  return placed;
}

/** The id of a field's input, so that the summary can link to it. */
export const fieldId = (field: string) => `felt-${field.replaceAll('.', '-')}`;
