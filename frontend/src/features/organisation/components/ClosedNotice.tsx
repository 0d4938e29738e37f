import { Alert, Paragraph } from '@digdir/designsystemet-react';

import type { Unit } from '@/api/types';
import { formatDate, lastDay, today } from '@/components/dates';
import { Filled } from '@/components/Filled';
import { UnitNames } from '@/components/unit/UnitNames';
import { useLanguage, useT } from '@/i18n';

/** On top of a unit that has an end: when it ended or will, and who carries on after it. */
export function ClosedNotice({ unit }: { unit: Unit }) {
  const t = useT();
  const language = useLanguage();
  const { closedOn, successors = [], takenOverBy } = unit;
  if (!closedOn) return null;
  if (closedOn > today())
    return (
      <Alert data-color="info" data-size="sm">
        <Paragraph>{t('unit.willClose', { date: formatDate(closedOn, language) })}</Paragraph>
      </Alert>
    );
  const heirs = successors.map((successor) => successor.unit);
  return (
    <Alert data-color="warning" data-size="sm">
      <Paragraph>
        <strong>{t('unit.closed', { date: formatDate(lastDay(closedOn), language) })}</strong>{' '}
        {heirs.length > 0 && <Filled text="unit.goTo" parts={{ units: <UnitNames units={heirs} all /> }} />}
        {heirs.length === 0 && takenOverBy && (
          <Filled text="unit.takenOverBy" parts={{ unit: <UnitNames units={[takenOverBy]} /> }} />
        )}
        {heirs.length === 0 && !takenOverBy && t('unit.noSuccessor')}
      </Paragraph>
    </Alert>
  );
}
