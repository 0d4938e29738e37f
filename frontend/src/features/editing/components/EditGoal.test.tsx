import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import type { Goal } from '@/api/types';
import { goal } from '@/testing/fixtures';
import { answerCalls, pageOf } from '@/testing/handlers';
import { renderAt } from '@/testing/render';
import { EditGoal } from './EditGoal';

const mayEdit = goal({ allowedActions: ['edit'] });
const detail = `/api/v1/goals/${mayEdit.id}`;

function serve(handlers: Parameters<typeof answerCalls>[0], stored: () => { body: Goal; etag: string }) {
  return answerCalls({
    'GET /api/v1/goals': () => pageOf([mayEdit]),
    [`GET ${detail}`]: () => ({ body: stored().body, headers: { ETag: stored().etag } }),
    'GET /api/v1/organisation-units': () => pageOf([]),
    'GET /api/v1/sources': () => pageOf([]),
    ...handlers,
  });
}

const titleField = () => screen.findAllByLabelText('Bokmål').then(([field]) => field as HTMLElement);

async function writeTitle(text: string) {
  const user = userEvent.setup();
  const field = await titleField();
  await user.clear(field);
  await user.type(field, text);
  return user;
}

describe('the form for a goal', () => {
  it('sends only the changed field, with the ETag that it read', async () => {
    const calls = serve({ [`PATCH ${detail}`]: () => ({ body: mayEdit }) }, () => ({ body: mayEdit, etag: '"1-a"' }));
    const { router } = await renderAt(<EditGoal code="mal-1" />, '/mal/mal-1/rediger');
    const user = await writeTitle('Nytt navn');
    await user.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/mal/mal-1'));
    const patch = calls.find(({ method }) => method === 'PATCH');
    expect(patch?.body).toEqual({ title: { nb: 'Nytt navn' } });
    expect(patch?.headers.get('If-Match')).toBe('"1-a"');
    expect(patch?.headers.get('Content-Type')).toBe('application/merge-patch+json');
    expect(patch?.search.get('effectiveFrom')).toBeNull();
  });

  it('asks for the day before it sends a change from a date', async () => {
    const calls = serve({ [`PATCH ${detail}`]: () => ({ body: mayEdit }) }, () => ({ body: mayEdit, etag: '"1-a"' }));
    await renderAt(<EditGoal code="mal-1" />);
    const user = await writeTitle('Nytt navn');
    await user.click(screen.getByLabelText('Endring fra dato'));
    await user.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Velg hvilken dag endringen gjelder fra.');
    expect(calls.some(({ method }) => method === 'PATCH')).toBe(false);
  });

  it('shows every fault in a summary that leads to its field', async () => {
    serve(
      {
        [`PATCH ${detail}`]: () => ({
          status: 400,
          body: {
            title: 'Ugyldig',
            errors: [{ pointer: '/title/nb', code: 'too-long', message: 'Tittelen er for lang' }],
          },
        }),
      },
      () => ({ body: mayEdit, etag: '"1-a"' }),
    );
    await renderAt(<EditGoal code="mal-1" />);
    const user = await writeTitle('x');
    await user.click(screen.getByRole('button', { name: 'Lagre' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    const link = within(summary).getByRole('link', { name: 'Tittel (bokmål): Tittelen er for lang' });
    const field = await titleField();
    expect(link).toHaveAttribute('href', `#${field.id}`);
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(field).toHaveAccessibleDescription('Tittelen er for lang');
  });

  it('brings back a draft, with the version that it was written on', async () => {
    const serveIt = () => serve({}, () => ({ body: mayEdit, etag: '"1-a"' }));
    serveIt();
    const first = await renderAt(<EditGoal code="mal-1" />);
    await writeTitle('Halvferdig');
    first.unmount();
    serveIt();
    await renderAt(<EditGoal code="mal-1" />);
    expect(await screen.findByText(/utkast som ikke er lagret/)).toBeInTheDocument();
    expect(await titleField()).toHaveValue('Halvferdig');
  });

  it('shows both versions when somebody saved first, and saves the choice on the stored one', async () => {
    let saved = false;
    const theirs = goal({ allowedActions: ['edit'], title: { nb: 'Deres navn' }, version: 2 });
    const calls = serve(
      {
        [`PATCH ${detail}`]: ({ headers }) =>
          headers.get('If-Match') === '"2-b"' ? { body: theirs } : { status: 412, body: { title: 'Utdatert' } },
      },
      () => (saved ? { body: theirs, etag: '"2-b"' } : { body: mayEdit, etag: '"1-a"' }),
    );
    const { router } = await renderAt(<EditGoal code="mal-1" />, '/mal/mal-1/rediger');
    const user = await writeTitle('Mitt navn');
    saved = true;
    await user.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Noen andre lagret før deg');
    const field = screen.getByRole('group', { name: /Tittel \(bokmål\)/ });
    expect(field).toHaveTextContent('Mitt navn');
    expect(field).toHaveTextContent('Deres navn');

    await user.click(screen.getByRole('button', { name: 'Lagre valgene' }));
    expect(screen.getByText('Velg en av versjonene.')).toBeInTheDocument();
    await user.click(screen.getByLabelText(/Din versjon/));
    await user.click(screen.getByRole('button', { name: 'Lagre valgene' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/mal/mal-1'));
    const last = calls.filter(({ method }) => method === 'PATCH').at(-1);
    expect(last?.headers.get('If-Match')).toBe('"2-b"');
    expect(last?.body).toEqual({ title: { nb: 'Mitt navn' } });
  });

  it('is not shown to one who may not edit', async () => {
    serve({}, () => ({ body: goal(), etag: '"1-a"' }));
    await renderAt(<EditGoal code="mal-1" />);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Du må logge inn');
    expect(screen.queryByRole('button', { name: 'Lagre' })).not.toBeInTheDocument();
  });
});
