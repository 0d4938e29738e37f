import type { LeadershipGroupTask, Position, Responsibility } from '@/api/types';

const taskKinds = ['RUNNING_DELIVERY', 'STRATEGIC_TASK', undefined] as const;
const responsibilityKinds = ['OWN_HOUSE', 'MUNICIPAL_LEADERSHIP', 'CONTRIBUTION', undefined, 'EXAMPLE'] as const;
const positionKinds = ['MUNICIPAL_DIRECTOR', 'SECTOR_DIRECTOR', 'HEAD_OF_SERVICES', 'LEADER', 'OTHER'] as const;

interface OfKind<Kind, Item> {
  kind: Kind;
  items: Item[];
}

function byKind<Kind, Item extends { kind?: Kind; ordinal: number }>(
  kinds: readonly Kind[],
  items: readonly Item[],
): OfKind<Kind, Item>[] {
  return kinds
    .map((kind) => ({
      kind,
      items: items.filter((item) => item.kind === kind).sort((a, b) => a.ordinal - b.ordinal),
    }))
    .filter((group) => group.items.length > 0);
}

export const groupTasks = (tasks: readonly LeadershipGroupTask[]) =>
  byKind<LeadershipGroupTask['kind'], LeadershipGroupTask>(taskKinds, tasks);

/** By kind, what belongs to no kind after those that do, and examples last. */
export const groupResponsibilities = (responsibilities: readonly Responsibility[]) =>
  byKind<Responsibility['kind'], Responsibility>(responsibilityKinds, responsibilities);

/** From the top down; within a kind by the unit's code, which is the order that the API has them in. */
export const fromTheTop = (positions: readonly Position[]): Position[] =>
  positionKinds.flatMap((kind) => positions.filter((position) => position.kind === kind));

/** Responsibilities of the role that everyone leading a unit of a level has, by level. */
export function byLevel(
  responsibilities: readonly Responsibility[],
): { level: NonNullable<Responsibility['level']>; items: Responsibility[] }[] {
  const levels = new Map<string, { level: NonNullable<Responsibility['level']>; items: Responsibility[] }>();
  for (const responsibility of responsibilities) {
    const { level } = responsibility;
    if (!level) continue;
    const group = levels.get(level.code) ?? { level, items: [] };
    group.items.push(responsibility);
    levels.set(level.code, group);
  }
  return [...levels.values()];
}

/** Those that stand under the same heading one after the other, so that it is said once. */
export function underHeadings(
  responsibilities: readonly Responsibility[],
): { heading: Responsibility['heading']; items: Responsibility[] }[] {
  const groups: { heading: Responsibility['heading']; items: Responsibility[] }[] = [];
  for (const responsibility of responsibilities) {
    const last = groups.at(-1);
    if (last && JSON.stringify(last.heading) === JSON.stringify(responsibility.heading))
      last.items.push(responsibility);
    else groups.push({ heading: responsibility.heading, items: [responsibility] });
  }
  return groups;
}
