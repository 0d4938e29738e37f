import type { Indicator } from '@/api/types';
import { History } from '@/components/history/History';
import { LocalisedText } from '@/components/LocalisedText';
import { useLanguage, useT } from '@/i18n';
import { indicatorFieldName, indicatorHistory } from '../indicatorHistory';

export function IndicatorHistory({ versions }: { versions: readonly Indicator[] }) {
  const t = useT();
  const language = useLanguage();
  return (
    <History
      entries={indicatorHistory(versions, language, t)}
      fieldName={(field) => indicatorFieldName(field, t)}
      title={(version) => <LocalisedText value={version.title} />}
      links={() => null}
    />
  );
}
