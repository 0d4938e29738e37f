import type { PoliticalBody } from '@/api/types';

type BodyKind = PoliticalBody['kind'];

/** Kinds that are read together, from those that decide most to those that were set up for one matter. */
const groups = {
  TOP: ['COUNCIL', 'EXECUTIVE_BOARD'],
  STANDING: ['STANDING_COMMITTEE'],
  OTHER: ['PLANNING', 'OWNERSHIP', 'COMMITTEE', 'CONTROL', 'APPEALS', 'EMPLOYER'],
  ADVISORY: ['ADVISORY_COUNCIL'],
  AD_HOC: ['AD_HOC'],
} as const satisfies Record<string, readonly BodyKind[]>;

export type BodyGroupName = keyof typeof groups;

export interface BodyGroup {
  name: BodyGroupName;
  bodies: PoliticalBody[];
}

/** Bodies by group, then in the order of their kinds, then by name; groups that nobody belongs to are left out. */
export function groupBodies(bodies: readonly PoliticalBody[], nameOf: (body: PoliticalBody) => string): BodyGroup[] {
  const alphabet = new Intl.Collator('nb-NO');
  return (Object.keys(groups) as BodyGroupName[])
    .map((name) => {
      const kinds: readonly BodyKind[] = groups[name];
      const members = bodies
        .filter(({ kind }) => kinds.includes(kind))
        .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || alphabet.compare(nameOf(a), nameOf(b)));
      return { name, bodies: members };
    })
    .filter(({ bodies: members }) => members.length > 0);
}

/** The council and the executive board, which the front page leads with. */
export const topBodies = (bodies: readonly PoliticalBody[], nameOf: (body: PoliticalBody) => string) =>
  groupBodies(bodies, nameOf).find(({ name }) => name === 'TOP')?.bodies ?? [];
