import { boardLists, councilLists } from './elections.mjs';
import { deputiesOf } from './candidates.mjs';
import { SEATS, termOf } from './bodies.mjs';
import { Register } from './register.mjs';

const COMMITTEES = ['utvalg-for-oppvekst', 'utvalg-for-helse', 'utvalg-for-plan'];
const BOARD_DEPUTIES = 3;
export const COMMITTEE_DEPUTIES = 3;

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

export const deputySeats = (year) => ({
  [termOf('kommunestyret', year)]: sum(councilLists[year].map(deputiesOf)),
  [termOf('formannskapet', year)]: BOARD_DEPUTIES * boardLists[year].length,
  ...Object.fromEntries(COMMITTEES.map((body) => [termOf(body, year), SEATS.utvalg])),
  [termOf('kontrollutvalget', year)]: SEATS.kontrollutvalget,
});

/** The members of the parties of a joint list in one order, each party as early as it is large. */
function inTurn(parties, membersOf) {
  return parties
    .flatMap((party) =>
      membersOf(party).map((member, index, all) => ({
        ...member,
        at: (index + 1) / all.length,
      })),
    )
    .sort((one, other) => one.at - other.at);
}

/**
 * The first day of a period: the council as it was elected, and the bodies that it elected among others. Whoever is not on the executive
 * board sits in a committee.
 *
 * @param notRegistered seat of the council of which no source tells who has it
 * @param committeeDeputies of each committee, as far as they are registered
 */
export function constitute(year, slates, { notRegistered, committeeDeputies }) {
  const register = new Register(year);
  const council = slates.flatMap(({ code, seats, candidates }) =>
    candidates.slice(0, seats).map((candidate) => ({ ...candidate, list: code })),
  );
  const members = council.filter((_, index) => index + 1 !== notRegistered);
  council.forEach((member, index) => {
    if (members.includes(member))
      register.seat('kommunestyret', index + 1, member, register.start, {
        list: member.list,
      });
  });
  const outside = slates.flatMap(({ code, seats, candidates }) =>
    candidates.slice(seats).map((candidate, index) => ({
      ...candidate,
      list: code,
      rank: index + 1,
    })),
  );
  outside.forEach((one) =>
    register.deputy('kommunestyret', one.rank, one, register.start, {
      list: one.list,
    }),
  );

  const membersOf = (party) => members.filter((member) => member.party === party);
  const board = boardLists[year].flatMap(({ code, from, reportedSeats }) => {
    const all = inTurn(from, membersOf);
    all.slice(reportedSeats, reportedSeats + BOARD_DEPUTIES).forEach((member, index) =>
      register.deputy('formannskapet', index + 1, member, register.start, {
        list: code,
      }),
    );
    return all.slice(0, reportedSeats).map((member) => ({ ...member, list: code }));
  });
  board.forEach((member, index) =>
    register.seat('formannskapet', index + 1, member, register.start, {
      list: member.list,
    }),
  );

  const others = members.filter(({ person }) => !board.some((member) => member.person === person));
  const inControl = others.findLast(({ party }) => party === 'ankerpartiet');
  const last = [...outside].reverse();
  const control = [
    inControl,
    ...['fyrpartiet', 'kompasspartiet', 'bolgepartiet', 'lyngpartiet'].map((party) =>
      last.find((one) => one.party === party),
    ),
  ];
  control.forEach((member, index) => register.seat('kontrollutvalget', index + 1, member));
  register.role('kontrollutvalget', control[0].person, 'LEADER');
  register.role('kontrollutvalget', control[2].person, 'DEPUTY_LEADER');

  const nominated = last.filter((one) => !control.includes(one));
  const dealt = [
    ...others.filter((member) => member !== inControl),
    ...nominated.splice(0, COMMITTEES.length * SEATS.utvalg - others.length + 1),
  ];
  const committees = COMMITTEES.map((body, which) => dealt.filter((_, index) => index % COMMITTEES.length === which));
  COMMITTEES.forEach((body, which) => {
    committees[which].forEach((member, index) => register.seat(body, index + 1, member));
    register.role(body, committees[which][0].person, 'LEADER');
    register.role(body, committees[which][4].person, 'DEPUTY_LEADER');
    nominated.splice(0, committeeDeputies).forEach((member, index) => register.deputy(body, index + 1, member));
  });
  return {
    register,
    committeeOf: (person) => COMMITTEES.find((_, which) => committees[which].some((one) => one.person === person)),
  };
}
