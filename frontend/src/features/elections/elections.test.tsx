import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { translate } from '@/i18n';
import { decidedAllocation, election, electoralList, tiedAllocation } from '@/testing/electionFixtures';
import { renderAt } from '@/testing/render';
import { divisorRows } from './allocation';
import { Allocation } from './components/Allocation';
import { ElectionFacts } from './components/ElectionFacts';
import { ElectionList } from './components/ElectionList';
import { Results } from './components/Results';
import { resultHeadline } from './headline';
import { results } from './result';

const nameOf = (list: string) => `Liste ${list.toUpperCase()}`;
const manner = {
  language: 'nb' as const,
  t: translate,
  localised: (value: { nb?: string | null } | undefined) => value?.nb ?? '',
};

function onAScreen(wide: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: wide, addEventListener: () => {}, removeEventListener: () => {} }));
}

afterEach(() => vi.unstubAllGlobals());

describe('the quotient table', () => {
  it('has a row for each divisor, and nothing where a list needed none', () => {
    expect(
      divisorRows(decidedAllocation).map(({ divisor, cells }) => [divisor, cells.map((cell) => cell?.quotient)]),
    ).toEqual([
      [1, [100, 60, 30]],
      [2, [50, 30, undefined]],
      [3, [33.333, undefined, undefined]],
      [4, [25, undefined, undefined]],
    ]);
  });

  it('says which seat each quotient won', async () => {
    onAScreen(true);
    await renderAt(<Allocation allocation={decidedAllocation} nameOf={nameOf} />);
    const table = within(screen.getByRole('table', { name: /^Kvotientene/ }));
    expect(table.getByRole('cell', { name: '100,000 , ga plass nummer 1' })).toBeInTheDocument();
    expect(table.getByRole('cell', { name: '25,000' })).toBeInTheDocument();
    expect(table.getByRole('row', { name: /^Plasser 3 1 0/ })).toBeInTheDocument();
  });

  it('goes list by list where there is no room for all side by side', async () => {
    onAScreen(false);
    await renderAt(<Allocation allocation={decidedAllocation} nameOf={nameOf} />);
    await userEvent.click(screen.getByText('Liste A: 3 plasser'));
    expect(within(screen.getByRole('table', { name: 'Liste A' })).getAllByRole('row')).toHaveLength(5);
  });
});

describe('the working', () => {
  it('says that the votes decide all seats, and by which law', async () => {
    onAScreen(true);
    await renderAt(<Allocation allocation={decidedAllocation} nameOf={nameOf} />);
    expect(screen.getByText('Stemmene avgjør alle de 4 plassene.')).toBeInTheDocument();
    expect(screen.getByText(/deles på 1, 2, 3, 4/)).toBeInTheDocument();
    expect(screen.getByText('Loven sier det.')).toBeInTheDocument();
    await userEvent.click(screen.getByText('Plass for plass', { selector: 'summary' }));
    expect(screen.getByText('Samme kvotient som en annen liste, men flere stemmer')).toBeInTheDocument();
  });

  it('tells what a lot is left to decide, and breaks no tie', async () => {
    onAScreen(true);
    await renderAt(<Allocation allocation={tiedAllocation} nameOf={nameOf} />);
    expect(screen.getByText('Stemmene avgjør 2 av 3 plasser.')).toBeInTheDocument();
    expect(screen.getByText(/^Én plass må avgjøres ved loddtrekning mellom Liste A og Liste B\./)).toBeInTheDocument();
    await userEvent.click(screen.getByText('Plass for plass', { selector: 'summary' }));
    expect(screen.getByText('Avgjøres ved loddtrekning')).toBeInTheDocument();
  });

  it('tells seats that no list has votes for', async () => {
    onAScreen(true);
    const ties = [{ seats: 2, lists: [], quotient: 0, reason: 'NO_VOTES' as const }];
    await renderAt(<Allocation allocation={{ ...tiedAllocation, ties, steps: [] }} nameOf={nameOf} />);
    expect(screen.getByText('2 plasser kan ikke fordeles: ingen liste har stemmer å vise til.')).toBeInTheDocument();
  });
});

