import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { answerCalls } from '@/testing/handlers';
import { renderAt } from '@/testing/render';
import { SearchResults } from './components/SearchResults';
import { Snippet } from './components/Snippet';
import { addressOf, searchTypes } from './hits';
import type { Question } from './queries';
import type { SearchAnswer, SearchHit } from '@/api/types';

const hit = (part: Partial<SearchHit> = {}): SearchHit => ({
  type: 'goal',
  id: `id of ${part.code ?? 'mal-1'}`,
  code: 'mal-1',
  title: { nb: 'Et klimamål' },
  snippet: [],
  _links: {},
  ...part,
});

const answer = (items: SearchHit[], part: Partial<SearchAnswer> = {}): SearchAnswer => ({
  items,
  facets: [{ type: 'goal', count: items.length }],
  page: { limit: 20, total: items.length },
  ...part,
});

const question = (part: Partial<Question> = {}): Question => ({ q: 'klima', lang: 'nb', ...part });

const serve = (give: (search: URLSearchParams) => SearchAnswer) =>
  answerCalls({ 'GET /api/v1/search': ({ search }) => ({ body: give(search) }) });

describe('a hit leads to the page that shows it', () => {
  const plan = { type: 'plan', code: 'planen', title: { nb: 'Planen' } } as const;
  const unit = { type: 'organisation-unit', code: 'velferd', title: { nb: 'Velferd' } } as const;
  it.each<[Partial<SearchHit>, string]>([
    [{ type: 'goal', code: 'm3' }, '/mal/m3'],
    [{ type: 'plan', code: 'p' }, '/strategi/p'],
    [{ type: 'premise', code: 'fornebu', within: plan }, '/strategi/planen#fornebu'],
    [{ type: 'organisation-unit', code: 'velferd' }, '/organisasjon/velferd'],
    [{ type: 'position', code: 'leder', within: unit }, '/organisasjon/velferd#leder'],
    [{ type: 'responsibility', code: 'lede', within: unit }, '/organisasjon/velferd#lede'],
    [{ type: 'responsibility', code: 'alle-leder' }, '/organisasjon/ledelse#alle-leder'],
    [{ type: 'leadership-group', code: 'kdg' }, '/organisasjon/ledelse#kdg'],
    [{ type: 'owned-company', code: 'vannverket' }, '/organisasjon/selskaper#vannverket'],
    [{ type: 'organisation-change-event', code: 'stab-2017' }, '/organisasjon/endringer/stab-2017'],
    [{ type: 'political-body', code: 'kommunestyret' }, '/politikk/kommunestyret'],
    [{ type: 'election', code: 'valget-2017' }, '/valg/valget-2017'],
    [{ type: 'body-activity', code: 'studietur', year: 2017 }, '/politikk/aktiviteter?ar=2017#studietur'],
    [{ type: 'disposition-account', code: 'post-2017', year: 2017 }, '/politikk/aktiviteter?ar=2017#post-2017'],
    [{ type: 'process', code: 'veikart', year: 2020 }, '/prosess?ar=2020#veikart'],
    [{ type: 'process', code: 'uten-steg' }, '/prosess#uten-steg'],
    [{ type: 'governance-principle', code: 'gi-rom' }, '/politikk/samspill#gi-rom'],
    [{ type: 'indicator', code: 'sykefravaer' }, '/indikatorer/sykefravaer'],
    [{ type: 'annual-report', code: 'arsrapport-2017', year: 2017 }, '/arsrapport/2017'],
    [{ type: 'report-chapter', code: 'hr', year: 2017 }, '/arsrapport/2017#hr'],
    [{ type: 'report-section', code: 'hr-resultater', year: 2017 }, '/arsrapport/2017#hr-resultater'],
    [{ type: 'report-statement', code: 'hr-1', year: 2017 }, '/arsrapport/2017#hr-1'],
    [{ type: 'source', code: 'kilden' }, '/kilder/kilden'],
  ])('%o to %s', (part, address) => {
    expect(addressOf(hit(part))).toBe(address);
  });

  it('whatever its type is', () => {
    expect(searchTypes.map((type) => addressOf(hit({ type, year: 2017, within: plan }))).every(Boolean)).toBe(true);
  });
});

describe('the words that match', () => {
  it.each([
    ['av utvalgene som finnes', '… av utvalgene som finnes …'],
    ['Utvalgene er opprettet.', 'Utvalgene er opprettet.'],
    ['51 plasser, og av dem', '51 plasser, og av dem …'],
  ])('say where the text goes on: %s', async (text, shown) => {
    await renderAt(<Snippet segments={[{ text, match: false }]} />);
    expect(screen.getByRole('paragraph')).toHaveTextContent(shown);
  });
});

