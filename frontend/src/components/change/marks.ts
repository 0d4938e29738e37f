import type { UnitChange } from '@/api/types';

/** What happened to a unit, as it is marked wherever changes are told. */
export type Mark = 'NEW' | 'ENDED' | 'RENAMED' | 'CHANGED' | 'MOVED';

/** Each kind of change has a shape of its own, on a square of 12, so that it is told without colour. */
export const markShapes: Record<Mark, string> = {
  NEW: 'M6 1V11M1 6H11',
  ENDED: 'M2 2L10 10M10 2L2 10',
  RENAMED: 'M1 7Q3.5 2 6 6T11 5',
  CHANGED: 'M6 2L10 6L6 10L2 6Z',
  MOVED: 'M1 6H10M6.5 2.5L10.5 6L6.5 9.5',
};

const sameText = (a: object | undefined, b: object | undefined) => JSON.stringify(a) === JSON.stringify(b);

/** A unit that the contract calls renamed may have kept its name and got another level or leader role. */
export function marksOf({ effects, before, after }: UnitChange): Mark[] {
  const restated: Mark = sameText(before?.name, after?.name) ? 'CHANGED' : 'RENAMED';
  return [
    ...(effects.includes('BEGAN') ? (['NEW'] as const) : []),
    ...(effects.includes('ENDED') ? (['ENDED'] as const) : []),
    ...(effects.includes('RENAMED') ? [restated] : []),
    ...(effects.includes('MOVED') ? (['MOVED'] as const) : []),
  ];
}