describe('the result', () => {
  const a = electoralList('a', { votes: 600, reportedSeats: 3 });
  const b = electoralList('b', { votes: 400, reportedSeats: 2, ordinal: 2 });
  const computed = {
    lists: [
      { list: { id: 'a', code: 'a', name: { nb: 'Liste A' } }, parties: [], seats: 3, agrees: true },
      { list: { id: 'b', code: 'b', name: { nb: 'Liste B' } }, parties: [], seats: 1, agrees: false },
    ],
  };

  it('has most votes first, and shares of all votes', () => {
    expect(results([b, a], computed).map(({ list, share }) => [list.code, share])).toEqual([
      ['a', 60],
      ['b', 40],
    ]);
  });

  it('tells no shares where the votes of some list are not registered', () => {
    const some = results([a, electoralList('c')], undefined);
    expect(some.map(({ share }) => share)).toEqual([undefined, undefined]);
    expect(resultHeadline(some, { seats: 5 }, manner)).toBeUndefined();
  });

  it('is told in one sentence', () => {
    expect(resultHeadline(results([a, b], computed), { seats: 5 }, manner)).toBe(
      'Liste A fikk flest stemmer: 60,0 prosent og 3 av 5 plasser.',
    );
    expect(resultHeadline(results([electoralList('a', { votes: 6 }), b], undefined), {}, manner)).toBe(
      'Liste B fikk flest stemmer: 98,5 prosent.',
    );
    const alike = results([electoralList('a', { votes: 5 }), electoralList('b', { votes: 5 })], undefined);
    expect(resultHeadline(alike, {}, manner)).toBeUndefined();
  });

  it('puts what the source says beside what is computed, and says where they differ', async () => {
    await renderAt(<Results results={results([a, b], computed)} title="Valget" />);
    expect(screen.getByRole('columnheader', { name: 'Regnet ut' })).toBeInTheDocument();
    const row = within(screen.getByRole('row', { name: /^Liste B/ }));
    expect(row.getByText('Ulikt')).toBeInTheDocument();
    expect(within(screen.getByRole('row', { name: /^Liste A/ })).queryByText('Ulikt')).not.toBeInTheDocument();
  });
});

describe('an election', () => {
  it('tells what is known as exactly as it is known, and what is not', async () => {
    await renderAt(
      <ElectionFacts
        election={election({
          turnoutPercent: 85,
          turnoutQualifier: 'APPROXIMATE',
          officials: 307,
          officialsMunicipal: 110,
          officialsExternal: 197,
        })}
      />,
    );
    expect(screen.getByText('cirka 85 prosent')).toBeInTheDocument();
    expect(screen.getByText('110 ansatte i kommunen og 197 andre.')).toBeInTheDocument();
    expect(screen.getAllByText('Ikke registrert').length).toBeGreaterThan(1);
  });

  it('misses no polling stations where the council voted', async () => {
    await renderAt(<ElectionFacts election={election({ kinds: ['BODY'], eligibleVoters: 43 })} />);
    expect(screen.getByText('Forholdsvalg i kommunestyret')).toBeInTheDocument();
    expect(screen.getByText('Stemmeberettigede')).toBeInTheDocument();
    expect(screen.queryByText('Valglokaler')).not.toBeInTheDocument();
    expect(screen.queryByText('Forhåndsstemmer')).not.toBeInTheDocument();
  });

  it('stands in a list with the newest first', async () => {
    await renderAt(
      <ElectionList
        elections={[
          election({ code: 'gammelt', title: { nb: 'Gammelt' }, year: 2015, id: '1' }),
          election({
            code: 'nytt',
            title: { nb: 'Nytt' },
            year: 2019,
            id: '2',
            kinds: ['PARLIAMENT', 'SAMI_PARLIAMENT'],
          }),
        ]}
      />,
    );
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Nytt', 'Gammelt']);
    expect(screen.getByText(/2019: stortingsvalg og sametingsvalg/)).toBeInTheDocument();
  });
});
