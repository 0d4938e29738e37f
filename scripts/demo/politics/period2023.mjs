import { SEATS } from './bodies.mjs';
import { COMMITTEE_DEPUTIES, constitute } from './constitution.mjs';
import { NEW_BOARD_MEMBER, NEW_COMMITTEE_MEMBER, NEW_DEPUTIES, NEW_MEMBER } from './decisions.mjs';
import { LOCAL } from './parties.mjs';

/** The council's seat of which no source tells who has it: the last one of the Compass Party. */
export const NOT_REGISTERED = 36;

/** The days that README tells of. */
export const DAYS = {
  bothAway: '2024-02-01',
  backAgain: '2024-08-01',
  partyChange: '2024-09-01',
  longLeave: '2024-10-15',
  movedAway: '2024-11-01',
  boardElection: '2024-11-27',
  relieved: '2025-01-15',
  absent: '2025-02-15',
  byAppointment: '2025-03-20',
  present: '2025-04-01',
  backFromLeave: '2025-06-21',
  independent: '2025-06-01',
  resigned: '2026-05-01',
};

/** 2023–2027: all that can happen to a seat, told day by day in README. */
export function period2023(slates, nobodyYet) {
  const { register, committeeOf } = constitute(2023, slates, {
    notRegistered: NOT_REGISTERED,
    committeeDeputies: COMMITTEE_DEPUTIES,
  });
  const [fyr, anker, joint, kompass, lyng, brygge] = slates.map(({ candidates }) => candidates);
  const BOTH = ['kommunestyret', 'formannskapet'];

  for (const body of BOTH) {
    register.role(body, fyr[0].person, 'LEADER');
    register.role(body, lyng[0].person, 'DEPUTY_LEADER');
  }

  const [, first, second] = brygge;
  register.deputyLeaves('kommunestyret', first.person, '2024-03-01', 'MOVED_AWAY');
  register.deputyLeaves('kommunestyret', second.person, '2024-09-15', 'RELIEVED');

  for (const body of BOTH) register.away(body, anker[1].person, DAYS.bothAway, DAYS.backAgain);
  register.changesTo('ankerpartiet', kompass[0].person, DAYS.partyChange);
  for (const body of BOTH) register.away(body, anker[2].person, DAYS.longLeave, DAYS.backFromLeave);

  const { seat: boardSeat, list } = register.leavesSeat('formannskapet', fyr[3].person, DAYS.movedAway, 'MOVED_AWAY');
  register.movesUp(fyr[3].person, DAYS.movedAway, 'MOVED_AWAY');
  register.seat('formannskapet', boardSeat, fyr[6], DAYS.boardElection, {
    list,
    ...register.elects(NEW_BOARD_MEMBER, DAYS.boardElection),
  });

  const committee = committeeOf(brygge[0].person);
  const inCommittee = register.leavesSeat(committee, brygge[0].person, DAYS.relieved, 'RELIEVED');
  const inCouncil = register.leavesSeat('kommunestyret', brygge[0].person, DAYS.relieved, 'RELIEVED');
  register.leavesGroup(brygge[0].person, DAYS.relieved, 'OTHER');
  const ofBrygge = () => ({ person: nobodyYet(), party: LOCAL });
  const newcomer = ofBrygge();
  register.seat('kommunestyret', inCouncil.seat, newcomer, DAYS.byAppointment, {
    list: inCouncil.list,
    ...register.elects(NEW_MEMBER, DAYS.byAppointment),
  });
  register.seat(
    committee,
    inCommittee.seat,
    newcomer,
    DAYS.byAppointment,
    register.elects(NEW_COMMITTEE_MEMBER, DAYS.byAppointment),
  );
  const deputies = register.elects(NEW_DEPUTIES, DAYS.byAppointment);
  for (const rank of [1, 2])
    register.deputy('kommunestyret', rank, ofBrygge(), DAYS.byAppointment, {
      list: inCouncil.list,
      ...deputies,
    });

  const absent = lyng[1].person;
  register.away('kommunestyret', absent, DAYS.absent, DAYS.present, {
    reason: 'ABSENCE',
    substituted: false,
  });
  register.away(committeeOf(absent), absent, DAYS.absent, DAYS.present, {
    reason: 'ABSENCE',
  });

  register.leavesGroup(lyng[2].person, DAYS.independent, 'LEFT');
  register.foundsGroup(anker[7].person, 'EXCLUDED');
  register.foundsGroup(joint[2].person, 'PARTY_CHANGE');
  for (const body of BOTH) register.role(body, fyr[1].person, 'DEPUTY_LEADER', '2026-01-14');
  register.leavesSeat('utvalg-for-plan', outsider(register, slates), DAYS.resigned, 'RESIGNED');

  youthCouncil(register, nobodyYet);
  return register;
}

/** One in the committee for planning who is not of the council. */
function outsider({ memberships }, slates) {
  const council = slates.flatMap(({ seats, candidates }) => candidates.slice(0, seats)).map(({ person }) => person);
  return memberships.find(
    ({ term, capacity, person }) =>
      term.startsWith('utvalg-for-plan-') && capacity === 'MEMBER' && !council.includes(person),
  ).person;
}

/** Elected by the schools without lists; five of them for the first two years only. */
function youthCouncil(register, nobodyYet) {
  const HALF_WAY = '2025-09-01';
  const first = Array.from({ length: SEATS.ungdomsradet }, nobodyYet);
  first.forEach((person, index) => register.seat('ungdomsradet', index + 1, { person }));
  register.role('ungdomsradet', first[0], 'LEADER');
  register.role('ungdomsradet', first[6], 'DEPUTY_LEADER');
  first.slice(0, 5).forEach((person) =>
    register.replaces('ungdomsradet', person, HALF_WAY, 'TERM_ENDED', {
      person: nobodyYet(),
    }),
  );
  register.role('ungdomsradet', first[7], 'LEADER', HALF_WAY);
}
