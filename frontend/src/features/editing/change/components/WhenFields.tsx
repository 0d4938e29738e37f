import type { Hierarchy } from '@/api/types';
import { formatDate, isIsoDate, today } from '@/components/dates';
import { FormGroup } from '@/components/form/FormGroup';
import { SelectField } from '@/components/form/SelectField';
import { TextField } from '@/components/form/TextField';
import { useLocalised } from '@/components/LocalisedText';
import { useLanguage, useT } from '@/i18n';
import { fieldId } from '../../faults';
import { withKind } from '../draft';
import type { ChangeFormParts } from '../form';

interface WhenFieldsProps extends ChangeFormParts {
  hierarchies: readonly Hierarchy[];
}

/** The day that the change applies from, and the part of the municipality that it is in. */
export function WhenFields({ draft, faults, change, hierarchies }: WhenFieldsProps) {
  const t = useT();
  const localised = useLocalised();
  const language = useLanguage();
  const planned = isIsoDate(draft.date) && draft.date > today();
  return (
    <FormGroup legend={t('reorganise.when')}>
      <TextField
        id={fieldId('date')}
        type="date"
        label={t('reorganise.date')}
        hint={planned ? t('reorganise.planned', { date: formatDate(draft.date, language) }) : t('reorganise.dateHint')}
        value={draft.date}
        error={faults.byField.date}
        onChange={(date) => change((now) => ({ ...now, date }))}
        required
      />
      {hierarchies.length > 1 && (
        <SelectField
          id={fieldId('hierarchy')}
          label={t('reorganise.hierarchy')}
          value={draft.hierarchy}
          error={faults.byField.hierarchy}
          choices={hierarchies.map(({ code, name }) => ({ value: code, label: localised(name) }))}
          // Units of another hierarchy are other units.
          onChange={(hierarchy) => change((now) => withKind({ ...now, hierarchy, from: [], to: [] }, now.kind))}
        />
      )}
    </FormGroup>
  );
}
