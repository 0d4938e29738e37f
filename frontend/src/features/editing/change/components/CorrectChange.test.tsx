import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import { changeEvent } from '@/testing/changeFixtures';
import { answerCalls, pageOf } from '@/testing/handlers';
import { renderAt } from '@/testing/render';
import { CorrectChange } from './CorrectChange';

const path = '/api/v1/organisation-change-events';
const stored = changeEvent({ title: { nb: 'Før' } });
const reads = {
  'GET /api/v1/political-bodies': () => pageOf([]),
  'GET /api/v1/sources': () => pageOf([]),
  [`GET ${path}`]: () => pageOf([stored]),
};
const one = `${path}/${stored.id}`;

it('sends only what was corrected, with the ETag that it read', async () => {
  const calls = answerCalls({
    ...reads,
    [`GET ${one}`]: () => ({ body: stored, headers: { ETag: '"1"' } }),
    [`PATCH ${one}`]: () => ({ body: stored }),
  });
  const { router } = await renderAt(<CorrectChange code={stored.code} />);
  const user = userEvent.setup();
  const [field] = await screen.findAllByLabelText('Bokmål');
  await user.clear(field as HTMLElement);
  await user.type(field as HTMLElement, 'Etter');
  await user.click(screen.getByRole('button', { name: 'Lagre' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/organisasjon/endringer/en-flyttet'));
  const patch = calls.find(({ method }) => method === 'PATCH');
  expect(patch?.headers.get('If-Match')).toBe('"1"');
  expect(patch?.body).toEqual({ title: { nb: 'Etter' } });
});

it('shows both versions when somebody corrected it first', async () => {
  const versions = [
    { body: stored, headers: { ETag: '"1"' } },
    { body: changeEvent({ title: { nb: 'Deres' } }), headers: { ETag: '"2"' } },
  ];
  let reading = 0;
  const calls = answerCalls({
    ...reads,
    [`GET ${one}`]: () => versions[Math.min(reading++, 1)] ?? {},
    [`PATCH ${one}`]: ({ headers }) =>
      headers.get('If-Match') === '"1"' ? { status: 412, body: { title: 'Endret' } } : { body: stored },
  });
  const { router } = await renderAt(<CorrectChange code={stored.code} />);
  const user = userEvent.setup();
  const [field] = await screen.findAllByLabelText('Bokmål');
  await user.clear(field as HTMLElement);
  await user.type(field as HTMLElement, 'Mitt');
  await user.click(screen.getByRole('button', { name: 'Lagre' }));
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Noen andre lagret før deg');
  await user.click(screen.getByLabelText(/^Din versjon/));
  await user.click(screen.getByRole('button', { name: 'Lagre valgene' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/organisasjon/endringer/en-flyttet'));
  const patches = calls.filter(({ method }) => method === 'PATCH');
  expect(patches.map(({ headers, body }) => [headers.get('If-Match'), body])).toEqual([
    ['"1"', { title: { nb: 'Mitt' } }],
    ['"2"', { title: { nb: 'Mitt' } }],
  ]);
});

it('is not for those whom the API does not allow it', async () => {
  const closed = changeEvent({ allowedActions: [] });
  answerCalls({ ...reads, [`GET ${one}`]: () => ({ body: closed }) });
  await renderAt(<CorrectChange code={stored.code} />);
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Du må logge inn');
});
