import { CheckboxField } from '@/components/form/CheckboxField';
import { FormGroup } from '@/components/form/FormGroup';
import { SelectField } from '@/components/form/SelectField';
import { TextAreaField } from '@/components/form/TextAreaField';
import { TextField } from '@/components/form/TextField';
import { languageNames, languages, useT } from '@/i18n';
import { fieldId, type FieldFaults } from '../faults';
import type { GoalFieldName, GoalValues } from '../fields';
import { SourceFields } from './SourceFields';
import { UnitPicker } from './UnitPicker';

interface GoalFieldsProps {
  values: GoalValues;
  faults: FieldFaults<string>;
  onChange: (field: GoalFieldName, value: string) => void;
}

const lifecycles = ['PLANNED', 'ACTIVE', 'COMPLETED', 'PAUSED', 'CANCELLED', 'SUPERSEDED'] as const;
const kinds = ['WHAT', 'HOW'] as const;

/** What a goal is made of, the same when it is written and when it is changed. */
export function GoalFields({ values, faults, onChange }: GoalFieldsProps) {
  const t = useT();
  const wire = (field: GoalFieldName) => ({
    id: fieldId(field),
    value: values[field],
    error: faults.byField[field],
    onChange: (value: string) => onChange(field, value),
  });
  return (
    <>
      <FormGroup legend={t('goal.title')} hint={t('form.languages')}>
        {languages.map((language) => (
          <TextField key={language} {...wire(`title.${language}`)} label={languageNames[language]} lang={language} />
        ))}
      </FormGroup>
      <FormGroup legend={t('goal.description')} hint={t('form.descriptionHint')}>
        {languages.map((language) => (
          <TextAreaField
            key={language}
            {...wire(`description.${language}`)}
            label={languageNames[language]}
            lang={language}
          />
        ))}
      </FormGroup>
      <FormGroup legend={t('form.place')}>
        <TextField {...wire('number')} label={t('goal.number')} hint={t('form.numberHint')} />
        <SelectField
          {...wire('kind')}
          label={t('goal.kind')}
          empty={t('notRegistered')}
          choices={kinds.map((kind) => ({ value: kind, label: t(`goal.kind.${kind}`) }))}
        />
        <CheckboxField
          id={fieldId('kindInferred')}
          label={t('form.kindInferred')}
          hint={t('form.kindInferredHint')}
          checked={values.kindInferred === 'true'}
          onChange={(checked) => onChange('kindInferred', checked ? 'true' : '')}
        />
        <SelectField
          {...wire('lifecycle')}
          label={t('goal.lifecycle')}
          empty={t('notRegistered')}
          choices={lifecycles.map((value) => ({ value, label: t(`goal.lifecycle.${value}`) }))}
        />
      </FormGroup>
      <FormGroup legend={t('goal.accountable')} hint={t('form.accountableHint')}>
        <UnitPicker {...wire('accountableUnit')} label={t('unit.one')} />
      </FormGroup>
      <SourceFields code={wire('source.code')} locator={wire('source.locator')} />
    </>
  );
}
