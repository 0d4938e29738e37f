import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useRouterState } from '@tanstack/react-router';

import { useT } from '@/i18n';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Set by a form that has just saved, so that the page it leads to can say so. */
    saved?: boolean;
  }
}

export function SavedNotice() {
  const t = useT();
  const saved = useRouterState({ select: (state) => state.location.state.saved });
  return (
    <div role="status">
      {saved && (
        <Alert data-color="success" data-size="sm">
          <Paragraph>{t('form.saved')}</Paragraph>
        </Alert>
      )}
    </div>
  );
}
