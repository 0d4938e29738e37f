import { useQuery } from '@tanstack/react-query';

import type { Process } from '@/api/types';
import { useLocalised } from '@/components/LocalisedText';
import { useSourceGroup } from '../politics/useGroups';
import { processesQuery } from '../politics/phases';
import { planChoicesQuery } from '../queries';
import { processes } from './api';
import { codeOfText } from '../politics/codes';
import { calledField, descriptionField, ordinalField } from './commonFields';
import type { Register } from './register';

/** The way of something towards a decision; its steps are kept on a page of their own. */
export const processRegister: Register<Process> = {
  api: processes,
  added: 'register.newProcess',
  lead: 'register.newProcessLead',
  nameOf: ({ title }) => title,
  codeFor: (values) => codeOfText(values, 'title'),
  deletable: 'register.deleteProcess',
  useGroups: () => {
    const localised = useLocalised();
    const { data: plans } = useQuery(planChoicesQuery());
    const { data: known } = useQuery(processesQuery());
    return [
      {
        legend: 'timetable.process',
        fields: [
          calledField('title'),
          descriptionField,
          {
            name: 'plans',
            as: 'several',
            label: 'register.plans',
            choices: (plans?.items ?? []).map(({ code, title }) => ({ value: code, label: localised(title) || code })),
          },
          ordinalField('register.processOrdinalHint', known?.items),
        ],
      },
      {
        legend: 'seats.when',
        hint: 'register.processWhenHint',
        fields: [
          { name: 'planned', as: 'text', label: 'phaseForm.planned' },
          { name: 'plannedTo', as: 'text', label: 'phaseForm.plannedTo' },
        ],
      },
      useSourceGroup(),
    ];
  },
};
