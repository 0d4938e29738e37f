import { Fragment } from 'react';

import type { Goal } from '@/api/types';
import { History } from '@/components/history/History';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { useLanguage, useT } from '@/i18n';
import { goalFieldName, goalHistory } from '../goalHistory';

interface GoalHistoryProps {
  code: string;
  versions: readonly Goal[];
}

/** «Slik det var» and «slik det var kjent»: both times of a goal, each version a link to what was shown then. */
export function GoalHistory({ code, versions }: GoalHistoryProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <History
      entries={goalHistory(versions, language, t)}
      fieldName={(field) => goalFieldName(field, t)}
      title={(version) => <LocalisedText value={version.title} />}
      links={(version) => (
        <Fragment>
          {version.validFrom && !version.supersededAt && (
            <TextLink to="/mal/$code" params={{ code }} search={{ dato: version.validFrom }} resetScroll>
              {t('history.asItWas')}
            </TextLink>
          )}
          {version.supersededAt && (
            <TextLink to="/mal/$code" params={{ code }} search={{ kjent: version.recordedAt }} resetScroll>
              {t('history.asKnown')}
            </TextLink>
          )}
        </Fragment>
      )}
    />
  );
}
