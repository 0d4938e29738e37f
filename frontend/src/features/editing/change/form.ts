import type { FieldFaults } from '../faults';
import type { ChangeDraft } from './draft';
import type { KnownUnits } from './useKnown';

/** What every part of the form is given. */
export interface ChangeFormParts {
  draft: ChangeDraft;
  known: KnownUnits;
  faults: FieldFaults<string>;
  change: (step: (draft: ChangeDraft) => ChangeDraft) => void;
}
