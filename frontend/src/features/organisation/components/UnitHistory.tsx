import type { Unit } from '@/api/types';
import { describeValidity } from '@/components/dates';
import { describeHistory } from '@/components/history/changes';
import { History } from '@/components/history/History';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { pickText, useLanguage, useT, type Language, type MessageKey, type Translate } from '@/i18n';

const fields = ['name', 'description', 'level', 'leaderRole', 'parent', 'validity'] as const;
type UnitField = (typeof fields)[number];

const fieldName: Record<UnitField, MessageKey> = {
  name: 'unit.name',
  description: 'unit.description',
  level: 'unit.level',
  leaderRole: 'unit.leaderRole',
  parent: 'unit.parent',
  validity: 'unit.validity',
};

function readField(version: Unit, field: UnitField, language: Language, t: Translate): string {
  switch (field) {
    case 'name':
    case 'description':
    case 'leaderRole':
      return pickText(version[field], language)?.text ?? '';
    case 'level':
    case 'parent':
      return pickText(version[field]?.name, language)?.text ?? '';
    case 'validity':
      return describeValidity(version, language, t);
  }
}

export function UnitHistory({ code, versions }: { code: string; versions: readonly Unit[] }) {
  const t = useT();
  const language = useLanguage();
  return (
    <History
      entries={describeHistory(versions, fields, (version, field) => readField(version, field, language, t))}
      fieldName={(field) => t(fieldName[field])}
      title={(version) => <LocalisedText value={version.name} />}
      links={(version) =>
        version.validFrom ? (
          <TextLink to="/organisasjon/$code" params={{ code }} search={{ dato: version.validFrom }}>
            {t('history.asItWas')}
          </TextLink>
        ) : null
      }
    />
  );
}
