import { useQuery } from '@tanstack/react-query';

import { useLocalised } from '@/components/LocalisedText';
import { languageNames, useT, type Language, type MessageKey } from '@/i18n';
import { unitChoicesQuery } from './queries';

const plainNames: Record<string, MessageKey> = {
  plan: 'goal.plan',
  parent: 'newGoal.parent',
  code: 'newGoal.code',
  validFrom: 'newGoal.validFrom',
  attestedOn: 'newGoal.attestedOn',
  effectiveFrom: 'mode.effectiveFrom',
  number: 'goal.number',
  kind: 'goal.kind',
  kindInferred: 'form.kindInferred',
  accountableUnit: 'goal.accountable',
  lifecycle: 'goal.lifecycle',
  'source.code': 'source.document',
  'source.locator': 'source.locator',
};

/** A field's name and value as a reader knows them, rather than as they are sent. */
export function useFieldWords() {
  const t = useT();
  const localised = useLocalised();
  const { data: units } = useQuery(unitChoicesQuery());

  const name = (field: string): string => {
    const plain = plainNames[field];
    if (plain) return t(plain);
    const [part, language] = field.split('.') as ['title' | 'description', Language];
    return `${t(`goal.${part}`)} (${languageNames[language].toLowerCase()})`;
  };

  const words = (field: string, value: string): string => {
    if (field === 'kindInferred') return t(value === 'true' ? 'yes' : 'no');
    if (value === '') return '';
    if (field === 'kind') return t(`goal.kind.${value as 'WHAT' | 'HOW'}`);
    if (field === 'lifecycle') return t(`goal.lifecycle.${value}` as MessageKey);
    if (field === 'accountableUnit') {
      return localised(units?.items.find((unit) => unit.code === value)?.name) || value;
    }
    return value;
  };
  return { name, words };
}
