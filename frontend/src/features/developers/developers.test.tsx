import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { answerCalls, pageOf } from '@/testing/handlers';
import { renderAt } from '@/testing/render';
import { RunnableExample } from './components/RunnableExample';
import { exampleGroups, manners, type ReadExample } from './examples';
import { curl } from './run';
import { writeExamples } from './writing';

const goals: ReadExample = { purpose: 'developers.example.goals', path: '/goals?limit=3' };
const oneGoal: ReadExample = {
  purpose: 'developers.example.conditional',
  path: '/goals/{id}',
  of: 'goal',
  conditional: true,
};

describe('an example for developers', () => {
  it('asks what its line of curl asks, and shows status, telling headers and the JSON in lines', async () => {
    const calls = answerCalls({
      'GET /api/v1/goals': () => ({
        headers: { 'API-Version': '0.1.0', Link: '</api/v1/goals?cursor=x>; rel="next"', 'X-Other': 'nothing' },
        body: { items: [] },
      }),
    });
    await renderAt(<RunnableExample example={goals} />);
    expect(screen.getByText(`curl -i '${window.location.origin}/api/v1/goals?limit=3'`)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Kjør De tre første målene' }));
    const answer = await screen.findByRole('region', { name: 'Svaret' });
    expect(answer).toHaveTextContent('HTTP 200');
    expect(answer).toHaveTextContent('API-Version: 0.1.0');
    expect(answer).toHaveTextContent('rel="next"');
    expect(answer).not.toHaveTextContent('X-Other');
    expect(answer.textContent).toContain('{\n  "items": []\n}');
    expect(screen.getByText('Svarte 200.')).toBeInTheDocument();
    expect(calls.map(({ headers }) => headers.get('Authorization'))).toEqual([null]);
  });

  it('takes an id that is registered, and shows 304 when asked whether anything is new', async () => {
    const calls = answerCalls({
      'GET /api/v1/goals': () => pageOf([{ id: 'the-id', code: 'm1' }]),
      'GET /api/v1/goals/the-id': ({ headers }) =>
        headers.get('If-None-Match') === '"1-a"'
          ? { status: 304, headers: { ETag: '"1-a"' } }
          : { headers: { ETag: '"1-a"' }, body: { code: 'm1' } },
    });
    await renderAt(<RunnableExample example={oneGoal} />);
    expect(await screen.findByText(/\/api\/v1\/goals\/the-id'/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^Kjør/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Spør igjen med If-None-Match' }));
    expect(await screen.findByText('Svarte 304.')).toBeInTheDocument();
    expect(screen.getByText(/If-None-Match: "1-a"/)).toBeInTheDocument();
    expect(calls).toHaveLength(3);
  });

  it('shows an error as it is, since it is an answer too', async () => {
    answerCalls({ 'GET /api/v1/goals': () => ({ status: 400, body: { type: '/problems/invalid-input' } }) });
    await renderAt(<RunnableExample example={goals} />);
    await userEvent.click(screen.getByRole('button', { name: /^Kjør/ }));
    expect(await screen.findByText('Svarte 400.')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Svaret' })).toHaveTextContent('/problems/invalid-input');
  });

  it('says so when no answer comes', async () => {
    answerCalls({});
    await renderAt(<RunnableExample example={goals} />);
    await userEvent.click(screen.getByRole('button', { name: /^Kjør/ }));
    expect(await screen.findByText('Vi får ikke kontakt')).toBeInTheDocument();
  });
});

describe('the examples', () => {
  it('are there for every area, each with an address of its own', () => {
    const paths = [
      ...exampleGroups.flatMap(({ examples }) => examples),
      ...manners.flatMap((one) => one.example ?? []),
    ].map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(exampleGroups.map(({ title }) => title)).toHaveLength(6);
  });

  it('name this installation and its issuer of tokens', () => {
    const { machine, file } = writeExamples('https://veikart.example', {
      issuer: 'https://login.example/realms/veikart',
      clientId: 'veikart-web',
    });
    expect(machine[0]?.command).toContain('https://login.example/realms/veikart/protocol/openid-connect/token');
    expect(file[0]?.command).toContain('https://veikart.example/api/v1/imports?file=goals.csv&dryRun=true');
    expect(curl('https://veikart.example/api/v1')).toBe("curl -i 'https://veikart.example/api/v1'");
  });
});
