import type { ReportStatement } from '@/api/types';

type Mention = ReportStatement['mentions'][number];

/** Neighbours of one type together, so that the type is told once for them. */
export function groupByType(mentions: readonly Mention[]): [Mention, ...Mention[]][] {
  const groups: [Mention, ...Mention[]][] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    if (last && typeOf(last) === mention.type) last.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

export const typeOf = ([first]: [Mention, ...Mention[]]) => first.type;
