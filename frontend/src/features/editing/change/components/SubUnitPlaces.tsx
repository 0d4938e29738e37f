import { FormGroup } from '@/components/form/FormGroup';
import { SelectField } from '@/components/form/SelectField';
import { useT } from '@/i18n';
import { fieldId } from '../../faults';
import { isFormer } from '../draft';
import type { ChangeFormParts } from '../form';
import { mustBePlaced, subUnitsToPlace } from '../request';
import { useUnitNames } from '../useUnitNames';

/** Where each of the sub-units of a unit that is split goes. */
export function SubUnitPlaces({ draft, known, faults, change }: ChangeFormParts) {
  const t = useT();
  const { ofCode, ofRow } = useUnitNames({ draft, known });
  const subUnits = subUnitsToPlace(draft, known);
  if (subUnits.length === 0) return null;
  const must = mustBePlaced(draft);
  return (
    <FormGroup
      legend={t('reorganise.subUnits')}
      hint={t(must ? 'reorganise.subUnitsHint' : 'reorganise.subUnitsStayHint')}
    >
      {subUnits.map((code) => (
        <SelectField
          key={code}
          id={fieldId(`subUnits.${code}`)}
          label={ofCode(code)}
          empty={t(must ? 'reorganise.choosePlace' : 'reorganise.stays')}
          value={draft.placed[code] ?? ''}
          error={faults.byField[`subUnits.${code}`]}
          choices={draft.to
            .filter((row) => !isFormer(row, draft))
            .map((row) => ({ value: row.key, label: ofRow(row) }))}
          onChange={(row) => change((now) => ({ ...now, placed: { ...now.placed, [code]: row } }))}
        />
      ))}
    </FormGroup>
  );
}
