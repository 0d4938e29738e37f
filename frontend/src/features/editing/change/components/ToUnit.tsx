import { RadioGroup } from '@/components/form/RadioGroup';
import { TextField } from '@/components/form/TextField';
import { useT } from '@/i18n';
import { fieldId } from '../../faults';
import { membersOf, unitCode, withTo, without, type ToRow } from '../draft';
import { kindShapes } from '../fields';
import type { ChangeFormParts } from '../form';
import { useUnitNames } from '../useUnitNames';
import styles from './Change.module.css';
import { RemoveButton, ShareField } from './FromUnits';
import { UnitChoiceField } from './UnitChoiceField';
import { UnitFields } from './UnitFields';

interface ToUnitProps extends ChangeFormParts {
  row: ToRow;
  index: number;
}

/** One unit that the change ends with, and what is said of it. */
export function ToUnit({ row, index, ...parts }: ToUnitProps) {
  const t = useT();
  const { draft, known, faults, change } = parts;
  const { ofRow } = useUnitNames(parts);
  const shape = draft.kind === '' ? undefined : kindShapes[draft.kind];
  const at = `to.${index}`;
  const many = draft.to.length > 1;
  const members = membersOf(draft, row);
  return (
    <fieldset className={many ? styles.row : styles.only}>
      {many && <legend>{t('reorganise.unitNumber', { number: index + 1 })}</legend>}
      {shape?.to?.are === 'either' && (
        <RadioGroup
          name={`enhet-${row.key}`}
          legend={t('reorganise.newOrLiving')}
          value={row.fresh ? 'new' : 'living'}
          onChange={(choice) =>
            change((now) => withTo(now, row.key, { fresh: choice === 'new', unit: '', values: {} }))
          }
          choices={[
            { value: 'new', label: t('reorganise.new') },
            {
              value: 'living',
              label: t('reorganise.living'),
              hint: t(`reorganise.livingHint.${draft.kind as 'MERGED' | 'SPLIT'}`),
            },
          ]}
        />
      )}
      {!row.fresh && (
        <UnitChoiceField
          id={fieldId(`${at}.unit`)}
          label={t('unit.one')}
          hint={index === 0 ? t('reorganise.unitHint', { count: known.units.length }) : undefined}
          value={row.unit}
          error={faults.byField[`${at}.unit`]}
          units={known.units}
          onChange={(unit) => change((now) => withTo(now, row.key, { unit, values: {} }))}
        />
      )}
      {row.fresh || row.unit !== '' ? <UnitFields {...parts} row={row} index={index} members={members} /> : null}
      {row.fresh && (
        <TextField
          id={fieldId(`${at}.unit`)}
          label={t('newGoal.code')}
          hint={t('reorganise.unitCodeHint')}
          value={unitCode(row)}
          error={faults.byField[`${at}.unit`]}
          onChange={(unit) => change((now) => withTo(now, row.key, { unit }))}
        />
      )}
      {shape?.weight === 'to' && (
        <ShareField
          id={fieldId(`${at}.weight`)}
          hint={index === 0 ? t('reorganise.shareHint.SPLIT') : undefined}
          value={row.weight}
          error={faults.byField[`${at}.weight`]}
          onChange={(weight) => change((now) => withTo(now, row.key, { weight }))}
        />
      )}
      {draft.to.length > (shape?.to?.least ?? 0) && (
        <RemoveButton what={ofRow(row)} onClick={() => change((now) => without(now, 'to', row.key))} />
      )}
    </fieldset>
  );
}
