import type { BodyComposition, CompositionPlace, GroupRef } from '@/api/types';

/** What is told of seats that stand together: a group, those in no group, the vacant ones, and those nobody knows of. */
export type BlockKind = 'GROUP' | 'NO_GROUP' | 'VACANT' | 'NOT_REGISTERED';

/** Groups are told apart by shade too; two that sit side by side never share one. */
export type Tone = 'dark' | 'light' | 'middle';

export interface Block {
  key: string;
  kind: BlockKind;
  group?: GroupRef;
  /** A short name that stands by the seats and in the list below them. */
  mark: string;
  tone?: Tone;
  places: CompositionPlace[];
}

const tones: readonly Tone[] = ['dark', 'light', 'middle', 'light'];

/** Seats in the order in which they are drawn and read: the largest group first, groups of one size by name. */
export function seating(composition: Pick<BodyComposition, 'places'>, nameOf: (group: GroupRef) => string): Block[] {
  const alphabet = new Intl.Collator('nb-NO');
  const groups = new Map<string, { group: GroupRef; places: CompositionPlace[] }>();
  const rest: Record<Exclude<BlockKind, 'GROUP'>, CompositionPlace[]> = {
    NO_GROUP: [],
    VACANT: [],
    NOT_REGISTERED: [],
  };
  for (const place of composition.places) {
    if (place.state !== 'HELD') rest[place.state].push(place);
    else if (!place.group) rest.NO_GROUP.push(place);
    else {
      const found = groups.get(place.group.code) ?? { group: place.group, places: [] };
      found.places.push(place);
      groups.set(place.group.code, found);
    }
  }
  const largestFirst = [...groups.values()].sort(
    (a, b) => b.places.length - a.places.length || alphabet.compare(nameOf(a.group), nameOf(b.group)),
  );
  const marks = marksOf(largestFirst.map(({ group }) => group));
  return [
    ...largestFirst.map(({ group, places }, index): Block => ({
      key: group.code,
      kind: 'GROUP',
      group,
      mark: marks[index] ?? '',
      tone: tones[index % tones.length],
      places: bySeat(places),
    })),
    ...(['NO_GROUP', 'VACANT', 'NOT_REGISTERED'] as const)
      .filter((kind) => rest[kind].length > 0)
      .map((kind): Block => ({ key: kind, kind, mark: '', places: bySeat(rest[kind]) })),
  ];
}

const bySeat = (places: readonly CompositionPlace[]) => [...places].sort((a, b) => a.seat - b.seat);

const longestMark = 4;

/** Abbreviations where every group has a short one of its own, else letters: half of each would be read as neither. */
function marksOf(groups: readonly GroupRef[]): string[] {
  const short = groups.map(({ abbreviation }) => abbreviation ?? '');
  const fit = short.every((mark) => mark.length > 0 && mark.length <= longestMark);
  if (fit && new Set(short).size === short.length) return short;
  return groups.map((_, index) => letter(index));
}

const letter = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `${letter(Math.floor(index / 26) - 1)}${letter(index % 26)}`;

/** Seats that nobody knows of, as one reads them: «1–51», «3, 7–9». */
export function seatSpans(places: readonly Pick<CompositionPlace, 'seat'>[]): { first: number; last: number }[] {
  const spans: { first: number; last: number }[] = [];
  for (const { seat } of [...places].sort((a, b) => a.seat - b.seat)) {
    const current = spans.at(-1);
    if (current && current.last === seat - 1) current.last = seat;
    else spans.push({ first: seat, last: seat });
  }
  return spans;
}
