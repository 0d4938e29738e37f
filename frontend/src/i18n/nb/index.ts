import { about } from './about';
import { activities } from './activities';
import { developers } from './developers';
import { editing } from './editing';
import { elections } from './elections';
import { indicators } from './indicators';
import { leadership } from './leadership';
import { members } from './members';
import { openData } from './openData';
import { organisation } from './organisation';
import { pages } from './pages';
import { parties } from './parties';
import { politics } from './politics';
import { problems } from './problems';
import { processes } from './processes';
import { registers } from './registers';
import { reorganise } from './reorganise';
import { reporting } from './reporting';
import { search } from './search';
import { seats } from './seats';
import { shell } from './shell';
import { strategy } from './strategy';

/** Bokmål is the first language: its keys are the keys that the other two must have. */
export const nb = {
  ...shell,
  ...strategy,
  ...organisation,
  ...editing,
  ...problems,
  ...pages,
  ...indicators,
  ...politics,
  ...parties,
  ...processes,
  ...activities,
  ...elections,
  ...members,
  ...registers,
  ...reorganise,
  ...reporting,
  ...search,
  ...seats,
  ...developers,
  ...leadership,
  ...openData,
  ...about,
};

export type Messages = Record<keyof typeof nb, string>;

type WithoutPlural<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;

export type MessageKey = WithoutPlural<keyof typeof nb>;

/** One part of a catalogue in another language: the same keys, no more and no fewer. */
export type Part<Of> = Record<keyof Of, string>;
export type {
  about,
  activities,
  developers,
  editing,
  elections,
  indicators,
  leadership,
  members,
  openData,
  organisation,
  pages,
  parties,
  politics,
  problems,
  processes,
  registers,
  reorganise,
  reporting,
  search,
  seats,
  shell,
  strategy,
};
