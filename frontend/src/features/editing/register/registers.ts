import type { Fact } from '../facts/api';
import { accountRegister, itemRegister, principleRegister } from './accountRegisters';
import { bodyRegister, periodRegister, termRegister, yearRegister } from './bodyRegisters';
import { electionRegister, groupRegister, listRegister, partyRegister } from './electionRegisters';
import { processRegister } from './processRegister';
import type { Register } from './register';
import type { RegisterKind } from './search';

/** What each address of a form keeps. A form handles its own kind only, so that they can stand in one table. */
export const registers: Readonly<Record<RegisterKind, Register<Fact>>> = {
  organ: anyFact(bodyRegister),
  valgperiode: anyFact(periodRegister),
  virketid: anyFact(termRegister),
  arstall: anyFact(yearRegister),
  valg: anyFact(electionRegister),
  liste: anyFact(listRegister),
  parti: anyFact(partyRegister),
  partigruppe: anyFact(groupRegister),
  prosess: anyFact(processRegister),
  disposisjon: anyFact(accountRegister),
  post: anyFact(itemRegister),
  prinsipp: anyFact(principleRegister),
};

function anyFact<Body extends Fact>(register: Register<Body>): Register<Fact> {
  return register as unknown as Register<Fact>;
}
