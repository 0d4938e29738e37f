import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { bodyTerm, bodyYear, citation, politicalBody, principle, shortTerm } from '@/testing/fixtures';
import { answerCalls } from '@/testing/handlers';
import { composition, held, unheld } from '@/testing/politicsFixtures';
import { renderAt } from '@/testing/render';
import { groupBodies, topBodies } from './bodyGroups';
import { comparedYear, periodYears, sharedPeriod } from './comparison';
import { BodyFacts } from './components/BodyFacts';
import { BodyTable } from './components/BodyTable';
import { BodyYears } from './components/BodyYears';
import { Members } from './components/Members';
import { Principles } from './components/Principles';
import { groupPrinciples } from './principleGroups';
import { newestFirst, shownTerm } from './terms';

const council = politicalBody({
  code: 'styret',
  name: { nb: 'Styret' },
  term: shortTerm('2015-2019', { seats: 51 }),
  latestYear: { year: 2017, meetings: 10, cases: 1115 },
});
const board = politicalBody({
  code: 'skapet',
  kind: 'EXECUTIVE_BOARD',
  name: { nb: 'Skapet' },
  term: shortTerm('2015-2019', { seats: 13 }),
  latestYear: { year: 2016, meetings: 20 },
});
const youth = politicalBody({
  code: 'unge',
  kind: 'ADVISORY_COUNCIL',
  name: { nb: 'Ungdomsrådet' },
  term: shortTerm('2015-2019', { seats: 10, deputySeats: 10 }),
});
const nameOf = ({ name }: typeof council) => name.nb ?? '';

describe('bodies in the order they are read', () => {
  const appeals = politicalBody({ code: 'klage', kind: 'APPEALS', name: { nb: 'Aa-nemnda' } });
  const aa = politicalBody({ code: 'aa', kind: 'STANDING_COMMITTEE', name: { nb: 'Årsutvalget' } });
  const z = politicalBody({ code: 'z', kind: 'STANDING_COMMITTEE', name: { nb: 'Zoologisk utvalg' } });
  const plan = politicalBody({ code: 'plan', kind: 'PLANNING', name: { nb: 'Planutvalget' } });

  it('is by group, then kind, then name in the Norwegian alphabet', () => {
    const groups = groupBodies([appeals, aa, youth, plan, z, board, council], nameOf);
    expect(groups.map(({ name, bodies }) => [name, bodies.map(({ code }) => code)])).toEqual([
      ['TOP', ['styret', 'skapet']],
      ['STANDING', ['z', 'aa']],
      ['OTHER', ['plan', 'klage']],
      ['ADVISORY', ['unge']],
    ]);
  });

  it('leads with the council and the executive board', () => {
    expect(topBodies([youth, board, council], nameOf)).toEqual([council, board]);
    expect(topBodies([youth], nameOf)).toEqual([]);
  });
});

describe('what a table of bodies compares', () => {
  it('is the newest year that any of them has figures for', () => {
    expect(comparedYear([board, council, youth])).toBe(2017);
    expect(comparedYear([youth])).toBeUndefined();
  });

  it('is one period when all share it, else each tells its own', () => {
    expect(sharedPeriod([council, board])?.code).toBe('2015-2019');
    expect(sharedPeriod([council, politicalBody({ term: shortTerm('2019-2023') })])).toBeUndefined();
    expect(sharedPeriod([politicalBody()])).toBeUndefined();
  });

  it('names a period by its years where its code has them', () => {
    expect(periodYears({ code: '2015-2019' })).toBe('2015–2019');
    expect(periodYears({ code: 'midlertidig' })).toBe('midlertidig');
  });
});

describe('the table of bodies', () => {
  const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }));

  it('tells figures under their year, and says what nobody has registered', async () => {
    await renderAt(<BodyTable bodies={[council, board, youth]} />);
    expect(screen.getByRole('columnheader', { name: 'Møter 2017' })).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: 'Plasser 2015–2019' })).toBeInTheDocument();
    expect(
      row('Styret')
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['51', '10', '1\u00a0115']);
    expect(row('Ungdomsrådet').getByText('og 10 vara')).toBeInTheDocument();
    expect(row('Ungdomsrådet').getAllByText('Ikke registrert')).toHaveLength(2);
  });

  it('tells the year of a figure that is not of the year in the heading', async () => {
    await renderAt(<BodyTable bodies={[council, board]} />);
    expect(row('Skapet').getByText('2016')).toBeInTheDocument();
    expect(row('Styret').queryByText('2017')).not.toBeInTheDocument();
  });

  it('keeps the day when it leads on', async () => {
    await renderAt(<BodyTable bodies={[council]} asOf="2017-06-01" />);
    expect(screen.getByRole('link', { name: 'Styret' })).toHaveAttribute('href', '/politikk/styret?dato=2017-06-01');
  });
});

