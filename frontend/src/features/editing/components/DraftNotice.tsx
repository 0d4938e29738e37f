import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';

import { useT } from '@/i18n';

export function DraftNotice({ onDiscard }: { onDiscard: () => void }) {
  const t = useT();
  return (
    <Alert data-color="info" data-size="sm">
      <Paragraph>{t('draft.restored')}</Paragraph>
      <Button variant="secondary" data-size="sm" onClick={onDiscard}>
        {t('draft.discard')}
      </Button>
    </Alert>
  );
}
