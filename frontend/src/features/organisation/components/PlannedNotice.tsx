import { Alert, Paragraph } from '@digdir/designsystemet-react';

import type { ChangeEvent } from '@/api/types';
import { formatDate } from '@/components/dates';
import { useLanguage, useT } from '@/i18n';

/** On top of an event that has not happened yet. */
export function PlannedNotice({ event }: { event: ChangeEvent }) {
  const t = useT();
  const language = useLanguage();
  if (!event.planned) return null;
  return (
    <Alert data-color="info" data-size="sm">
      <Paragraph>{t('event.plannedFor', { date: formatDate(event.date, language) })}</Paragraph>
    </Alert>
  );
}
