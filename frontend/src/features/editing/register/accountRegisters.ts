import { useQuery } from '@tanstack/react-query';

import type { DispositionAccount, DispositionItem, GovernancePrinciple } from '@/api/types';
import { useLocalised } from '@/components/LocalisedText';
import { useBodyChoices, useChoices, useSourceGroup } from '../politics/useGroups';
import { accounts, items, principles } from './api';
import { codeOfText } from '../politics/codes';
import { accountsToKeepQuery, activitiesToKeepQuery, itemsToKeepQuery } from './queries';
import { calledField, descriptionField, ordinalField } from './commonFields';
import type { Register } from './register';

const itemKinds = ['STUDY_TRIPS', 'GIFT', 'SUPPORT', 'CONTRIBUTION', 'PLANNED_USE'] as const;
const principleKinds = ['PRINCIPLE', 'FORMAL_ARENA', 'INFORMAL_ARENA', 'ROUTING'] as const;

/** Money that bodies dispose of themselves, in a year. */
export const accountRegister: Register<DispositionAccount> = {
  api: accounts,
  added: 'register.newAccount',
  lead: 'register.newAccountLead',
  nameOf: ({ title }) => title,
  codeFor: (values) => codeOfText(values, 'title'),
  deletable: 'register.deleteAccount',
  useGroups: () => {
    const bodyChoices = useBodyChoices();
    return [
      {
        legend: 'register.account',
        fields: [
          calledField('title'),
          { name: 'year', as: 'number', label: 'register.year', required: true },
          { name: 'bodies', as: 'several', label: 'account.bodies', choices: bodyChoices },
          descriptionField,
        ],
      },
      {
        legend: 'register.kroner',
        hint: 'register.factsHint',
        fields: [
          { name: 'budget', as: 'decimal', label: 'account.budget' },
          { name: 'spent', as: 'decimal', label: 'account.spent' },
        ],
      },
      useSourceGroup(),
    ];
  },
};

/** What some of it was used for. */
export const itemRegister: Register<DispositionItem> = {
  api: items,
  added: 'register.newItem',
  nameOf: ({ title }) => title,
  codeFor: (values, { konto = '' }) => `${konto.slice(0, 40)}-${codeOfText(values, 'title')}`.slice(0, 80),
  constant: ({ konto = '' }) => ({ account: konto }),
  initial: { kind: 'SUPPORT' },
  deletable: 'register.deleteItem',
  useGroups: ({ konto = '' }) => {
    const choices = useChoices();
    const localised = useLocalised();
    const year = useQuery(accountsToKeepQuery()).data?.items.find(({ code }) => code === konto)?.year;
    const { data: activities } = useQuery({ ...activitiesToKeepQuery({ year }), enabled: year !== undefined });
    const { data: known } = useQuery(itemsToKeepQuery(konto));
    return [
      {
        legend: 'register.item',
        fields: [
          calledField('title'),
          {
            name: 'kind',
            as: 'select',
            label: 'register.itemKind',
            choices: choices(itemKinds, (kind) => `account.kind.${kind}`),
          },
          { name: 'recipient', as: 'text', label: 'register.recipient', hint: 'register.recipientHint' },
          { name: 'amount', as: 'decimal', label: 'register.amount' },
          {
            name: 'activities',
            as: 'several',
            label: 'register.activities',
            choices: (activities?.items ?? []).map(({ code, title }) => ({
              value: code,
              label: localised(title) || code,
            })),
          },
          ordinalField('register.itemOrdinalHint', known?.items),
        ],
      },
      useSourceGroup(),
    ];
  },
};

/** How those who are elected and the administration work together, as a source puts it. */
export const principleRegister: Register<GovernancePrinciple> = {
  api: principles,
  added: 'register.newPrinciple',
  nameOf: ({ title }) => title,
  codeFor: (values) => codeOfText(values, 'title'),
  initial: { kind: 'PRINCIPLE' },
  deletable: 'register.deletePrinciple',
  useGroups: () => {
    const choices = useChoices();
    return [
      {
        legend: 'register.principle',
        fields: [
          calledField('title'),
          {
            name: 'kind',
            as: 'select',
            label: 'register.itemKind',
            choices: choices(principleKinds, (kind) => `principle.kind.${kind}`),
          },
          { name: 'statement', as: 'longTexts', label: 'register.statement' },
          { name: 'ordinal', as: 'number', label: 'phaseForm.ordinal', hint: 'register.principleOrdinalHint' },
        ],
      },
      useSourceGroup(),
    ];
  },
};
