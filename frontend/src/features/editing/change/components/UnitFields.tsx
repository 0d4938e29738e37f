import { useQuery } from '@tanstack/react-query';

import { FormGroup } from '@/components/form/FormGroup';
import { SelectField } from '@/components/form/SelectField';
import { TextAreaField } from '@/components/form/TextAreaField';
import { TextField } from '@/components/form/TextField';
import { useLocalised } from '@/components/LocalisedText';
import { languageNames, languages, useT } from '@/i18n';
import { Folded } from '../../components/Folded';
import { fieldId } from '../../faults';
import { unitValue, withUnitValue, type ToRow } from '../draft';
import { fieldsOfMember, type UnitField, type UnitMember } from '../fields';
import type { ChangeFormParts } from '../form';
import { levelChoicesQuery } from '../queries';
import { UnitChoiceField } from './UnitChoiceField';

interface UnitFieldsProps extends ChangeFormParts {
  row: ToRow;
  index: number;
  members: readonly UnitMember[];
}

/** What most changes say of a unit; the rest is folded away until it is wanted. */
const common: readonly UnitMember[] = ['name', 'level', 'parent'];

/** Name, place and level, and behind a fold what the leader is called, the organisation number and a description. */
export function UnitFields({ row, index, members, ...parts }: UnitFieldsProps) {
  const t = useT();
  const { draft, known, faults } = parts;
  const rare = members.filter((member) => !common.includes(member));
  const told = rare
    .flatMap(fieldsOfMember)
    .some((field) => row.values[field] !== undefined || faults.byField[`to.${index}.${field}`] !== undefined);
  const field = (name: UnitField) => ({
    id: fieldId(`to.${index}.${name}`),
    value: unitValue(row, name, draft, known),
    error: faults.byField[`to.${index}.${name}`],
    onChange: (value: string) => parts.change((now) => withUnitValue(now, row.key, name, value)),
  });
  const shown = (member: UnitMember) => members.includes(member);
  return (
    <>
      {shown('name') && (
        <FormGroup legend={t('unit.name')} small>
          {languages.map((language) => (
            <TextField key={language} {...field(`name.${language}`)} label={languageNames[language]} lang={language} />
          ))}
        </FormGroup>
      )}
      {shown('level') && <LevelField {...field('level')} />}
      {shown('parent') && (
        <UnitChoiceField
          {...field('parent')}
          label={t('unit.parent')}
          hint={row.fresh ? t('reorganise.parentHint') : undefined}
          units={known.units.filter(({ code }) => code !== row.unit)}
        />
      )}
      {rare.length > 0 && (
        <Folded summary={t('reorganise.more')} told={told}>
          {shown('leaderRole') && (
            <FormGroup legend={t('unit.leaderRole')} hint={t('reorganise.leaderRoleHint')} small>
              {languages.map((language) => (
                <TextField
                  key={language}
                  {...field(`leaderRole.${language}`)}
                  label={languageNames[language]}
                  lang={language}
                />
              ))}
            </FormGroup>
          )}
          {shown('organisationNumber') && (
            <TextField
              {...field('organisationNumber')}
              label={t('reorganise.organisationNumber')}
              hint={t('reorganise.organisationNumberHint')}
            />
          )}
          {shown('description') && (
            <FormGroup legend={t('unit.description')} small>
              {languages.map((language) => (
                <TextAreaField
                  key={language}
                  {...field(`description.${language}`)}
                  label={languageNames[language]}
                  lang={language}
                />
              ))}
            </FormGroup>
          )}
        </Folded>
      )}
    </>
  );
}

interface LevelFieldProps {
  id: string;
  value: string;
  error?: string;
  onChange: (level: string) => void;
}

function LevelField(field: LevelFieldProps) {
  const t = useT();
  const localised = useLocalised();
  const { data: levels } = useQuery(levelChoicesQuery());
  const fromTheTop = [...(levels?.items ?? [])].sort((a, b) => a.ordinal - b.ordinal);
  return (
    <SelectField
      {...field}
      label={t('unit.level')}
      empty={t('reorganise.chooseLevel')}
      choices={fromTheTop.map(({ code, name }) => ({ value: code, label: localised(name) }))}
    />
  );
}
