import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import { goal } from '@/testing/fixtures';
import { answerCalls, pageOf } from '@/testing/handlers';
import { renderAt } from '@/testing/render';
import { NewGoal } from './NewGoal';

it('sends the same goal with the same key after a lost answer', async () => {
  let attempts = 0;
  const calls = answerCalls({
    'GET /api/v1/plans': () => pageOf([]),
    'GET /api/v1/goals': () => pageOf([]),
    'GET /api/v1/organisation-units': () => pageOf([]),
    'GET /api/v1/sources': () => pageOf([]),
    'POST /api/v1/goals': () => {
      attempts += 1;
      if (attempts === 1) throw new TypeError('connection lost');
      return { status: 201, body: goal({ code: 'nytt' }) };
    },
  });
  const { router } = await renderAt(<NewGoal plan="plan-1" />, '/mal/ny');
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Kode'), 'nytt');
  await user.click(screen.getByRole('button', { name: 'Opprett målet' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Vi får ikke kontakt');
  await user.click(screen.getByRole('button', { name: 'Opprett målet' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/mal/nytt'));
  const keys = calls.filter(({ method }) => method === 'POST').map(({ headers }) => headers.get('Idempotency-Key'));
  expect(keys).toHaveLength(2);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys[1]).toBe(keys[0]);
});
