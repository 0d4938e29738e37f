import { languages } from '@/i18n';
import type { ChangeEventRequest, ChangeKind } from '@/api/types';

const inAllLanguages = <Text extends string>(text: Text) => languages.map((language) => `${text}.${language}` as const);

const unitTexts = ['name', 'leaderRole', 'description'] as const;
export type UnitText = (typeof unitTexts)[number];
const unitPlain = ['level', 'parent', 'organisationNumber'] as const;
export type UnitMember = UnitText | (typeof unitPlain)[number];

/** What can be said of a unit, as flat names: `name.nb` of the second row is the pointer `/to/1/name/nb`. */
export const unitFields = [...unitTexts.flatMap(inAllLanguages), ...unitPlain];
export type UnitField = (typeof unitFields)[number];

type UnitDetail = NonNullable<NonNullable<ChangeEventRequest['to']>[number]['removes']>[number];

/** What a unit may do without, by the name under which it is taken away from one that has it. */
export const unitDetails: Partial<Record<UnitMember, UnitDetail>> = {
  leaderRole: 'LEADER_ROLE',
  description: 'DESCRIPTION',
  organisationNumber: 'ORGANISATION_NUMBER',
};

export const isText = (member: UnitMember): member is UnitText => unitTexts.includes(member as UnitText);

const eventTexts = ['title', 'description', 'decision.statement'] as const;

/** What is said of the event itself, apart from what it does. These, and only these, can be corrected afterwards. */
export const eventFields = [
  ...eventTexts.flatMap(inAllLanguages),
  'decision.body',
  'decision.decidedOn',
  'decision.caseReference',
  'source.code',
  'source.locator',
] as const;
export type EventField = (typeof eventFields)[number];
export type EventValues = Record<EventField, string>;

export const emptyEvent = Object.fromEntries(eventFields.map((field) => [field, ''])) as EventValues;

/** What a kind of change asks of its units. */
interface KindShape {
  /** How many units it begins with; none: it names none. */
  from?: { least: number; most: number };
  /** How many units it ends with, and whether they are new, living, or either. */
  to?: { least: number; most: number; are: 'new' | 'living' | 'either' };
  /** What can be said of a new unit, and of a living one. */
  says: { new: readonly UnitMember[]; living: readonly UnitMember[] };
  /** On which side a share of the former unit can be told. */
  weight?: 'from' | 'to';
}

const many = 200;
const ofNew: readonly UnitMember[] = ['name', 'level', 'parent', 'leaderRole', 'organisationNumber', 'description'];
const restated: readonly UnitMember[] = ['name', 'level', 'leaderRole', 'organisationNumber', 'description'];

export const kindShapes: Record<ChangeKind, KindShape> = {
  CREATED: { to: { least: 1, most: many, are: 'new' }, says: { new: ofNew, living: [] } },
  RENAMED: { to: { least: 1, most: many, are: 'living' }, says: { new: [], living: restated } },
  MOVED: { to: { least: 1, most: many, are: 'living' }, says: { new: [], living: ['parent'] } },
  MERGED: {
    from: { least: 1, most: many },
    to: { least: 1, most: 1, are: 'either' },
    says: { new: ofNew, living: ['name', 'level', 'parent', 'leaderRole'] },
    weight: 'from',
  },
  SPLIT: {
    from: { least: 1, most: 1 },
    to: { least: 2, most: many, are: 'either' },
    says: { new: ofNew, living: ['name', 'level', 'leaderRole'] },
    weight: 'to',
  },
  CLOSED: { from: { least: 1, most: many }, says: { new: [], living: [] } },
  REORGANISED: { says: { new: [], living: [] } },
};

/** The flat names of a unit's member: three for a text, one for anything else. */
export const fieldsOfMember = (member: UnitMember): readonly UnitField[] =>
  isText(member) ? languages.map((language) => `${member}.${language}` as const) : [member];
