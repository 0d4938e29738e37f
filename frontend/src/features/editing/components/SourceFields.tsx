import { useQuery } from '@tanstack/react-query';

import { FormGroup } from '@/components/form/FormGroup';
import { SelectField } from '@/components/form/SelectField';
import { TextField } from '@/components/form/TextField';
import { useLocalised } from '@/components/LocalisedText';
import { useT } from '@/i18n';
import { sourceChoicesQuery } from '../queries';

interface Wired {
  id: string;
  value: string;
  error?: string;
  onChange: (value: string) => void;
}

export function SourceFields({ code, locator }: { code: Wired; locator: Wired }) {
  const t = useT();
  const localised = useLocalised();
  const { data: sources } = useQuery(sourceChoicesQuery());
  const choices = (sources?.items ?? []).map((source) => ({
    value: source.code,
    label: localised(source.title) || source.code,
  }));
  return (
    <FormGroup legend={t('source.one')} hint={t('form.sourceHint')}>
      <SelectField {...code} label={t('source.document')} empty={t('source.noneChosen')} choices={choices} />
      <TextField {...locator} label={t('source.locator')} hint={t('source.locatorHint')} />
    </FormGroup>
  );
}
