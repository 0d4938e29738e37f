import { NEW_GROUP, groupOf } from './parties.mjs';
import { CONSTITUTED, termOf } from './bodies.mjs';

const EVER = '9999';
const holdsOn =
  (day) =>
  ({ validFrom, validTo = EVER }) =>
    validFrom <= day && day < validTo;

/** Who sits where in a period, as one change after the other leaves it: only what can be is written down. */
export class Register {
  memberships = [];
  roles = [];
  leaves = [];
  affiliations = [];
  #startYear;
  #cases = 100;
  #codes = new Map();
  #parties = new Map();

  constructor(startYear) {
    this.#startYear = startYear;
    this.start = CONSTITUTED[startYear];
  }

  /** @param party whose group the person sits with until told otherwise; none in bodies without groups */
  seat(body, seat, { person, party }, day = this.start, { list, appointment = 'ELECTED', decision = {} } = {}) {
    const term = termOf(body, this.#startYear);
    const open = this.memberships.find((row) => row.term === term && row.seat === seat && holdsOn(day)(row));
    if (open?.person) throw new Error(`Seat ${seat} of ${term} is taken on ${day}`);
    if (open) open.validTo = day;
    this.#parties.set(person, party ?? this.#parties.get(person));
    this.#joinsOwn(person, day);
    this.#add(`${term}-plass-${seat}`, {
      term,
      capacity: 'MEMBER',
      person,
      seat,
      list,
      appointment,
      ...decision,
      validFrom: day,
    });
  }

  deputy(body, rank, { person, party }, day = this.start, { list, appointment = 'ELECTED', decision = {} } = {}) {
    const term = termOf(body, this.#startYear);
    const of = list ? `-${list.split('-').slice(2).join('-')}` : '';
    this.#parties.set(person, party);
    this.#add(`${term}-vara${of}-${rank}`, {
      term,
      capacity: 'DEPUTY',
      person,
      rank,
      list,
      appointment,
      ...decision,
      validFrom: day,
    });
  }

  /** The seat, and the list, that a person leaves for good, with all that hangs on it; nobody has it until {@link seat} tells who. */
  leavesSeat(body, person, day, endReason) {
    const row = this.#of(body, person, day);
    this.#end(row, day, endReason);
    this.#add(row.code.replace(/-plass-.*/, `-plass-${row.seat}`), {
      term: row.term,
      capacity: 'MEMBER',
      vacant: true,
      seat: row.seat,
      list: row.list,
      validFrom: day,
    });
    return { seat: row.seat, list: row.list };
  }

  /** The same for another who sits there from the same day on, so that it is never vacant. */
  replaces(body, person, day, endReason, successor, more) {
    const row = this.#of(body, person, day);
    this.#end(row, day, endReason);
    this.seat(body, row.seat, successor, day, { list: row.list, ...more });
  }

  /** The first deputy of the list moves up to the seat that a person leaves. */
  movesUp(person, day, endReason) {
    const row = this.#of('kommunestyret', person, day);
    const deputy = this.#deputies(row.term, row.list, day)[0];
    if (this.leaves.some((leave) => leave.substitute === deputy.code && (leave.validTo ?? EVER) > day))
      throw new Error(`${deputy.code} is a substitute`);
    this.#end(deputy, day, 'MOVED_UP');
    this.replaces('kommunestyret', person, day, endReason, { person: deputy.person }, { appointment: 'MOVED_UP' });
    this.leavesGroup(person, day, 'OTHER');
    return { person: deputy.person };
  }

  deputyLeaves(body, person, day, endReason) {
    this.#end(this.#of(body, person, day), day, endReason);
  }

  role(body, person, role, day = this.start) {
    const membership = this.#of(body, person, day);
    const current = this.roles.find((row) => row.term === membership.term && row.role === role && holdsOn(day)(row));
    if (current) current.validTo = day;
    const code = `${membership.term}-${role === 'LEADER' ? 'leder' : 'nestleder'}`;
    this.roles.push({
      code: this.#unused(code),
      term: membership.term,
      membership: membership.code,
      role,
      validFrom: day,
    });
  }

  /** A member is away; the first deputy of the same list who does not sit for another sits instead, or it is not told who. */
  away(body, person, validFrom, validTo, { reason = 'LEAVE', substituted = true } = {}) {
    const row = this.#of(body, person, validFrom);
    const busy = this.leaves.filter((leave) => leave.validFrom < validTo && validFrom < leave.validTo);
    const substitute = substituted
      ? this.#deputies(row.term, row.list, validFrom).find(
          ({ code }) => !busy.some((leave) => leave.substitute === code),
        )
      : undefined;
    if (substituted && !substitute) throw new Error(`No deputy is free for ${row.code}`);
    if (substitute) this.#joinsOwn(substitute.person, validFrom);
    this.leaves.push({
      code: this.#unused(`${row.code}-${reason === 'LEAVE' ? 'permisjon' : 'forfall'}`),
      membership: row.code,
      substitute: substitute?.code,
      reason,
      validFrom,
      validTo,
    });
  }

  joins(person, party, day) {
    this.#affiliate(person, groupOf(party, this.#startYear), day);
  }

  /** To the group of another party. */
  changesTo(party, person, day) {
    this.leavesGroup(person, day, 'PARTY_CHANGE');
    this.joins(person, party, day);
  }

  foundsGroup(person, endReason) {
    this.leavesGroup(person, NEW_GROUP.validFrom, endReason);
    this.#affiliate(person, NEW_GROUP.code, NEW_GROUP.validFrom);
  }

  leavesGroup(person, day, endReason) {
    const current = this.affiliations.find((row) => row.person === person && holdsOn(day)(row));
    if (!current) throw new Error(`${person} is in no group on ${day}`);
    Object.assign(current, { validTo: day, endReason });
  }

  /** That the council finds someone for a place within the period; its cases are numbered as they come. */
  elects(statement, day) {
    this.#cases += 7;
    return {
      appointment: 'SUPPLEMENTARY',
      decision: {
        'decision.statement': statement,
        'decision.body': 'kommunestyret',
        'decision.decidedOn': day,
        'decision.caseReference': `${this.#cases}/${day.slice(2, 4)}`,
      },
    };
  }

  #affiliate(person, group, day) {
    if (this.affiliations.some((row) => row.person === person && holdsOn(day)(row)))
      throw new Error(`${person} is in a group on ${day}`);
    this.affiliations.push({
      code: this.#unused(`${group}-${person}`),
      person,
      group,
      validFrom: day,
    });
  }

  /** Whoever sits for the first time sits with the group of the party that the list had that person from. */
  #joinsOwn(person, day) {
    const party = this.#parties.get(person);
    if (party && !this.affiliations.some((row) => row.person === person)) this.joins(person, party, day);
  }

  #of(body, person, day) {
    const term = termOf(body, this.#startYear);
    const row = this.memberships.find((one) => one.term === term && one.person === person && holdsOn(day)(one));
    if (!row) throw new Error(`${person} is not in ${term} on ${day}`);
    return row;
  }

  #deputies(term, list, day) {
    return this.memberships
      .filter((row) => row.term === term && row.capacity === 'DEPUTY' && row.list === list && holdsOn(day)(row))
      .sort((one, other) => one.rank - other.rank);
  }

  #end(row, day, endReason) {
    Object.assign(row, { validTo: day, endReason });
    for (const hanging of [...this.roles, ...this.leaves])
      if (hanging.membership === row.code && (hanging.validTo ?? EVER) > day) hanging.validTo = day;
  }

  #add(code, row) {
    this.memberships.push({ code: this.#unused(code), ...row });
  }

  #unused(code) {
    const count = (this.#codes.get(code) ?? 0) + 1;
    this.#codes.set(code, count);
    return count === 1 ? code : `${code}-${count}`;
  }
}
