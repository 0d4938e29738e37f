import type { ChangeKind } from '@/api/types';

export const kinds = [
  'CREATED',
  'RENAMED',
  'MOVED',
  'MERGED',
  'SPLIT',
  'CLOSED',
  'REORGANISED',
] as const satisfies ChangeKind[];

/** Which events are listed, as the address says it; what makes no sense is dropped. */
export interface EventSearch {
  slag?: ChangeKind;
  enhet?: string;
}

const code = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const isCode = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 100 && code.test(value);

export function eventSearch(search: Record<string, unknown>): EventSearch {
  const slag = kinds.find((kind) => kind === search.slag);
  return { ...(slag ? { slag } : {}), ...(isCode(search.enhet) ? { enhet: search.enhet } : {}) };
}
