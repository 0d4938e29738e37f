import type { Mark } from './difference';

/** Each kind of change has a shape of its own, on a square of 12, so that it is told without colour. */
export const markShapes: Record<Mark, string> = {
  NEW: 'M6 1V11M1 6H11',
  ENDED: 'M2 2L10 10M10 2L2 10',
  RENAMED: 'M1 7Q3.5 2 6 6T11 5',
  CHANGED: 'M6 2L10 6L6 10L2 6Z',
  MOVED: 'M1 6H10M6.5 2.5L10.5 6L6.5 9.5',
};
