import { languageNames, useT, type Language, type MessageKey } from '@/i18n';
import { useLocalised } from '@/components/LocalisedText';
import type { ChangeDraft } from './draft';
import type { KnownUnits } from './useKnown';

const names: Record<string, MessageKey> = {
  kind: 'reorganise.kind',
  hierarchy: 'reorganise.hierarchy',
  date: 'reorganise.date',
  code: 'newGoal.code',
  unit: 'unit.one',
  weight: 'reorganise.share',
  name: 'unit.name',
  level: 'unit.level',
  parent: 'unit.parent',
  leaderRole: 'unit.leaderRole',
  organisationNumber: 'reorganise.organisationNumber',
  description: 'unit.description',
  title: 'reorganise.title',
  subUnits: 'reorganise.subUnits',
  takesOver: 'reorganise.takesOver',
  takenOverBy: 'reorganise.takenOverBy',
  'decision.statement': 'reorganise.decision.statement',
  'decision.body': 'reorganise.decision.body',
  'decision.decidedOn': 'reorganise.decision.decidedOn',
  'decision.caseReference': 'reorganise.decision.caseReference',
  'source.code': 'source.document',
  'source.locator': 'source.locator',
};

/** A field as the form calls it: «Enhet 2: Navn (bokmål)» for `to.1.name.nb`. */
export function useFieldNames(draft: ChangeDraft, { units }: KnownUnits) {
  const t = useT();
  const localised = useLocalised();
  const plain = (field: string): string => {
    const key = names[field];
    if (key) return t(key);
    const [text = '', language] = [field.slice(0, field.lastIndexOf('.')), field.slice(field.lastIndexOf('.') + 1)];
    const textKey = names[text];
    return textKey ? `${t(textKey)} (${languageNames[language as Language].toLowerCase()})` : field;
  };
  return (field: string): string => {
    const [, side, row, rest] = /^(from|to)\.(\d+)\.(.+)$/.exec(field) ?? [];
    if (side && rest) {
      const words = rest === 'unit' && side === 'to' && draft.to[Number(row)]?.fresh ? t('newGoal.code') : plain(rest);
      const ofNumber = draft[side as 'from' | 'to'].length > 1 ? { number: Number(row) + 1 } : undefined;
      return ofNumber ? t('reorganise.ofNumber', { ...ofNumber, field: words }) : words;
    }
    if (field.startsWith('subUnits.')) {
      const code = field.slice('subUnits.'.length);
      return localised(units.find((unit) => unit.code === code)?.name) || code;
    }
    return field.startsWith('takesOver.') ? plain('takesOver') : plain(field);
  };
}
