import { constitute } from './constitution.mjs';
import { NEW_BOARD_MEMBER, NEW_COMMITTEE_MEMBER } from './decisions.mjs';

/** 2019–2023: a mayor who left, a member who died, one who changed party, leaves with and without a substitute. */
export function period2019(slates) {
  const { register, committeeOf } = constitute(2019, slates, {
    committeeDeputies: 0,
  });
  const [anker, fyr, kompass, seil, lyng, bolge] = slates.map(({ candidates }) => candidates);

  for (const body of ['kommunestyret', 'formannskapet']) {
    register.role(body, anker[0].person, 'LEADER');
    register.role(body, kompass[0].person, 'DEPUTY_LEADER');
  }

  register.away('kommunestyret', fyr[2].person, '2020-03-01', '2020-10-01');
  register.away(committeeOf(fyr[2].person), fyr[2].person, '2020-03-01', '2020-10-01', { substituted: false });
  register.away('kommunestyret', kompass[1].person, '2021-02-01', '2021-03-15', {
    reason: 'ABSENCE',
    substituted: false,
  });

  const MAYOR_LEAVES = '2021-09-01';
  register.replaces(
    'formannskapet',
    anker[0].person,
    MAYOR_LEAVES,
    'RELIEVED',
    anker[6],
    register.elects(NEW_BOARD_MEMBER, MAYOR_LEAVES),
  );
  register.movesUp(anker[0].person, MAYOR_LEAVES, 'RELIEVED');
  for (const body of ['kommunestyret', 'formannskapet']) register.role(body, anker[1].person, 'LEADER', MAYOR_LEAVES);

  const DEATH = '2022-02-10';
  const ELECTED_AFTER = '2022-04-06';
  const committee = committeeOf(seil[2].person);
  const { seat } = register.leavesSeat(committee, seil[2].person, DEATH, 'DIED');
  const heir = register.movesUp(seil[2].person, DEATH, 'DIED');
  register.seat(committee, seat, heir, ELECTED_AFTER, register.elects(NEW_COMMITTEE_MEMBER, ELECTED_AFTER));

  register.changesTo('seilpartiet', bolge[2].person, '2022-06-01');

  const RESIGNATION = '2022-09-01';
  const resigned = lyng[2].person;
  const from = committeeOf(resigned);
  const left = register.leavesSeat(from, resigned, RESIGNATION, 'RESIGNED');
  const successor = register.movesUp(resigned, RESIGNATION, 'RESIGNED');
  register.seat(from, left.seat, successor, '2022-10-12', register.elects(NEW_COMMITTEE_MEMBER, '2022-10-12'));
  return register;
}
