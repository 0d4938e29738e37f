import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import { changeEvent, unitRef } from '@/testing/changeFixtures';
import { unitNode } from '@/testing/fixtures';
import { answerCalls, pageOf } from '@/testing/handlers';
import { renderAt } from '@/testing/render';
import { keepDraft } from '../../draft';
import { newChange, withTo, withUnitValue } from '../draft';
import { NewChange } from './NewChange';

const path = '/api/v1/organisation-change-events';
const moved = changeEvent({ code: 'en-flyttet-2099-01-01' });

const reads = {
  'GET /api/v1/organisation-hierarchies': () => pageOf([{ code: 'administration', name: { nb: 'Administrasjonen' } }]),
  'GET /api/v1/organisation-hierarchies/administration/tree': () => ({
    body: {
      hierarchy: 'administration',
      asOf: '2098-12-31',
      nodeCount: 4,
      root: unitNode('topp', [unitNode('alfa', [unitNode('en')]), unitNode('beta')]),
    },
  }),
  'GET /api/v1/organisation-units': () => pageOf([{ code: 'en', hierarchy: 'administration', name: { nb: 'En' } }]),
  'GET /api/v1/organisation-levels': () => pageOf([]),
  'GET /api/v1/political-bodies': () => pageOf([]),
  'GET /api/v1/sources': () => pageOf([{ code: 'kilde', title: { nb: 'Kilden' } }]),
};

const open = () => renderAt(<NewChange kind="MOVED" unit="en" />, '/rediger');
const review = () => screen.findByRole('button', { name: 'Se over endringen' });

async function fillIn(user: ReturnType<typeof userEvent.setup>) {
  await review();
  await user.type(screen.getByLabelText('Endringen gjelder fra'), '2099-01-01');
  await screen.findByRole('option', { name: 'Kilden' });
  await user.selectOptions(screen.getByLabelText('Dokument'), 'kilde');
}

it('tries the change first, tells what it would do, and stores exactly what was tried', async () => {
  const calls = answerCalls({
    ...reads,
    [`POST ${path}`]: ({ search }) => ({ status: search.get('dryRun') ? 200 : 201, body: moved }),
  });
  const { router } = await open();
  const user = userEvent.setup();
  await fillIn(user);
  await user.click(await review());

  expect(await screen.findByRole('heading', { level: 1, name: 'Se over før du lagrer' })).toHaveFocus();
  expect(screen.getByText(/planlagt og gjelder fra 1. januar 2099/)).toBeInTheDocument();
  const effects = within(screen.getByRole('region', { name: 'Dette skjer' }));
  expect(effects.getByText('Alfa')).toBeInTheDocument();
  expect(effects.getByText('Beta')).toBeInTheDocument();
  const sent = () => calls.filter(({ method }) => method === 'POST');
  expect(sent().map(({ search }) => search.get('dryRun'))).toEqual(['true']);
  expect(sent()[0]?.headers.get('Idempotency-Key')).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Lagre endringen' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/organisasjon/endringer/en-flyttet-2099-01-01'));
  expect(sent()[1]?.search.get('dryRun')).toBeNull();
  expect(sent()[1]?.body).toEqual(sent()[0]?.body);
  expect(sent()[1]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
});

it('asks for a new review when the form was changed after the last one', async () => {
  const calls = answerCalls({ ...reads, [`POST ${path}`]: () => ({ body: moved }) });
  await open();
  const user = userEvent.setup();
  await fillIn(user);
  await user.click(await review());
  await user.click(await screen.findByRole('button', { name: 'Gå tilbake og endre' }));
  expect(screen.queryByRole('button', { name: 'Lagre endringen' })).not.toBeInTheDocument();
  await user.type(screen.getByLabelText('Saksnummer'), '17/1');
  await user.click(await review());
  await screen.findByRole('button', { name: 'Lagre endringen' });
  const bodies = calls.filter(({ method }) => method === 'POST').map(({ body }) => body as { decision?: unknown });
  expect(bodies.map(({ decision }) => decision)).toEqual([undefined, { caseReference: '17/1' }]);
});

