import type { Fault } from '@/api/problem';
import { fieldsAsked, livesOn, thingKey, type ChangeDraft, type Known } from './draft';
import { eventFields, kindShapes } from './fields';
import { subUnitsToPlace } from './request';
import type { AffectedThing, ChangeEventRequest } from '@/api/types';

/** The fields that the form shows, in its order, by the names that faults are placed with. */
export function changeFieldNames(draft: ChangeDraft, known: Known, things: readonly AffectedThing[]): string[] {
  if (draft.kind === '') return ['kind'];
  const { from, to, weight } = kindShapes[draft.kind];
  const weighed = (side: 'from' | 'to', at: string) => (weight === side ? [`${at}.weight`] : []);
  return [
    'kind',
    'hierarchy',
    'date',
    ...(from ? draft.from.flatMap((_, i) => [`from.${i}.unit`, ...weighed('from', `from.${i}`)]) : []),
    ...(to
      ? draft.to.flatMap((row, i) => [
          `to.${i}.unit`,
          ...fieldsAsked(draft, row).map((field) => `to.${i}.${field}`),
          ...weighed('to', `to.${i}`),
        ])
      : []),
    ...subUnitsToPlace(draft, known).map((code) => `subUnits.${code}`),
    ...((draft.kind === 'SPLIT' && !livesOn(draft)) || draft.kind === 'CLOSED' ? ['takenOverBy'] : []),
    ...things.map((thing) => `takesOver.${thingKey(thing)}`),
    ...eventFields,
    'code',
  ];
}

/**
 * Where the form asks for something in another place than the request holds it, the pointer is turned to the form's:
 * a sub-unit's place is chosen beside the sub-unit, and who takes over a thing beside the thing.
 */
export function turnPointers(
  faults: readonly Fault[],
  request: ChangeEventRequest,
  draft: ChangeDraft,
  known: Known,
): Fault[] {
  const unplaced = subUnitsToPlace(draft, known).filter((code) => !draft.placed[code]);
  return faults.flatMap((fault) => {
    // It names them all; each is chosen beside its own name.
    if (fault.code === 'sub-unit-unplaced' && unplaced.length > 0) {
      return unplaced.map((code) => ({ ...fault, pointer: `/subUnits/${code}` }));
    }
    const [, row, list, place] = /^\/to\/(\d+)\/(subUnits|takesOver)\/(\d+)/.exec(fault.pointer ?? '') ?? [];
    const unit = request.to?.[Number(row)];
    const subUnit = list === 'subUnits' ? unit?.subUnits?.[Number(place)] : undefined;
    if (subUnit) return { ...fault, pointer: `/subUnits/${subUnit}` };
    const thing = list === 'takesOver' ? unit?.takesOver?.[Number(place)] : undefined;
    return thing ? { ...fault, pointer: `/takesOver/${thingKey(thing)}` } : fault;
  });
}
