import { useT } from '@/i18n';
import { EditFact } from '../../facts/components/EditFact';
import { NewFact } from '../../facts/components/NewFact';
import { fieldsOf, type FieldGroup } from '../../facts/fields';
import { bodyOf } from '../../facts/json';
import { activities } from '../api';
import { newCode } from '../codes';
import type { BodyFormProps } from '../form';
import { useBodyChoices, useChoices, useSourceGroup } from '../useGroups';
import { useLocalised } from '@/components/LocalisedText';

const kinds = ['SEMINAR', 'STUDY_TRIP', 'INSPECTION', 'VISIT', 'HOSTING', 'OPEN_HEARING_MEETING', 'OTHER'] as const;

/** A seminar, a trip or something else that bodies did outside their meetings. */
export function ActivityForm({ body, search, page, done }: BodyFormProps) {
  const t = useT();
  const localised = useLocalised();
  const choices = useChoices();
  const bodies = useBodyChoices();
  const groups: readonly FieldGroup[] = [
    {
      legend: 'activityForm.what',
      fields: [
        {
          name: 'kind',
          as: 'select',
          label: 'activityForm.kind',
          choices: choices(kinds, (kind) => `activityForm.kind.${kind}`),
        },
        { name: 'title', as: 'texts', label: 'activityForm.title', hint: 'form.languages' },
        { name: 'description', as: 'longTexts', label: 'activityForm.description' },
        { name: 'place', as: 'text', label: 'activityForm.place' },
      ],
    },
    {
      legend: 'activityForm.who',
      fields: [
        { name: 'bodies', as: 'several', label: 'activityForm.bodies', choices: bodies },
        {
          name: 'participants',
          as: 'texts',
          label: 'activityForm.participants',
          hint: 'activityForm.participantsHint',
        },
      ],
    },
    {
      legend: 'seats.when',
      hint: 'activityForm.whenHint',
      fields: [
        { name: 'year', as: 'number', label: 'activityForm.year', required: true },
        { name: 'startsOn', as: 'date', label: 'activityForm.startsOn' },
        { name: 'endsOn', as: 'date', label: 'activityForm.endsOn' },
        { name: 'timing', as: 'texts', label: 'activityForm.timing', hint: 'activityForm.timingHint' },
      ],
    },
    useSourceGroup(),
  ];
  return search.kode ? (
    <EditFact
      api={activities}
      code={search.kode}
      page={({ title }) => page(t('activityForm.edit', { title: localised(title) }))}
      groups={() => groups}
      removal={{ action: t('activityForm.delete'), title: t('activityForm.deleteTitle'), text: t('seats.deleteWhen') }}
      onDone={(saved, deleted) => done(saved ? 'saved' : deleted ? 'deleted' : 'left')}
    />
  ) : (
    <NewFact
      name={`activity.${body.code}`}
      page={page(t('activityForm.new'), t('activityForm.newLead'))}
      groups={groups}
      initial={{ code: newCode(body.code, 'aktivitet'), kind: 'SEMINAR', bodies: body.code }}
      store={async ({ values, keyFor }) => {
        const created = { code: values.code ?? '', ...bodyOf(fieldsOf(groups), values) };
        await activities.create(created, keyFor('activity', created));
      }}
      onStored={() => done('saved')}
    />
  );
}
