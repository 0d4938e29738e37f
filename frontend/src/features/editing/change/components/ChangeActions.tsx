import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';

import { ActionLink } from '@/components/page/ActionLink';
import type { ChangeEvent } from '@/api/types';
import { useT } from '@/i18n';
import styles from './Change.module.css';
import { UndoDialog } from './UndoDialog';

/** What this reader may do with a change: correct its words, and undo it while nothing is built upon it. */
export function ChangeActions({ event }: { event: ChangeEvent }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const mayCorrect = event.allowedActions.includes('edit');
  const mayUndo = event.allowedActions.includes('delete');
  if (!mayCorrect && !mayUndo) return null;
  return (
    <div className={`button-row ${styles.actions}`}>
      {mayCorrect && (
        <ActionLink to="/rediger/organisasjon/endring/$code" params={{ code: event.code }}>
          {t('correct.button')}
        </ActionLink>
      )}
      {mayUndo && (
        <Button variant="secondary" data-color="danger" onClick={() => setAsking(true)}>
          {t('undo.button')}
        </Button>
      )}
      {asking && <UndoDialog event={event} onClose={() => setAsking(false)} />}
    </div>
  );
}
