import type { ChangeKind } from '@/api/types';

/** The kinds of change, in the order that they are offered in. */
export const changeKinds = ['CREATED', 'RENAMED', 'MOVED', 'MERGED', 'SPLIT', 'CLOSED', 'REORGANISED'] as const;

export const isChangeKind = (value: unknown): value is ChangeKind => changeKinds.includes(value as ChangeKind);
