/** Codes are never used again, also not after a deletion: a small fact without a page gets one that nobody has had. */
export const newCode = (of: string, what: string): string =>
  `${of.slice(0, 50).replace(/-+$/, '')}-${what}-${crypto.randomUUID().slice(0, 8)}`;