it('stays on the review after a lost answer, and sends the same again with the same key', async () => {
  let stores = 0;
  const calls = answerCalls({
    ...reads,
    [`POST ${path}`]: ({ search }) => {
      if (!search.get('dryRun') && (stores += 1) === 1) throw new TypeError('connection lost');
      return { body: moved };
    },
  });
  const { router } = await open();
  const user = userEvent.setup();
  await fillIn(user);
  await user.click(await review());
  await user.click(await screen.findByRole('button', { name: 'Lagre endringen' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Vi får ikke kontakt');
  await user.click(screen.getByRole('button', { name: 'Lagre endringen' }));
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/organisasjon\/endringer/));
  const keys = calls
    .filter(({ method, search }) => method === 'POST' && !search.get('dryRun'))
    .map(({ headers }) => headers.get('Idempotency-Key'));
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});

it('shows what is wrong beside the fields, and keeps what was written', async () => {
  answerCalls({
    ...reads,
    [`POST ${path}`]: () => ({
      status: 400,
      body: {
        title: 'Ugyldig',
        errors: [
          { pointer: '/to/0/parent', code: 'circle', message: 'Enheten ville stå under seg selv.' },
          { pointer: '/date', code: 'not-yet', message: 'Enheten fantes ikke da.' },
        ],
      },
    }),
  });
  await open();
  const user = userEvent.setup();
  await fillIn(user);
  await user.click(await review());
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveFocus();
  expect(
    within(summary)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Endringen gjelder fra: Enheten fantes ikke da.', 'Hører til under: Enheten ville stå under seg selv.']);
  expect(screen.getByLabelText('Endringen gjelder fra')).toHaveAttribute('aria-invalid', 'true');
  expect(screen.getByLabelText('Endringen gjelder fra')).toHaveValue('2099-01-01');
});

it('lets what a split unit answers for be given away in the review, and asks to try that before it is stored', async () => {
  const split = changeEvent({
    kind: 'SPLIT',
    effects: [],
    affected: {
      total: 1,
      items: [
        { type: 'GOAL', id: 'id', code: 'mal-1', title: { nb: 'Et mål' }, from: unitRef('alfa'), to: unitRef('ost') },
      ],
    },
  });
  const calls = answerCalls({ ...reads, [`POST ${path}`]: () => ({ body: split }) });
  await renderAt(<NewChange kind="SPLIT" unit="alfa" />, '/rediger');
  const user = userEvent.setup();
  await review();
  const names = screen.getAllByRole('group', { name: 'Navn' }).map((group) => within(group).getByLabelText('Bokmål'));
  await user.type(names[0] as HTMLElement, 'Ost');
  await user.type(names[1] as HTMLElement, 'Vest');
  await user.selectOptions(screen.getByLabelText('Hvem overtar ansvaret?'), 'Ost');
  await user.click(await review());

  await user.selectOptions(await screen.findByLabelText(/^Overtas av/), 'Vest');
  expect(screen.getByText(/^Du har valgt noe nytt/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Lagre endringen' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Se over på nytt' }));
  expect(await screen.findByRole('button', { name: 'Lagre endringen' })).toBeInTheDocument();
  const last = calls.filter(({ method }) => method === 'POST').at(-1);
  expect(last?.body).toMatchObject({
    takenOverBy: 'ost',
    to: [{ unit: 'ost' }, { unit: 'vest', takesOver: [{ type: 'GOAL', code: 'mal-1' }] }],
  });
});

it('offers what a unit that goes on answers for, to be given to those that are parted from it', async () => {
  const item = (code: string, title: string) => ({ id: `id of ${code}`, code, title: { nb: title } });
  const split = changeEvent({
    kind: 'SPLIT',
    from: [{ unit: unitRef('alfa'), ended: false }],
    to: [{ unit: unitRef('alfa'), began: false }],
    effects: [],
  });
  const calls = answerCalls({
    ...reads,
    [`POST ${path}`]: () => ({ body: split }),
    'GET /api/v1/goals': () => pageOf([item('mal-1', 'Et mål')]),
    'GET /api/v1/plans': () => pageOf([{ ...item('plan-1', 'En annens plan'), accountableUnit: unitRef('beta') }]),
    'GET /api/v1/indicators': () => pageOf([]),
    'GET /api/v1/positions': () => pageOf([item('leder', 'Lederen')]),
  });
  const parted = withUnitValue(newChange('SPLIT', 'alfa', 'administration'), '1', 'name.nb', 'Ost');
  keepDraft('change.SPLIT.alfa', withTo(parted, '2', { fresh: false, unit: 'alfa' }));
  await renderAt(<NewChange kind="SPLIT" unit="alfa" />, '/rediger');
  const user = userEvent.setup();
  await user.click(await review());

  const choice = await screen.findByLabelText('Overtas av Et mål');
  expect(
    within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Alfa, som før', 'Ost']);
  expect(screen.getByLabelText('Overtas av Lederen')).toBeInTheDocument();
  expect(screen.queryByText('En annens plan')).not.toBeInTheDocument();
  await user.selectOptions(choice, 'Ost');
  await user.click(screen.getByRole('button', { name: 'Se over på nytt' }));
  await screen.findByRole('button', { name: 'Lagre endringen' });
  expect(calls.filter(({ method }) => method === 'POST').at(-1)?.body).toMatchObject({
    to: [{ unit: 'ost', takesOver: [{ type: 'GOAL', code: 'mal-1' }] }, { unit: 'alfa' }],
  });
});
