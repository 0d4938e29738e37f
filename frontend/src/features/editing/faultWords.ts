import type { Fault } from '@/api/problem';
import type { MessageKey, Translate } from '@/i18n';

/** Faults that a form meets every day, in the words of the form; for all others the API's own message is good. */
const known: Record<string, MessageKey> = {
  required: 'fault.required',
  'start-or-attestation': 'fault.startOrAttestation',
  'wrong-pattern': 'fault.wrongPattern',
  taken: 'fault.taken',
  'sub-unit-unplaced': 'fault.subUnitUnplaced',
  'weights-above-one': 'fault.sharesAboveAll',
  'wrong-count': 'fault.wrongCount',
  'second-root': 'fault.secondRoot',
  'needs-person': 'fault.needsPerson',
  'needs-rank': 'fault.required',
  'needs-end': 'fault.needsEnd',
};

export function faultWords({ code, message }: Fault, t: Translate): string {
  const key = known[code];
  return key ? t(key) : message;
}
