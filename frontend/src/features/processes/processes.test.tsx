import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { formatSpan } from '@/components/periodSpan';
import { translate } from '@/i18n';
import { phase, timetable } from '@/testing/processFixtures';
import { renderAt } from '@/testing/render';
import { Timetable } from './components/Timetable';
import { phasesIn, shownYear, timeToTell, wentAsPlanned, yearsOfPhases } from './timetable';

function onAScreen(wide: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: wide, addEventListener: () => {}, removeEventListener: () => {} }));
}

afterEach(() => vi.unstubAllGlobals());

const shown = timetable({
  '2020-Q1': [
    phase('b', { ordinal: 2, title: { nb: 'Verksted' } }),
    phase('a', { kind: 'KNOWLEDGE_BASE', bodies: [{ id: 'x', code: 'utvalget', name: { nb: 'Utvalget' } }] }),
  ],
  '2020-Q2': [
    phase('c', {
      kind: 'POLITICAL_TREATMENT',
      planned: '2020-04',
      plannedTo: '2020-05',
      inferred: true,
      inferredNote: { nb: 'Kolonnen er tapt.' },
      participants: { nb: 'eksterne' },
    }),
  ],
});

describe('the time of a phase', () => {
  it.each([
    ['2020-Q2', undefined, '2020-Q2', undefined],
    ['2020-05', undefined, '2020-Q2', 'mai 2020'],
    ['2020-04', '2020-05', '2020-Q2', 'april–mai 2020'],
    ['2020-04', '2021-04', '2020-Q2', 'april 2020–april 2021'],
    ['2020-04-29', '2020-05-03', '2020-Q2', '29. april–3. mai 2020'],
    ['2020-Q2', '2020-Q3', '2020-Q3', '2. til 3. kvartal 2020'],
    ['2020-Q4', '2021-Q1', '2020-Q4', '4. kvartal 2020 til 1. kvartal 2021'],
    ['2020-05', '2020-Q3', '2020-Q2', 'mai 2020 til 3. kvartal 2020'],
    [undefined, undefined, '2020-Q2', undefined],
  ])('%s to %s in %s is told as %s', (planned, plannedTo, quarter, words) => {
    const time = timeToTell({ planned, plannedTo }, quarter);
    expect(time && formatSpan(time, 'nb', translate)).toBe(words);
  });

  it('gives the years that there are phases in', () => {
    expect(
      yearsOfPhases([
        { planned: '2020-Q4', plannedTo: '2022-Q1' },
        { planned: '2018-05', actual: '2019-01-02' },
        { actual: '2020' },
      ]),
    ).toEqual([2018, 2019, 2020, 2021, 2022]);
  });
});

describe('the year that is shown', () => {
  const of = (code: string, planned: string, plannedTo?: string) => ({
    process: { id: code, code, title: { nb: code } },
    planned,
    plannedTo,
  });
  const phases = [of('plan', '2018-Q4', '2019-Q2'), of('plan', '2020-Q1'), of('klima', '2020-05', '2022-01')];

  it.each([
    ['1999', 'plan', 2020, 1999],
    [undefined, 'plan', 2020, 2018],
    [undefined, '', 2021, 2021],
    [undefined, '', 2026, 2020],
  ])('is of ?ar=%s and #%s in %i: %i', (asked, named, now, year) => {
    expect(shownYear(asked, named, phases, now)).toBe(year);
  });
});

describe('the timetable', () => {
  it('has phases in their order', () => {
    expect(shown.processes.flatMap((one) => phasesIn(one, '2020-Q1')).map(({ code }) => code)).toEqual(['a', 'b']);
    expect(shown.processes.flatMap((one) => phasesIn(one, '2020-Q4'))).toEqual([]);
  });

  it('is a table where there is room: a row for each process, a column for each quarter', async () => {
    onAScreen(true);
    await renderAt(<Timetable timetable={shown} year={2020} />);
    const table = within(screen.getByRole('table', { name: 'Prosesser og kvartaler i 2020' }));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Prosess',
      '1. kvartal 2020',
      '2. kvartal 2020',
      '3. kvartal 2020',
      '4. kvartal 2020',
    ]);
    expect(table.getByRole('link', { name: 'En plan' })).toHaveAttribute('href', '/strategi/plan');
    const cells = table.getAllByRole('cell');
    expect(cells).toHaveLength(4);
    expect(within(cells[0] as HTMLElement).getByRole('link', { name: 'Utvalget' })).toBeInTheDocument();
    expect(within(cells[0] as HTMLElement).getByText('Verksted')).toBeInTheDocument(); // once, though kind and title say it
    expect(cells[1]).toHaveTextContent('april–mai 2020');
    expect(cells[2]).toHaveTextContent('Ikke registrert');
  });

  it('is one process after the other on a narrow screen, with quarters as headings', async () => {
    onAScreen(false);
    await renderAt(<Timetable timetable={shown} year={2020} />);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    const process = within(screen.getByRole('article'));
    expect(process.getByRole('heading', { level: 2, name: /^Planen/ })).toBeInTheDocument();
    expect(process.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      '1. kvartal 2020',
      '2. kvartal 2020',
      '3. kvartal 2020',
      '4. kvartal 2020',
    ]);
    expect(process.getAllByText('Ingenting registrert.')).toHaveLength(2);
  });

  it('marks what is inferred with a word, and gives the reason', async () => {
    onAScreen(true);
    await renderAt(<Timetable timetable={shown} year={2020} />);
    const reason = screen.getByText('Kolonnen er tapt.').closest('details') as HTMLElement;
    expect(within(reason).getByText('antatt')).toBeInTheDocument();
    expect(screen.getByText(/^betyr at kilden ikke sier klart/)).toBeInTheDocument();
  });

  it('says that it is a plan until something is registered of how it went', async () => {
    onAScreen(true);
    const { unmount } = await renderAt(<Timetable timetable={shown} year={2020} />);
    expect(screen.getByText(/^Tabellen viser planen\./)).toBeInTheDocument();
    unmount();
    const done = timetable({ '2020-Q1': [phase('a', { actual: '2020-02' })] });
    await renderAt(<Timetable timetable={done} year={2020} />);
    expect(screen.queryByText(/^Tabellen viser planen\./)).not.toBeInTheDocument();
    expect(screen.getByText('Faktisk: februar 2020')).toBeInTheDocument();
  });

  it('does not tell the same time twice', () => {
    const planned = { planned: '2020-Q2', plannedTo: '2020-Q3' };
    expect(wentAsPlanned({ ...planned, actual: '2020-Q2', actualTo: '2020-Q3' })).toBe(true);
    expect(wentAsPlanned({ ...planned, actual: '2020-Q2' })).toBe(false);
    expect(wentAsPlanned({ planned: '2020-Q2', actual: '2020-Q2', actualTo: '2020-Q2' })).toBe(true);
    expect(wentAsPlanned(planned)).toBe(false);
  });
});
