import { CheckboxField } from '@/components/form/CheckboxField';
import { CheckboxGroup } from '@/components/form/CheckboxGroup';
import { FormGroup } from '@/components/form/FormGroup';
import { RadioGroup } from '@/components/form/RadioGroup';
import { SelectField } from '@/components/form/SelectField';
import { TextAreaField } from '@/components/form/TextAreaField';
import { TextField } from '@/components/form/TextField';
import { languageNames, languages, useT } from '@/i18n';
import { Folded } from '../../components/Folded';
import { fieldId, type FieldFaults } from '../../faults';
import { askedNames, isAsked, shownValue, type Field, type FieldGroup, type Values } from '../fields';

interface FactFieldsProps {
  groups: readonly FieldGroup[];
  values: Values;
  faults: FieldFaults<string>;
  onChange: (name: string, value: string) => void;
}

/** The fields that a form is described by, in their groups. */
export function FactFields({ groups, ...parts }: FactFieldsProps) {
  const t = useT();
  const { values, faults } = parts;
  return groups.map(({ legend, hint, fields, folds }) => {
    const asked = fields.filter((field) => isAsked(field, values));
    if (asked.length === 0) return null;
    const group = (
      <FormGroup key={legend} legend={t(legend)} hint={hint && t(hint)}>
        {asked.map((field) => (
          <FactField key={field.name} field={field} {...parts} />
        ))}
      </FormGroup>
    );
    if (!folds) return group;
    const told =
      asked.some((field) => askedNames([field], values).some((name) => (values[name] ?? '') !== '')) ||
      askedNames(asked, values).some((name) => faults.byField[name] !== undefined);
    return (
      <Folded key={legend} summary={t('facts.optional', { what: t(legend) })} told={told}>
        {group}
      </Folded>
    );
  });
}

function FactField({ field, values, faults, onChange }: Omit<FactFieldsProps, 'groups'> & { field: Field }) {
  const t = useT();
  const { name, as, choices = [], required, Input } = field;
  const wire = (at: string) => ({
    id: fieldId(at),
    value: shownValue(field, at, values),
    error: faults.byField[at],
    onChange: (value: string) => onChange(at, value),
  });
  const said = { label: t(field.label), hint: field.hint && t(field.hint) };
  const shell = { ...wire(name), ...said };
  switch (as) {
    case 'texts':
    case 'longTexts': {
      const Text = as === 'texts' ? TextField : TextAreaField;
      return (
        <FormGroup legend={said.label} hint={said.hint} small>
          {languages.map((language) => (
            <Text key={language} {...wire(`${name}.${language}`)} label={languageNames[language]} lang={language} />
          ))}
        </FormGroup>
      );
    }
    case 'select':
      return <SelectField {...shell} choices={choices} empty={field.empty && t(field.empty)} />;
    case 'radio':
      return <RadioGroup {...shell} name={fieldId(name)} legend={said.label} choices={choices} />;
    case 'own':
      return Input ? <Input {...shell} /> : null;
    case 'several':
      return (
        <CheckboxGroup
          {...shell}
          choices={choices}
          value={shell.value.split(' ').filter(Boolean)}
          onChange={(chosen) => shell.onChange(chosen.join(' '))}
        />
      );
    case 'yes':
      return (
        <CheckboxField
          {...shell}
          checked={shell.value === 'true'}
          onChange={(checked) => shell.onChange(checked ? 'true' : '')}
        />
      );
    case 'text':
    case 'number':
    case 'decimal':
    case 'date':
    case 'until':
      return <TextField {...shell} required={required} type={as === 'date' || as === 'until' ? 'date' : 'text'} />;
  }
}
