import { useQuery } from '@tanstack/react-query';

import type { GroupAffiliation } from '@/api/types';
import { isIsoDate } from '@/components/dates';
import { useLocalised } from '@/components/LocalisedText';
import { useT } from '@/i18n';
import { EditFact } from '../../facts/components/EditFact';
import { NewFact } from '../../facts/components/NewFact';
import { fieldsOf, type FieldGroup } from '../../facts/fields';
import { bodyOf } from '../../facts/json';
import { inSteps } from '../../facts/steps';
import { affiliations } from '../api';
import { newCode } from '../codes';
import { endOn } from '../ending';
import type { TermFormProps } from '../form';
import { affiliationsQuery, groupChoicesQuery, personQuery } from '../queries';
import { groupEndReasons, timeGroup, useChoices, useSourceGroup } from '../useGroups';
import { Affiliations } from './Affiliations';

/** Out of a group and into none, which is something else than that nothing is chosen. */
const none = '-';

const holdsOn =
  (day: string) =>
  ({ validFrom, attestedOn, validTo }: GroupAffiliation) =>
    (validFrom ?? attestedOn ?? '') <= day && (!validTo || day < validTo);

/** Lets somebody sit with a group from a day, and with the former one no longer. */
function ChangeGroup({ composition: { term }, search, page, done }: TermFormProps) {
  const t = useT();
  const localised = useLocalised();
  const choices = useChoices();
  const source = useSourceGroup();
  const person = search.person ?? '';
  const { data: known } = useQuery(personQuery(person));
  const { data: groupsOfPeriod } = useQuery(groupChoicesQuery(term.period.code));
  const { data: stored } = useQuery(affiliationsQuery(person, term.period.code));
  const formerOn = (day: string | undefined) => (isIsoDate(day) ? stored?.items.find(holdsOn(day)) : undefined);
  const groups: readonly FieldGroup[] = [
    {
      legend: 'seats.newGroup',
      fields: [
        {
          name: 'group',
          as: 'select',
          label: 'seats.group',
          hint: 'seats.groupHint',
          empty: 'seats.chooseGroup',
          choices: [
            ...(groupsOfPeriod?.items ?? []).map(({ code, name }) => ({ value: code, label: localised(name) || code })),
            { value: none, label: t('seats.noGroup') },
          ],
        },
        { name: 'validFrom', as: 'date', label: 'seats.validFrom', required: true },
        {
          name: 'endReason',
          as: 'select',
          aside: true,
          label: 'seats.whyLeft',
          hint: 'seats.whyLeftHint',
          choices: choices(groupEndReasons, (reason) => `seats.groupEnd.${reason}`),
          asked: ({ validFrom }) => formerOn(validFrom) !== undefined,
        },
      ],
    },
    source,
  ];
  const name = known?.name ?? person;
  return (
    <NewFact
      name={`group.${person}`}
      page={page(t('seats.changeGroup', { name }), t('seats.changeGroupLead'))}
      groups={groups}
      before={<Affiliations affiliations={stored?.items ?? []} search={search} />}
      initial={{ code: newCode(person, 'gruppe'), endReason: 'PARTY_CHANGE' }}
      store={async ({ values, keyFor }) => {
        const leaves = values.group === none;
        // Nothing is ended before it is said what comes instead; the API tells that it is missing.
        const former = values.group ? formerOn(values.validFrom) : undefined;
        const body = {
          code: values.code ?? '',
          person,
          ...bodyOf(fieldsOf(groups), leaves ? { ...values, group: '' } : values),
        };
        await inSteps([
          ...(former ? [endOn(affiliations, former.id, values.validFrom ?? '', values.endReason)] : []),
          ...(former && leaves
            ? []
            : [
                async () => {
                  await affiliations.create(body, keyFor('affiliation', body));
                  return undefined;
                },
              ]),
        ]);
      }}
      onStored={({ validFrom }) => done('saved', validFrom)}
    />
  );
}

/** Corrects that somebody sat with a group. */
function EditAffiliation({ search, page, done }: TermFormProps) {
  const t = useT();
  const localised = useLocalised();
  const choices = useChoices();
  const source = useSourceGroup();
  return (
    <EditFact
      api={affiliations}
      code={search.kode ?? ''}
      page={({ person, group }) =>
        page(t('seats.editAffiliation', { name: person.name, group: localised(group.name) || group.code }))
      }
      groups={() => [
        timeGroup({
          name: 'endReason',
          as: 'select',
          label: 'seats.endReason',
          empty: 'notRegistered',
          choices: choices(groupEndReasons, (reason) => `seats.groupEnd.${reason}`),
          asked: ({ validTo }) => Boolean(validTo),
        }),
        source,
      ]}
      removal={{
        action: t('seats.deleteAffiliation'),
        title: t('seats.deleteAffiliationTitle'),
        text: t('seats.deleteWhen'),
      }}
      onDone={(saved, deleted) => done(saved ? 'saved' : deleted ? 'deleted' : 'left')}
    />
  );
}

export const GroupForm = (properties: TermFormProps) =>
  properties.search.kode ? <EditAffiliation {...properties} /> : <ChangeGroup {...properties} />;
