import { useQuery } from '@tanstack/react-query';

import { FormGroup } from '@/components/form/FormGroup';
import { SelectField } from '@/components/form/SelectField';
import { TextAreaField } from '@/components/form/TextAreaField';
import { TextField } from '@/components/form/TextField';
import { useLocalised } from '@/components/LocalisedText';
import { languageNames, languages, useT } from '@/i18n';
import { Folded } from '../../components/Folded';
import { SourceFields } from '../../components/SourceFields';
import { fieldId, type FieldFaults } from '../../faults';
import { bodyChoicesQuery } from '../../queries';
import { eventFields, type EventField, type EventValues } from '../fields';

interface EventFieldsProps {
  values: EventValues;
  faults: FieldFaults<string>;
  /** A change that names no unit must at least say what was changed. */
  needsTitle: boolean;
  /** Folds away what is optional until it is wanted, told or at fault; the source is always asked for. */
  folds?: boolean;
  onChange: (field: EventField, value: string) => void;
}

const isSource = (field: EventField) => field.startsWith('source.');

/** Why it happened: what it is called, who decided it, and where it stands. The same when it is corrected later. */
export function EventFields({ values, faults, needsTitle, folds = false, onChange }: EventFieldsProps) {
  const t = useT();
  const localised = useLocalised();
  const { data: bodies } = useQuery(bodyChoicesQuery());
  const wire = (field: EventField) => ({
    id: fieldId(field),
    value: values[field],
    error: faults.byField[field],
    onChange: (value: string) => onChange(field, value),
  });
  const told = eventFields.some((field) => !isSource(field) && (values[field] !== '' || faults.byField[field]));
  const background = (
    <>
      <FormGroup
        legend={t('reorganise.title')}
        hint={t(needsTitle ? 'reorganise.titleNeededHint' : 'reorganise.titleHint')}
      >
        {languages.map((language) => (
          <TextField key={language} {...wire(`title.${language}`)} label={languageNames[language]} lang={language} />
        ))}
      </FormGroup>
      <FormGroup legend={t('unit.description')} hint={t('reorganise.descriptionHint')}>
        {languages.map((language) => (
          <TextAreaField
            key={language}
            {...wire(`description.${language}`)}
            label={languageNames[language]}
            lang={language}
          />
        ))}
      </FormGroup>
      <FormGroup legend={t('reorganise.decision')} hint={t('reorganise.decisionHint')}>
        <SelectField
          {...wire('decision.body')}
          label={t('reorganise.decision.body')}
          empty={t('notRegistered')}
          choices={(bodies?.items ?? []).map(({ code, name }) => ({ value: code, label: localised(name) || code }))}
        />
        <TextField {...wire('decision.decidedOn')} type="date" label={t('reorganise.decision.decidedOn')} />
        <TextField
          {...wire('decision.caseReference')}
          label={t('reorganise.decision.caseReference')}
          hint={t('reorganise.decision.caseReferenceHint')}
          maxLength={80}
        />
        <FormGroup legend={t('reorganise.decision.statement')} small>
          {languages.map((language) => (
            <TextAreaField
              key={language}
              {...wire(`decision.statement.${language}`)}
              label={languageNames[language]}
              lang={language}
            />
          ))}
        </FormGroup>
      </FormGroup>
    </>
  );
  return (
    <>
      {folds && !needsTitle ? (
        <Folded summary={t('reorganise.background')} told={told}>
          {background}
        </Folded>
      ) : (
        background
      )}
      <SourceFields code={wire('source.code')} locator={wire('source.locator')} />
    </>
  );
}
