import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useBlocker } from '@tanstack/react-router';

import { useT } from '@/i18n';
import styles from './Editing.module.css';

/** Asks before somebody leaves what they have not saved. A form that has just saved leaves with `ignoreBlocker`. */
export function LeaveGuard({ dirty }: { dirty: boolean }) {
  const t = useT();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: dirty,
    withResolver: true,
  });
  const blocked = blocker.status === 'blocked';
  return (
    <Dialog open={blocked} closeButton={false} onClose={() => blocker.reset?.()} aria-labelledby="forlat-tittel">
      <Heading level={2} data-size="xs" id="forlat-tittel">
        {t('leave.title')}
      </Heading>
      <Paragraph>{t('leave.text')}</Paragraph>
      <div className={`button-row ${styles.choices}`}>
        <Button onClick={() => blocker.reset?.()}>{t('leave.stay')}</Button>
        <Button variant="secondary" onClick={() => blocker.proceed?.()}>
          {t('leave.go')}
        </Button>
      </div>
    </Dialog>
  );
}
