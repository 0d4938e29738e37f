import { useT } from '@/i18n';
import { EditFact } from '../../facts/components/EditFact';
import { memberships } from '../api';
import type { BodyFormProps } from '../form';
import { endReasons, useChoices } from '../useGroups';

/** Ends a membership, and says why; what was so until then stays. */
export function EndForm({ search, page, done }: BodyFormProps) {
  const t = useT();
  const choices = useChoices();
  return (
    <EditFact
      api={memberships}
      code={search.kode ?? ''}
      page={({ person }) => page(t('seats.end', { name: person?.name ?? '' }), t('seats.endLead'))}
      groups={() => [
        {
          legend: 'seats.whenEnds',
          fields: [
            { name: 'validTo', as: 'until', label: 'seats.lastDay', hint: 'seats.lastDayOfMember', required: true },
            {
              name: 'endReason',
              as: 'select',
              label: 'seats.endReason',
              empty: 'notRegistered',
              choices: choices(endReasons, (reason) => `seats.end.${reason}`),
            },
          ],
        },
      ]}
      onDone={(saved) => done(saved ? 'saved' : 'left', saved?.validTo)}
    />
  );
}
