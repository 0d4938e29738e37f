import { about, text } from '../words.mjs';
import { allocate } from './allocation.mjs';
import { CONSTITUTED, SEATS } from './bodies.mjs';
import { isParty, LOCAL, nameOf } from './parties.mjs';

const NO_SEAT = 'makelista';
const NO_SEAT_NAME = text('Måkelista', 'Måselista', 'Gull List');

/** Lists by their candidates' parties, with their ballots and what they won or lost by votes for single candidates of other lists. */
const COUNCIL = {
  2019: {
    heldOn: '2019-09-09',
    eligibleVoters: 26914,
    votesCast: 17131,
    advanceVotesPercent: 34.2,
    officialsMunicipal: 58,
    officialsExternal: 96,
    pollingStations: 9,
    lists: [
      [['ankerpartiet'], 4812, -212],
      [['fyrpartiet'], 3926, 96],
      [['kompasspartiet'], 2674, 143],
      [['seilpartiet'], 1983, -58],
      [['lyngpartiet'], 1571, 71],
      [['bolgepartiet'], 1248, -87],
      [[LOCAL], 612, 34],
      [[NO_SEAT], 118, 13],
    ],
  },
  2023: {
    heldOn: '2023-09-11',
    eligibleVoters: 27650,
    votesCast: 17376,
    advanceVotesPercent: 41.8,
    officialsMunicipal: 64,
    officialsExternal: 88,
    pollingStations: 8,
    lists: [
      [['fyrpartiet'], 5127, -184],
      [['ankerpartiet'], 3984, -97],
      [['seilpartiet', 'bolgepartiet'], 2810, 121],
      [['kompasspartiet'], 2275, 88],
      [['lyngpartiet'], 1893, -46],
      [[LOCAL], 487, 59],
      [['varpartiet'], 431, 41],
      [[NO_SEAT], 164, 18],
    ],
  },
};

/** The council's own election of the executive board: each member a vote, on joint lists for the most part. */
const BOARD = {
  2019: [
    [['ankerpartiet', 'kompasspartiet', LOCAL], 21],
    [['fyrpartiet', 'lyngpartiet'], 14],
    [['seilpartiet', 'bolgepartiet'], 8],
  ],
  2023: [
    [['fyrpartiet', 'lyngpartiet', 'varpartiet'], 19],
    [['ankerpartiet', 'kompasspartiet'], 16],
    [['seilpartiet', 'bolgepartiet', LOCAL], 8],
  ],
};

const and = (word) => (names) =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}` : names[0];
const JOINED = {
  nb: (...names) => and('og')(names),
  nn: (...names) => and('og')(names),
  en: (...names) => and('and')(names),
};
const listName = (from) => about(JOINED, ...from.map((code) => (code === NO_SEAT ? NO_SEAT_NAME : nameOf(code))));

/** The lists of an election with the seats that their votes give. */
function withSeats(election, method, seats, lists) {
  const won = allocate(
    method,
    seats,
    lists.map(([, votes]) => votes),
  );
  return lists.map(([from, votes], index) => ({
    code: `${election}-${from.join('-')}`,
    election,
    ordinal: index + 1,
    name: listName(from),
    parties: from.filter(isParty),
    from,
    votes,
    reportedSeats: won[index],
  }));
}

/** Per cent with one decimal. */
const share = (part, whole) => Math.round((1000 * part) / whole) / 10;

const YEARS = Object.keys(COUNCIL).map(Number);

export const councilLists = Object.fromEntries(
  YEARS.map((year) => [
    year,
    withSeats(
      `kommunestyrevalget-${year}`,
      'MODIFIED_SAINTE_LAGUE',
      SEATS.kommunestyret,
      COUNCIL[year].lists.map(([from, ballots, exchanged]) => [from, ballots * SEATS.kommunestyret + exchanged]),
    ),
  ]),
);
export const boardLists = Object.fromEntries(
  YEARS.map((year) => [year, withSeats(`formannskapsvalget-${year}`, 'D_HONDT', SEATS.formannskapet, BOARD[year])]),
);
export const lists = YEARS.flatMap((year) => [...councilLists[year], ...boardLists[year]]);

const counted = ({ eligibleVoters, votesCast, officialsMunicipal, officialsExternal, ...figures }) => ({
  eligibleVoters,
  votesCast,
  turnoutPercent: share(votesCast, eligibleVoters),
  turnoutQualifier: 'EXACT',
  officialsMunicipal,
  officialsExternal,
  officials: officialsMunicipal + officialsExternal,
  ...figures,
});

const councilElection = (year) => {
  const { lists: _, ...figures } = COUNCIL[year];
  return {
    code: `kommunestyrevalget-${year}`,
    kinds: ['MUNICIPAL_COUNCIL'],
    title: text(`Kommunestyrevalget ${year}`, `Kommunestyrevalet ${year}`, `Municipal election ${year}`),
    description: text(
      'Plassene fordeles etter listestemmer. En stemmeseddel gir 43, like mange som kommunestyret har plasser; noen av dem går til kandidater på andre lister.',
      'Plassane blir fordelte etter listerøyster. Ein røystesetel gjev 43, like mange som kommunestyret har plassar; nokre av dei går til kandidatar på andre lister.',
      'Seats are shared by list votes. A ballot gives 43, as many as the council has seats; some of them go to candidates of other lists.',
    ),
    year,
    period: `${year}-${year + 4}`,
    body: 'kommunestyret',
    seats: SEATS.kommunestyret,
    method: 'MODIFIED_SAINTE_LAGUE',
    ...counted(figures),
  };
};

const boardElection = (year) => ({
  code: `formannskapsvalget-${year}`,
  kinds: ['BODY'],
  title: text(
    `Valget av formannskapet ${year}`,
    `Valet av formannskapet ${year}`,
    `Election of the executive board ${year}`,
  ),
  description: text(
    'Kommunestyret valgte formannskapet i det konstituerende møtet. Flere lister var felles for flere partier.',
    'Kommunestyret valde formannskapet i det konstituerande møtet. Fleire lister var felles for fleire parti.',
    'The council elected the executive board when it was constituted. Several lists were joint ones.',
  ),
  year,
  heldOn: CONSTITUTED[year],
  period: `${year}-${year + 4}`,
  body: 'formannskapet',
  seats: SEATS.formannskapet,
  method: 'D_HONDT',
  eligibleVoters: SEATS.kommunestyret,
  votesCast: SEATS.kommunestyret,
});

/** Nobody in Lindhavn is elected by these: figures only. */
const parliament = (year, figures) => ({
  code: `stortingsvalget-${year}`,
  kinds: ['PARLIAMENT', 'SAMI_PARLIAMENT'],
  title: text(
    `Stortings- og sametingsvalget ${year} i Lindhavn`,
    `Stortings- og sametingsvalet ${year} i Lindhavn`,
    `Parliamentary and Sámi parliamentary election ${year} in Lindhavn`,
  ),
  year,
  ...counted(figures),
});

export const elections = [
  councilElection(2019),
  boardElection(2019),
  parliament(2021, {
    heldOn: '2021-09-13',
    eligibleVoters: 25120,
    votesCast: 19418,
    advanceVotesPercent: 57.9,
    officialsMunicipal: 61,
    officialsExternal: 102,
    pollingStations: 9,
  }),
  councilElection(2023),
  boardElection(2023),
  parliament(2025, {
    heldOn: '2025-09-08',
    eligibleVoters: 25894,
    votesCast: 20711,
    advanceVotesPercent: 60.4,
    officialsMunicipal: 66,
    officialsExternal: 79,
    pollingStations: 8,
  }),
];
