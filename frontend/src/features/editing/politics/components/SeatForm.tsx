import { useT } from '@/i18n';
import { NewFact } from '../../facts/components/NewFact';
import type { FieldGroup } from '../../facts/fields';
import { newCode } from '../codes';
import type { TermFormProps } from '../form';
import { newPersonCode, seat } from '../seating';
import { useChoices } from '../useGroups';
import { useMembershipGroups } from '../useMembershipGroups';
import { PersonField } from './PersonField';

/** Who it is: somebody who is registered, or somebody new. */
function useWhoGroup(): FieldGroup {
  const choices = useChoices();
  const isNew = ({ who }: { who?: string }) => who === 'new';
  return {
    legend: 'seats.who',
    fields: [
      {
        name: 'who',
        as: 'radio',
        aside: true,
        label: 'seats.whoIs',
        choices: choices(['known', 'new'] as const, (who) => `seats.whoIs.${who}`),
      },
      {
        name: 'person',
        as: 'own',
        label: 'seats.person',
        hint: 'seats.personHint',
        Input: PersonField,
        asked: (values) => !isNew(values),
      },
      {
        name: 'newPerson.name',
        as: 'text',
        aside: true,
        label: 'seats.personName',
        hint: 'seats.personNameHint',
        required: true,
        asked: isNew,
      },
      {
        name: 'newPerson.code',
        as: 'text',
        aside: true,
        label: 'newGoal.code',
        hint: 'seats.personCodeHint',
        proposed: newPersonCode,
        asked: isNew,
      },
    ],
  };
}

/** Gives somebody a seat in the body, or a place among its deputies. */
export function SeatForm({ body, composition: { term, deputies }, search, page, done }: TermFormProps) {
  const t = useT();
  const deputy = search.som === 'vara';
  const groups = [useWhoGroup(), ...useMembershipGroups(deputy ? 'deputy' : 'member')];
  const code = newCode(term.code, deputy ? 'vara' : 'medlem');
  return (
    <NewFact
      name={`seat.${term.code}.${search.som ?? search.plass ?? ''}`}
      page={page(t(deputy ? 'seats.newDeputy' : 'seats.newMember'), t('seats.newLead'))}
      groups={groups}
      initial={{
        code,
        who: 'known',
        votingRight: 'true',
        appointment: 'ELECTED',
        seat: search.plass ? String(search.plass) : '',
        // Where each list has ranks of its own, which is the next is known when the list is.
        rank:
          deputy && deputies.every(({ list }) => !list)
            ? String(Math.max(0, ...deputies.map(({ rank }) => rank)) + 1)
            : '',
      }}
      store={(storing) =>
        seat(
          body.id,
          groups,
          { code: storing.values.code ?? code, term: term.code, capacity: deputy ? 'DEPUTY' : 'MEMBER' },
          storing,
        )
      }
      onStored={({ validFrom }) => done('saved', validFrom)}
    />
  );
}
