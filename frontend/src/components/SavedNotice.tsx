import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useRouterState } from '@tanstack/react-router';

import { useT } from '@/i18n';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Set by a form that has just saved, so that the page it leads to can say so. */
    saved?: boolean;
    /** The same where something was deleted. */
    deleted?: boolean;
  }
}

/** What has just been done, in the words of the page that is led to. */
export function SavedNotice({ saved, deleted }: { saved?: string; deleted?: string }) {
  const t = useT();
  const done = useRouterState({
    select: ({ location: { state } }) => (state.saved ? 'saved' : state.deleted && 'deleted'),
  });
  const words = done === 'saved' ? (saved ?? t('form.saved')) : done === 'deleted' ? deleted : undefined;
  return (
    <div role="status">
      {words && (
        <Alert data-color="success" data-size="sm">
          <Paragraph>{words}</Paragraph>
        </Alert>
      )}
    </div>
  );
}