describe('what was found', () => {
  it('is told by type, name, place and the words that match', async () => {
    const calls = serve(() =>
      answer([
        hit({
          snippet: [
            { text: 'For et ', match: false },
            { text: 'klima', match: true },
            { text: 'klokt samfunn', match: false },
          ],
          within: { type: 'plan', code: 'planen', title: { nb: 'Planen' } },
        }),
      ]),
    );
    await renderAt(<SearchResults question={question()} />);
    const found = within(await screen.findByRole('article'));
    expect(found.getByText('Mål')).toBeInTheDocument();
    expect(found.getByRole('link', { name: 'Et klimamål' })).toHaveAttribute('href', '/mal/mal-1');
    expect(found.getByText('klima').tagName).toBe('MARK');
    expect(found.getByText(/Hører til/)).toHaveTextContent('Hører til Planen');
    expect(screen.getByRole('status')).toHaveTextContent('1 treff på «klima».');
    expect(Object.fromEntries(calls[0]?.search ?? [])).toMatchObject({ q: 'klima', lang: 'nb' });
  });

  it('leads to the year that it is of, and tells it', async () => {
    serve(() => answer([hit({ type: 'body-activity', code: 'studietur', year: 2016, title: { nb: 'Studietur' } })]));
    const { router } = await renderAt(<SearchResults question={question()} />);
    expect(await screen.findByText('Aktivitet i et politisk organ, 2016')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: 'Studietur' }));
    expect(router.state.location).toMatchObject({
      pathname: '/politikk/aktiviteter',
      search: { ar: '2016' },
      hash: 'studietur',
    });
  });

  it('can be narrowed to a type, which is in the address', async () => {
    serve(() =>
      answer([hit()], {
        facets: [
          { type: 'source', count: 2 },
          { type: 'goal', count: 1 },
        ],
      }),
    );
    await renderAt(<SearchResults question={question({ type: 'goal' })} />);
    const filter = within(await screen.findByRole('navigation', { name: 'Avgrens treffene' }));
    expect(filter.getAllByRole('link').map((link) => link.textContent)).toEqual(['Alle 3', 'Mål 1', 'Kilder 2']);
    expect(filter.getByRole('link', { name: 'Mål 1' })).toHaveAttribute('aria-current', 'page');
    expect(filter.getByRole('link', { name: 'Kilder 2' })).toHaveAttribute('href', '/sok?q=klima&type=source');
    expect(screen.getByRole('status')).toHaveTextContent('1 treff på «klima».');
  });

  it('goes on where more is asked for, with focus on the first new hit', async () => {
    serve((search) =>
      search.get('cursor') === 'side-2'
        ? answer([hit({ code: 'mal-2', title: { nb: 'Et annet mål' } })])
        : answer([hit()], { page: { limit: 1, next: 'side-2', total: 2 }, facets: [{ type: 'goal', count: 2 }] }),
    );
    await renderAt(<SearchResults question={question()} />);
    expect(await screen.findByText('2 treff på «klima». Viser de 1 første.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Vis flere treff' }));
    expect(await screen.findByRole('link', { name: 'Et annet mål' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Vis flere treff' })).not.toBeInTheDocument();
  });

  it('is nothing: the hints say what to try', async () => {
    serve(() => answer([], { facets: [] }));
    await renderAt(<SearchResults question={question({ q: 'xyz' })} />);
    expect(await screen.findByText('Ingen treff på «xyz».')).toBeInTheDocument();
    expect(screen.getByText('Prøv med færre eller andre ord.')).toBeInTheDocument();
  });

  it('is nothing of that type: the other types are a link away', async () => {
    serve(() => answer([], { facets: [{ type: 'source', count: 2 }] }));
    await renderAt(<SearchResults question={question({ type: 'goal' })} />);
    expect(await screen.findByRole('link', { name: 'Vis alle treff' })).toHaveAttribute('href', '/sok?q=klima');
  });

  it('is not asked for when the question is too short', async () => {
    const calls = serve(() => answer([]));
    await renderAt(<SearchResults question={question({ q: 'k' })} />);
    expect(screen.getByText('Begynnelsen av et ord er nok.')).toBeInTheDocument();
    expect(calls).toEqual([]);
  });
});