describe('a body', () => {
  const old = bodyTerm('2011-2015');
  const terms = [old, bodyTerm('2015-2019', { seats: 51 })];

  it('shows the term that the service read it with, and lists all of them newest first', () => {
    expect(shownTerm(council, terms)?.seats).toBe(51);
    expect(shownTerm(politicalBody(), terms)).toBeUndefined();
    expect(newestFirst(terms).map(({ period }) => period.code)).toEqual(['2015-2019', '2011-2015']);
  });

  it('says that a period is over, and what is not registered', async () => {
    await renderAt(<BodyFacts body={council} term={terms[1]} />);
    expect(screen.getByText('Perioden er over. Nyere perioder er ikke registrert.')).toBeInTheDocument();
    expect(screen.getAllByText('Ikke registrert').length).toBeGreaterThan(0);
  });

  it('does not say so of a day in the past that was asked for', async () => {
    await renderAt(<BodyFacts body={council} term={terms[1]} asOf="2017-06-01" />);
    expect(screen.queryByText(/Perioden er over/)).not.toBeInTheDocument();
  });

  it('tells who sits there, and leads to the days on which that changed', async () => {
    const asked = answerCalls({
      [`GET /api/v1/political-bodies/${encodeURIComponent(council.id)}/composition`]: () => ({
        body: composition([held(1), unheld(2, 'VACANT')], {
          asOf: '2017-06-01',
          changes: ['2015-10-01', '2018-02-01'],
        }),
      }),
    });
    renderAt(<Members body={council} asOf="2017-06-01" />);
    expect(await screen.findByRole('heading', { name: '2 plasser: 1 medlem og 1 ledig.' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '← Forrige endring: 1. oktober 2015' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Neste endring: 1. februar 2018 →' })).toBeInTheDocument();
    expect(asked.map(({ search }) => search.get('asOf'))).toEqual(['2017-06-01']);
  });

  it('has no members to tell of where no term is registered', async () => {
    await renderAt(<Members body={politicalBody()} asOf={undefined} />);
    expect(screen.getByText(/^Ingen valgperiode er registrert for organet\./)).toBeInTheDocument();
  });
});

describe('the figures of a body', () => {
  const cells = (name: string) =>
    within(screen.getByRole('row', { name: new RegExp(name) }))
      .getAllByRole('cell')
      .slice(0, -1)
      .map(({ textContent }) => textContent);

  it('stand beside what is counted, and say where the two differ', async () => {
    const years = [
      bodyYear(2017, { meetings: 10, seminars: 3, trips: 1 }, { seminars: 3, trips: 2 }),
      bodyYear(2018, { meetings: 9, cases: 80 }, { trips: 1 }),
    ];
    await renderAt(<BodyYears years={years} name="Styret" />);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'År',
      'Møter',
      'Saker',
      'Seminarer',
      'Turer',
      'Kilde',
    ]);
    expect(cells('^2017')).toEqual(['10', '–Ikke registrert', '3Telt: 3', '1Telt: 2 Ulikt kilden']);
    expect(cells('^2018')).toEqual(['9', '80', '–Ikke registrert', '–Ikke registrertTelt: 1']);
  });

  it('are of meetings and cases alone where nothing is known of the rest', async () => {
    await renderAt(<BodyYears years={[bodyYear(2017, { meetings: 10 })]} name="Styret" />);
    expect(screen.getAllByRole('columnheader')).toHaveLength(4);
  });
});

describe('governance principles', () => {
  const there = citation('Side 2');
  const principles = [
    principle({ code: 'hvem', kind: 'ROUTING', ordinal: 9 }),
    principle({ code: 'b', ordinal: 2, source: there }),
    principle({ code: 'a', ordinal: 1, title: { nb: 'Respekt' } }),
  ];

  it('are grouped by kind and cited once for each place', () => {
    expect(
      groupPrinciples(principles).map(({ kind, cited }) => [kind, cited.map(({ members }) => members.length)]),
    ).toEqual([
      ['PRINCIPLE', [1, 1]],
      ['ROUTING', [1]],
    ]);
  });

  it('have an address each', async () => {
    await renderAt(<Principles principles={principles} />);
    expect(screen.getByRole('link', { name: 'Lenke hit til «Respekt»' })).toHaveAttribute('href', '#a');
    expect(document.getElementById('a')).toHaveTextContent('Respekt');
  });
});
