import { FormGroup } from '@/components/form/FormGroup';
import { SelectField } from '@/components/form/SelectField';
import { useT } from '@/i18n';
import { fieldId } from '../../faults';
import { livesOn } from '../draft';
import type { ChangeFormParts } from '../form';
import { useUnitNames } from '../useUnitNames';
import { UnitChoiceField } from './UnitChoiceField';

/** Who answers from then on for what the ended unit answered for; single things are given away in the review. */
export function TakeOver({ draft, known, faults, change }: ChangeFormParts) {
  const t = useT();
  const { ofRow } = useUnitNames({ draft, known });
  const wire = {
    id: fieldId('takenOverBy'),
    label: t('reorganise.takenOverBy'),
    value: draft.takenOverBy,
    error: faults.byField.takenOverBy,
    onChange: (takenOverBy: string) => change((now) => ({ ...now, takenOverBy })),
  };
  if (draft.kind === 'CLOSED') {
    const closed = draft.from.map(({ unit }) => unit);
    return (
      <FormGroup legend={t('reorganise.responsibility')} hint={t('reorganise.takenOverHint.CLOSED')}>
        <UnitChoiceField {...wire} units={known.units.filter(({ code }) => !closed.includes(code))} />
      </FormGroup>
    );
  }
  if (draft.kind !== 'SPLIT' || livesOn(draft)) return null;
  return (
    <FormGroup legend={t('reorganise.responsibility')} hint={t('reorganise.takenOverHint.SPLIT')}>
      <SelectField
        {...wire}
        empty={t('reorganise.nobodyChosen')}
        choices={draft.to.map((row) => ({ value: row.key, label: ofRow(row) }))}
      />
    </FormGroup>
  );
}
