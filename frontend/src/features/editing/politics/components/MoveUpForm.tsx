import { EmptyState } from '@/components/page/EmptyState';
import { isIsoDate } from '@/components/dates';
import { useT } from '@/i18n';
import { NewFact } from '../../facts/components/NewFact';
import { fieldsOf, type FieldGroup } from '../../facts/fields';
import { bodyOf } from '../../facts/json';
import { inSteps, pointing } from '../../facts/steps';
import { memberships } from '../api';
import { newCode } from '../codes';
import { endOn } from '../ending';
import type { TermFormProps } from '../form';
import { vacancyEnd } from '../seating';
import { useDeputyChoices } from '../useDeputyChoices';
import { useDecisionGroup, useSourceGroup } from '../useGroups';

/** A deputy gets a seat for good: one membership ends where the other begins, and so does the vacancy that there was. */
export function MoveUpForm({ body, composition, search, page, done }: TermFormProps) {
  const { term, deputies } = composition;
  const t = useT();
  const groups: readonly FieldGroup[] = [
    {
      legend: 'seats.who',
      fields: [
        {
          name: 'deputy',
          as: 'select',
          aside: true,
          label: 'seats.deputy',
          empty: 'seats.chooseDeputy',
          choices: useDeputyChoices(composition),
        },
        { name: 'seat', as: 'number', label: 'seats.seat', hint: 'seats.seatHint' },
        { name: 'validFrom', as: 'date', label: 'seats.movesUpOn', hint: 'seats.movesUpHint', required: true },
        { name: 'votingRight', as: 'yes', label: 'seats.votingRight' },
      ],
    },
    useDecisionGroup(),
    useSourceGroup(),
  ];
  const words = page(t('seats.moveUp'), t('seats.moveUpLead'));
  return (
    <NewFact
      name={`moveUp.${term.code}.${search.plass ?? ''}`}
      page={words}
      groups={groups}
      before={deputies.length === 0 ? <EmptyState>{t('seats.noDeputies')}</EmptyState> : undefined}
      initial={{
        code: newCode(term.code, 'opprykk'),
        seat: search.plass ? String(search.plass) : '',
        votingRight: 'true',
      }}
      store={async ({ values, keyFor }) => {
        const deputy = deputies.find(({ membership }) => membership.code === values.deputy);
        const day = values.validFrom ?? '';
        const created = {
          code: values.code ?? '',
          term: term.code,
          capacity: 'MEMBER',
          appointment: 'MOVED_UP',
          ...(deputy ? { person: deputy.person.code } : {}),
          ...bodyOf(fieldsOf(groups), values),
        };
        const vacancy = await vacancyEnd(body.id, values);
        await inSteps([
          ...(vacancy ? [vacancy] : []),
          ...(deputy && isIsoDate(day) ? [endOn(memberships, deputy.membership.id, day, 'MOVED_UP')] : []),
          async () => {
            await pointing(memberships.create(created, keyFor('membership', created)), { '/person': '/deputy' });
            return undefined;
          },
        ]);
      }}
      onStored={({ validFrom }) => done('saved', validFrom)}
    />
  );
}
