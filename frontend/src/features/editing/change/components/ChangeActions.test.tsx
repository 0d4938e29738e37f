import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import { changeEvent } from '@/testing/changeFixtures';
import { answerCalls } from '@/testing/handlers';
import { renderAt } from '@/testing/render';
import { ChangeActions } from './ChangeActions';

const event = changeEvent();
const path = `DELETE /api/v1/organisation-change-events/${event.id}`;

it('offers nothing to those who may do nothing', async () => {
  await renderAt(<ChangeActions event={changeEvent({ allowedActions: [] })} />);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

it('undoes only when it is confirmed, and says first what is taken back', async () => {
  const calls = answerCalls({ [path]: () => ({ status: 204 }) });
  const { router } = await renderAt(<ChangeActions event={event} />, '/organisasjon/endringer/en-flyttet');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Angre endringen' }));
  const dialog = await screen.findByRole('dialog', { name: 'Angre endringen?' });
  expect(within(dialog).getByText('Flyttes tilbake: En.')).toBeInTheDocument();
  expect(calls).toHaveLength(0);
  await user.click(within(dialog).getByRole('button', { name: 'Ja, angre' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/organisasjon/endringer'));
  expect(router.state.location.state.undone).toBe(true);
  expect(calls.map(({ headers }) => headers.get('If-Match'))).toEqual(['*']);
});

it('tells in words what has been built upon the change, and stays', async () => {
  answerCalls({
    [path]: () => ({
      status: 409,
      body: { title: 'Noe bygger på hendelsen', detail: 'Enheten «En» ble delt 1. mars 2099.' },
    }),
  });
  const { router } = await renderAt(<ChangeActions event={event} />, '/organisasjon/endringer/en-flyttet');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Angre endringen' }));
  await user.click(await screen.findByRole('button', { name: 'Ja, angre' }));
  const refusal = await screen.findByRole('alert');
  expect(refusal).toHaveTextContent('Endringen kan ikke angres, fordi noe senere bygger på den.');
  expect(refusal).toHaveTextContent('Enheten «En» ble delt 1. mars 2099.');
  expect(router.state.location.pathname).toBe('/organisasjon/endringer/en-flyttet');
});
