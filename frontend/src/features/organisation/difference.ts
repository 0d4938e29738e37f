import type { ChangeEvent, OrganisationDifference, OrganisationNode, UnitChange, UnitRef } from '@/api/types';
import { marksOf, type Mark } from '@/components/change/marks';
import type { MessageKey, Translate } from '@/i18n';

export const marksByUnit = (changes: readonly UnitChange[]): ReadonlyMap<string, readonly Mark[]> =>
  new Map(changes.map((change) => [change.unit.code, marksOf(change)]));

/**
 * Both days in one tree: the units of the later day where they stand then, and those that have ended since where they
 * stood on the earlier day, after the others.
 */
export function unionTree(
  earlier: OrganisationNode | undefined,
  later: OrganisationNode | undefined,
): OrganisationNode | undefined {
  if (!earlier || !later) return later ?? earlier;
  const living = new Set<string>();
  const endedUnder = new Map<string, OrganisationNode[]>();
  const collect = (node: OrganisationNode) => {
    living.add(node.code);
    node.children.forEach(collect);
  };
  collect(later);
  const findEnded = (node: OrganisationNode, parent: string) => {
    if (!living.has(node.code)) endedUnder.set(parent, [...(endedUnder.get(parent) ?? []), node]);
    node.children.forEach((child) => findEnded(child, node.code));
  };
  // A root that has ended has no parent to stand under.
  findEnded(earlier, later.code);
  const join = (node: OrganisationNode, children: readonly OrganisationNode[]): OrganisationNode => ({
    ...node,
    children: [
      ...children.map((child) => join(child, child.children)),
      ...(endedUnder.get(node.code) ?? []).map((ended) => join(ended, [])),
    ],
  });
  return join(later, later.children);
}

export interface CountedChange {
  key: Extract<MessageKey, `difference.count.${string}`>;
  count: number;
}

/** How many units came, went and changed; those that ended by how they did, as far as an event tells. */
export function countChanges(difference: OrganisationDifference, events: readonly ChangeEvent[]): CountedChange[] {
  const endedBy = (kind: ChangeEvent['kind']) => {
    const codes = events
      .filter((event) => event.kind === kind)
      .flatMap(({ from }) => from.filter(({ ended }) => ended).map(({ unit }) => unit.code));
    return difference.changes.filter(({ unit, effects }) => effects.includes('ENDED') && codes.includes(unit.code))
      .length;
  };
  const [merged, split] = [endedBy('MERGED'), endedBy('SPLIT')];
  const marks = difference.changes.flatMap(marksOf);
  const marked = (mark: Mark) => marks.filter((one) => one === mark).length;
  return (
    [
      ['difference.count.began', difference.counts.began],
      ['difference.count.merged', merged],
      ['difference.count.split', split],
      ['difference.count.ended', difference.counts.ended - merged - split],
      ['difference.count.renamed', marked('RENAMED')],
      ['difference.count.changed', marked('CHANGED')],
      ['difference.count.moved', difference.counts.moved],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([key, count]) => ({ key, count }));
}

/** «3 enheter kom til», «2 ble flyttet»: the first says what is counted, the rest need not. */
export const countedWords = (counts: readonly CountedChange[], t: Translate): string[] =>
  counts.map(({ key, count }, index) =>
    t(key, { count, units: index === 0 ? t('difference.units', { count }) : String(count) }),
  );

/** The changes between two days by what tells of them. */
export interface ToldChanges {
  /** Units that hang elsewhere because what they hung under took part in an event, by the event's code. */
  followers: ReadonlyMap<string, UnitRef[]>;
  /** Those that no event tells of. */
  untold: UnitChange[];
}

/**
 * Which changes the events between the two days tell of. A unit takes part in an event, or it follows a unit that does: it
 * hung under one that the event ended or took from, and hangs under one that the event led to.
 */
export function tellChanges(changes: readonly UnitChange[], events: readonly ChangeEvent[]): ToldChanges {
  const parts = events.map((event) => ({
    code: event.code,
    from: new Set(event.from.map(({ unit }) => unit.code)),
    to: new Set(event.to.map(({ unit }) => unit.code)),
  }));
  const followers = new Map<string, UnitRef[]>();
  const untold: UnitChange[] = [];
  for (const change of changes) {
    const { code } = change.unit;
    if (parts.some(({ from, to }) => from.has(code) || to.has(code))) continue;
    const [before, after] = [change.before?.parent?.code, change.after?.parent?.code];
    const followed =
      change.effects.every((effect) => effect === 'MOVED') && before !== undefined && after !== undefined
        ? (parts.find(({ from, to }) => from.has(before) && to.has(after)) ??
          parts.find(({ from }) => from.has(before)))
        : undefined;
    if (followed) followers.set(followed.code, [...(followers.get(followed.code) ?? []), change.unit]);
    else untold.push(change);
  }
  return { followers, untold };
}

/**
 * In a list an event does not tell what its units were before. Where it is the only one of its kind that a unit took part
 * in, the difference tells it.
 */
export function withEffects(events: readonly ChangeEvent[], changes: readonly UnitChange[]): ChangeEvent[] {
  const byUnit = new Map(changes.map((change) => [change.unit.code, change]));
  return events.map((event) => {
    const { kind, to } = event;
    if ((kind !== 'RENAMED' && kind !== 'MOVED') || event.effects) return event;
    const known = to.map(({ unit }) => {
      const times = events.filter(
        (other) => other.kind === kind && other.to.some((part) => part.unit.code === unit.code),
      );
      const change = byUnit.get(unit.code);
      return times.length === 1 && change?.effects.includes(kind) && change.before && change.after ? change : undefined;
    });
    if (known.some((change) => change === undefined)) return event;
    return {
      ...event,
      effects: known
        .filter((change) => change !== undefined)
        .map(({ unit, before, after }) => ({ unit, effect: kind, before, after })),
    };
  });
}
