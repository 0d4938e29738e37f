import { text } from '../words.mjs';
import { CONSTITUTED } from './bodies.mjs';

/** None of them is among Norway's parties, nor sounds like one. */
const PARTIES = {
  ankerpartiet: ['Anker', text('Ankerpartiet', 'Ankerpartiet', 'Anchor Party')],
  fyrpartiet: ['Fyr', text('Fyrpartiet', 'Fyrpartiet', 'Lighthouse Party')],
  kompasspartiet: ['Kompass', text('Kompasspartiet', 'Kompasspartiet', 'Compass Party')],
  seilpartiet: ['Seil', text('Seilpartiet', 'Seglpartiet', 'Sail Party')],
  lyngpartiet: ['Lyng', text('Lyngpartiet', 'Lyngpartiet', 'Heather Party')],
  bolgepartiet: ['Bølge', text('Bølgepartiet', 'Bølgjepartiet', 'Wave Party')],
  varpartiet: ['Vår', text('Vårpartiet', 'Vårpartiet', 'Spring Party')],
};

/** A local list of people in no party. */
export const LOCAL = 'bryggelista';
const LOCAL_NAME = text('Bryggelista', 'Bryggjelista', 'Wharf List');

export const parties = Object.entries(PARTIES).map(([code, [abbreviation, name]]) => ({ code, abbreviation, name }));

export const isParty = (code) => code in PARTIES;
export const nameOf = (code) => (code === LOCAL ? LOCAL_NAME : PARTIES[code][1]);
export const groupOf = (code, startYear) => `${code}-${startYear}-${startYear + 4}`;

/** Who sat together in a period; those of a joint list each with their own party. */
const GROUPS = {
  2019: ['ankerpartiet', 'fyrpartiet', 'kompasspartiet', 'seilpartiet', 'lyngpartiet', 'bolgepartiet', LOCAL],
  2023: [
    'fyrpartiet',
    'ankerpartiet',
    'kompasspartiet',
    'lyngpartiet',
    'seilpartiet',
    'bolgepartiet',
    LOCAL,
    'varpartiet',
  ],
};

/** Of people who left their parties, from a day within the period. */
export const NEW_GROUP = {
  code: 'donningene-2023-2027',
  validFrom: '2025-11-01',
};

export const groups = [
  ...Object.entries(GROUPS).flatMap(([startYear, codes]) =>
    codes.map((code) => ({
      code: groupOf(code, Number(startYear)),
      period: `${startYear}-${Number(startYear) + 4}`,
      name: nameOf(code),
      abbreviation: isParty(code) ? PARTIES[code][0] : 'Brygge',
      parties: isParty(code) ? [code] : [],
      validFrom: CONSTITUTED[startYear],
      validTo: CONSTITUTED[Number(startYear) + 4],
    })),
  ),
  {
    ...NEW_GROUP,
    period: '2023-2027',
    name: text('Dønningene', 'Dønningane', 'The Swells'),
    abbreviation: 'Dønn',
    parties: [],
  },
];
