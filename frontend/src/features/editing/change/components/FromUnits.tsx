import { Button } from '@digdir/designsystemet-react';

import { FormGroup } from '@/components/form/FormGroup';
import { TextField } from '@/components/form/TextField';
import { useLocalised } from '@/components/LocalisedText';
import { useT } from '@/i18n';
import { fieldId } from '../../faults';
import { withFrom, withOneMore, without } from '../draft';
import { kindShapes } from '../fields';
import type { ChangeFormParts } from '../form';
import { leftBehind } from '../request';
import styles from './Change.module.css';
import { UnitChoiceField } from './UnitChoiceField';

/** The living units that the change begins with: those that are merged, split or closed. */
export function FromUnits({ draft, known, faults, change }: ChangeFormParts) {
  const t = useT();
  const localised = useLocalised();
  if (draft.kind === '') return null;
  const { from, weight } = kindShapes[draft.kind];
  if (!from) return null;
  const left = leftBehind(draft, known);
  const nameOf = (code: string) => localised(known.units.find((unit) => unit.code === code)?.name) || code;
  return (
    <FormGroup legend={t(`reorganise.from.${draft.kind as 'MERGED' | 'SPLIT' | 'CLOSED'}`)}>
      {draft.from.map((row, index) => (
        <div key={row.key} className={draft.from.length > 1 ? styles.row : styles.only}>
          <UnitChoiceField
            id={fieldId(`from.${index}.unit`)}
            label={draft.from.length > 1 ? t('reorganise.unitNumber', { number: index + 1 }) : t('unit.one')}
            hint={index === 0 ? t('reorganise.unitHint', { count: known.units.length }) : undefined}
            value={row.unit}
            error={faults.byField[`from.${index}.unit`]}
            units={known.units}
            onChange={(unit) => change((now) => withFrom(now, row.key, { unit }))}
          />
          {weight === 'from' && (
            <ShareField
              id={fieldId(`from.${index}.weight`)}
              hint={index === 0 ? t('reorganise.shareHint.MERGED') : undefined}
              value={row.weight}
              error={faults.byField[`from.${index}.weight`]}
              onChange={(share) => change((now) => withFrom(now, row.key, { weight: share }))}
            />
          )}
          {draft.from.length > from.least && (
            <RemoveButton
              what={row.unit ? nameOf(row.unit) : t('reorganise.unitNumber', { number: index + 1 })}
              onClick={() => change((now) => without(now, 'from', row.key))}
            />
          )}
        </div>
      ))}
      {draft.from.length < from.most && (
        <div>
          <Button type="button" variant="secondary" onClick={() => change((now) => withOneMore(now, 'from'))}>
            {t('reorganise.oneMore')}
          </Button>
        </div>
      )}
      {left.length > 0 && (
        <div className={styles.warning}>
          <p>{t('reorganise.leftBehind', { count: left.length, names: left.map(nameOf).join(', ') })}</p>
          <Button
            type="button"
            variant="secondary"
            data-size="sm"
            onClick={() =>
              change((now) =>
                left.reduce((draftNow, unit) => {
                  const more = withOneMore(draftNow, 'from');
                  return withFrom(more, more.from.at(-1)?.key ?? '', { unit });
                }, now),
              )
            }
          >
            {t('reorganise.closeThemToo')}
          </Button>
        </div>
      )}
    </FormGroup>
  );
}

interface ShareFieldProps {
  id: string;
  hint?: string;
  value: string;
  error?: string;
  onChange: (share: string) => void;
}

/** The share of the former unit that goes on, optional, in per cent. */
export function ShareField(field: ShareFieldProps) {
  const t = useT();
  return <TextField {...field} label={t('reorganise.share')} />;
}

export function RemoveButton({ what, onClick }: { what: string; onClick: () => void }) {
  const t = useT();
  return (
    <div>
      <Button type="button" variant="tertiary" data-size="sm" onClick={onClick}>
        {t('reorganise.remove')}
        <span className="visually-hidden"> {what}</span>
      </Button>
    </div>
  );
}
