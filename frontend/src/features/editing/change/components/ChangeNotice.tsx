import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useRouterState } from '@tanstack/react-router';

import type { ChangeEvent } from '@/api/types';
import { formatDate } from '@/components/dates';
import { useLanguage, useT } from '@/i18n';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Set when a change has just been undone, so that the page it leads to can say so. */
    undone?: boolean;
    /** Set when a change has just been stored. */
    stored?: boolean;
  }
}

/** Says that the change was stored or corrected just now, and of a planned one from which day it counts. */
export function StoredNotice({ event }: { event: ChangeEvent }) {
  const t = useT();
  const language = useLanguage();
  const { stored, saved } = useRouterState({ select: (state) => state.location.state });
  const date = formatDate(event.date, language);
  return (
    <div role="status">
      {(stored || saved) && (
        <Alert data-color="success" data-size="sm">
          <Paragraph>
            {stored ? t(event.planned ? 'stored.planned' : 'stored.done', { date }) : t('correct.done')}
          </Paragraph>
        </Alert>
      )}
    </div>
  );
}

/** Says on the list of changes that one was taken back just now. */
export function UndoneNotice() {
  const t = useT();
  const undone = useRouterState({ select: (state) => state.location.state.undone });
  return (
    <div role="status">
      {undone && (
        <Alert data-color="success" data-size="sm">
          <Paragraph>{t('undo.done')}</Paragraph>
        </Alert>
      )}
    </div>
  );
}
