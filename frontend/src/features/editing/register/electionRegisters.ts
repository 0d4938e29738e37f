import { useQuery } from '@tanstack/react-query';

import type { Election, ElectoralList, ParliamentaryGroup, Party } from '@/api/types';
import { timeGroup, useBodyChoices, useChoices, useSourceGroup } from '../politics/useGroups';
import { elections, groups, lists, parties } from './api';
import { codeOfText } from '../politics/codes';
import { listsToKeepQuery } from './queries';
import { abbreviationField, calledField, descriptionField, ordinalField } from './commonFields';
import type { Register } from './register';
import { usePartyChoices, usePeriodChoices, usePeriodField } from './useRegisterChoices';

const electionKinds = ['MUNICIPAL_COUNCIL', 'BODY', 'COUNTY_COUNCIL', 'PARLIAMENT', 'SAMI_PARLIAMENT'] as const;
const methods = ['MODIFIED_SAINTE_LAGUE', 'D_HONDT'] as const;
const qualifiers = ['EXACT', 'APPROXIMATE', 'AT_LEAST', 'DERIVED'] as const;

/** An election, of the council or of something larger, with how it went. */
export const electionRegister: Register<Election> = {
  api: elections,
  added: 'register.newElection',
  lead: 'register.newElectionLead',
  nameOf: ({ title }) => title,
  codeFor: (values) => codeOfText(values, 'title'),
  deletable: 'register.deleteElection',
  useGroups: () => {
    const choices = useChoices();
    const periodChoices = usePeriodChoices();
    const bodyChoices = useBodyChoices();
    return [
      {
        legend: 'election.one',
        fields: [
          calledField('title'),
          {
            name: 'kinds',
            as: 'several',
            label: 'election.kind',
            hint: 'register.kindsHint',
            choices: choices(electionKinds, (kind) => `election.kind.${kind}`),
          },
          { name: 'year', as: 'number', label: 'register.year', required: true },
          { name: 'heldOn', as: 'date', label: 'election.day' },
          descriptionField,
        ],
      },
      {
        legend: 'register.elects',
        hint: 'register.electsHint',
        fields: [
          { name: 'body', as: 'select', label: 'election.body', empty: 'notRegistered', choices: bodyChoices },
          { name: 'period', as: 'select', label: 'election.period', empty: 'notRegistered', choices: periodChoices },
          { name: 'seats', as: 'number', label: 'register.seatsToFill' },
          {
            name: 'method',
            as: 'select',
            label: 'register.method',
            empty: 'notRegistered',
            choices: choices(methods, (method) => `register.method.${method}`),
          },
        ],
      },
      {
        legend: 'election.facts',
        hint: 'register.factsHint',
        fields: [
          { name: 'turnoutPercent', as: 'decimal', label: 'register.turnout' },
          {
            name: 'turnoutQualifier',
            as: 'select',
            label: 'register.qualifier',
            empty: 'notRegistered',
            choices: choices(qualifiers, (qualifier) => `register.qualifier.${qualifier}`),
            asked: ({ turnoutPercent }) => Boolean(turnoutPercent),
          },
          { name: 'eligibleVoters', as: 'number', label: 'election.eligible' },
          { name: 'votesCast', as: 'number', label: 'election.votesCast' },
          { name: 'advanceVotesPercent', as: 'decimal', label: 'register.advance' },
          { name: 'officials', as: 'number', label: 'election.officials' },
          { name: 'officialsMunicipal', as: 'number', label: 'register.officialsMunicipal' },
          { name: 'officialsExternal', as: 'number', label: 'register.officialsExternal' },
          { name: 'pollingStations', as: 'number', label: 'election.stations' },
        ],
      },
      useSourceGroup(),
    ];
  },
};

/** A list that stood for an election, with its votes. */
export const listRegister: Register<ElectoralList> = {
  api: lists,
  added: 'register.newList',
  lead: 'register.newListLead',
  nameOf: ({ name }) => name,
  codeFor: (values, { valg = '' }) => `${codeOfText(values, 'name').slice(0, 30)}-${valg}`.slice(0, 80),
  constant: ({ valg = '' }) => ({ election: valg }),
  deletable: 'register.deleteList',
  useGroups: ({ valg = '' }) => {
    const partyChoices = usePartyChoices();
    const { data: known } = useQuery(listsToKeepQuery(valg));
    return [
      {
        legend: 'election.list',
        fields: [
          calledField('name'),
          {
            name: 'parties',
            as: 'several',
            label: 'register.parties',
            hint: 'register.partiesHint',
            choices: partyChoices,
          },
          ordinalField('register.ordinalHint', known?.items),
        ],
      },
      {
        legend: 'election.results',
        fields: [
          { name: 'votes', as: 'number', label: 'election.votes', hint: 'register.votesHint' },
          { name: 'reportedSeats', as: 'number', label: 'register.reportedSeats', hint: 'register.reportedSeatsHint' },
        ],
      },
      useSourceGroup(),
    ];
  },
};

export const partyRegister: Register<Party> = {
  api: parties,
  added: 'register.newParty',
  nameOf: ({ name }) => name,
  codeFor: (values) => codeOfText(values, 'name'),
  deletable: 'register.deleteParty',
  useGroups: () => [
    {
      legend: 'register.party',
      fields: [calledField('name'), abbreviationField],
    },
    useSourceGroup(),
  ],
};

/** Those who sit together in a period, which need not be a party. */
export const groupRegister: Register<ParliamentaryGroup> = {
  api: groups,
  added: 'register.newGroup',
  lead: 'register.newGroupLead',
  nameOf: ({ name }) => name,
  codeFor: (values) => [codeOfText(values, 'name'), values.period].filter(Boolean).join('-').slice(0, 80),
  deletable: 'register.deleteGroup',
  useGroups: (_, stored) => {
    const periodField = usePeriodField();
    const partyChoices = usePartyChoices();
    return [
      {
        legend: 'register.group',
        fields: [
          ...(stored ? [] : [periodField]),
          calledField('name'),
          abbreviationField,
          {
            name: 'parties',
            as: 'several',
            label: 'register.parties',
            hint: 'register.groupPartiesHint',
            choices: partyChoices,
          },
        ],
      },
      timeGroup(),
      useSourceGroup(),
    ];
  },
};
