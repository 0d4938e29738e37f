import type { BodyTerm, BodyYear, ElectionPeriod, PoliticalBody } from '@/api/types';
import { codeOfText } from '../politics/codes';
import { timeGroup, useBodyChoices, useChoices, useSourceGroup } from '../politics/useGroups';
import { bodies, periods, terms, years } from './api';
import { calledField, descriptionField } from './commonFields';
import type { Register } from './register';
import { usePeriodField } from './useRegisterChoices';

const bodyKinds = [
  'COUNCIL',
  'EXECUTIVE_BOARD',
  'STANDING_COMMITTEE',
  'COMMITTEE',
  'PLANNING',
  'OWNERSHIP',
  'APPEALS',
  'CONTROL',
  'ADVISORY_COUNCIL',
  'AD_HOC',
  'EMPLOYER',
] as const;

const joined = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('-').slice(0, 80);

/** A political body: what it is, whatever period it works in. */
export const bodyRegister: Register<PoliticalBody> = {
  api: bodies,
  added: 'register.newBody',
  lead: 'register.newBodyLead',
  nameOf: ({ name }) => name,
  codeFor: (values) => codeOfText(values, 'name'),
  initial: { kind: 'COMMITTEE' },
  deletable: 'register.deleteBody',
  useGroups: () => {
    const choices = useChoices();
    return [
      {
        legend: 'body.one',
        fields: [
          calledField('name'),
          {
            name: 'kind',
            as: 'select',
            label: 'body.kind',
            choices: choices(bodyKinds, (kind) => `body.kind.${kind}`),
          },
          descriptionField,
        ],
      },
      timeGroup(),
      useSourceGroup(),
    ];
  },
};

/** The years between two elections of the council. */
export const periodRegister: Register<ElectionPeriod> = {
  api: periods,
  added: 'register.newPeriod',
  nameOf: ({ title }) => title,
  codeFor: ({ startYear = '', endYear = '' }) => joined(startYear.trim(), endYear.trim()),
  deletable: 'register.deletePeriod',
  useGroups: () => [
    {
      legend: 'election.period',
      fields: [
        { name: 'startYear', as: 'number', label: 'register.startYear', required: true },
        { name: 'endYear', as: 'number', label: 'register.endYear', required: true },
        calledField('title'),
      ],
    },
    useSourceGroup(),
  ],
};

/** A body in an election period: its seats and what it is to do then. */
export const termRegister: Register<BodyTerm> = {
  api: terms,
  added: 'register.newTerm',
  lead: 'register.newTermLead',
  nameOf: ({ period }) => period.title,
  codeFor: ({ period }, { organ }) => joined(organ, period),
  constant: ({ organ = '' }) => ({ body: organ }),
  deletable: 'register.deleteTerm',
  useGroups: (_, stored) => {
    const choices = useChoices();
    const periodField = usePeriodField();
    const bodyChoices = useBodyChoices();
    return [
      {
        legend: 'register.term',
        fields: [
          ...(stored ? [] : [periodField]),
          { name: 'seats', as: 'number', label: 'body.seats', hint: 'register.seatsHint' },
          { name: 'deputySeats', as: 'number', label: 'body.deputySeats', hint: 'register.seatsHint' },
        ],
      },
      {
        legend: 'register.task',
        fields: [
          {
            name: 'authority',
            as: 'select',
            label: 'body.authority',
            empty: 'notRegistered',
            choices: choices(['DECIDES', 'RECOMMENDS', 'ADVISES'] as const, (what) => `body.authority.${what}`),
          },
          {
            name: 'reportsTo',
            as: 'select',
            label: 'body.reportsTo',
            empty: 'notRegistered',
            choices: bodyChoices,
          },
          {
            name: 'actsAs',
            as: 'several',
            label: 'body.actsAs',
            choices: choices(['ELECTION_BOARD', 'PLANNING_COMMITTEE'] as const, (role) => `body.actsAs.${role}`),
          },
          { name: 'mandate', as: 'longTexts', label: 'body.mandate' },
          { name: 'legalBasis', as: 'texts', label: 'body.legalBasis' },
        ],
      },
      timeGroup(),
      useSourceGroup(),
    ];
  },
};

/** What a source reports of a body and a year; what can be counted stands beside it. */
export const yearRegister: Register<BodyYear> = {
  api: years,
  added: 'register.newYear',
  lead: 'register.newYearLead',
  nameOf: ({ year }) => String(year),
  codeFor: ({ year }, { organ }) => joined(organ, year?.trim()),
  constant: ({ organ = '' }) => ({ body: organ }),
  deletable: 'register.deleteYear',
  useGroups: (_, stored) => [
    {
      legend: 'register.figures',
      hint: 'register.figuresHint',
      fields: [
        ...(stored ? [] : [{ name: 'year', as: 'number', label: 'body.year', required: true } as const]),
        { name: 'meetings', as: 'number', label: 'body.meetings' },
        { name: 'cases', as: 'number', label: 'body.cases' },
        { name: 'seminars', as: 'number', label: 'body.seminars' },
        { name: 'trips', as: 'number', label: 'body.trips' },
      ],
    },
    useSourceGroup(),
  ],
};
