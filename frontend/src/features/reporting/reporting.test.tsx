import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { ReportTable } from '@/api/types';
import {
  annualReport,
  citation,
  reportChapter,
  reportDocument,
  reportedObservation,
  reportSection,
  reportStatement,
} from '@/testing/fixtures';
import { answerCalls, pageOf } from '@/testing/handlers';
import { renderAt } from '@/testing/render';
import { MentionedInReport } from './components/MentionedInReport';
import { Report } from './components/Report';
import { ReportList } from './components/ReportList';
import { groupByType } from './mentions';
import { anchorsOf, chaptersInOrder, citesElsewhere, newestOf, statementsAbout } from './reportParts';
import { gridOf, reasonsIn, referencesTo } from './reportTable';

const table: ReportTable = {
  columns: [
    { key: '2016', title: { nb: '2016' } },
    { key: '2017', title: { nb: '2017' } },
    { key: 'mal', title: { nb: 'Mål' } },
  ],
  rows: [
    { key: 'fravar', title: { nb: 'Fravær' } },
    { key: 'valg', title: { nb: 'Valgdeltakelse' } },
  ],
  cells: [
    {
      row: 'fravar',
      column: '2016',
      observation: reportedObservation({ value: 7, status: 'PROVISIONAL', qualifier: 'DERIVED' }),
      revisedSince: true,
      footnotes: ['1)'],
    },
    { row: 'fravar', column: '2017', observation: reportedObservation(), revisedSince: false, footnotes: ['1)', '*'] },
    { row: 'fravar', column: 'mal', number: 7, reason: { nb: 'Et mål er ikke målt.' }, footnotes: [] },
    {
      row: 'valg',
      column: '2017',
      observation: reportedObservation({ value: 85, qualifier: 'APPROXIMATE' }),
      footnotes: [],
    },
    { row: 'valg', column: 'mal', text: { nb: 'ingen' }, reason: { nb: 'Et mål er ikke målt.' }, footnotes: [] },
  ],
  footnotes: [
    { mark: '1)', text: { nb: 'Første note' } },
    { mark: '*', text: { nb: 'Andre note' } },
  ],
};

const figures = reportSection('tall', { kind: 'KEY_FIGURES', title: { nb: 'Tallene' }, table });
const mention = { type: 'political-body', id: 'b', code: 'styret', title: { nb: 'Styret' } } as const;
const results = reportSection('resultater', {
  kind: 'HIGHLIGHTS',
  statements: [
    reportStatement('r1', { mentions: [mention] }),
    reportStatement('r2', { source: citation('Et annet sted') }),
  ],
});
const lost = reportSection('tapt', {
  kind: 'TABLE',
  title: { nb: 'Tabellen' },
  missing: { nb: 'Tabellen var et bilde.' },
  table: { columns: [{ key: 'a', title: { nb: 'Kvinner' } }], rows: [], cells: [], footnotes: table.footnotes },
});
const document = reportDocument([
  reportChapter('en', { sections: [results], chapters: [reportChapter('en-en', { sections: [figures, lost] })] }),
  reportChapter('to', { sections: [reportSection('tekst', { statements: [reportStatement('t1')] })] }),
]);

describe('the parts of a report', () => {
  it('are read chapter by chapter, inner ones where they stand', () => {
    expect(chaptersInOrder(document.chapters).map(({ code }) => code)).toEqual(['en', 'en-en', 'to']);
  });

  it('have addresses, footnotes and their places too', () => {
    expect([...anchorsOf(document)]).toEqual([
      'en',
      'resultater',
      'r1',
      'r2',
      'en-en',
      'tall',
      'tall-note-1',
      'tall-fravar-2016-ref-1',
      'tall-fravar-2017-ref-1',
      'tall-note-2',
      'tall-fravar-2017-ref-2',
      'tapt',
      'tapt-note-1',
      'tapt-note-2',
      'to',
      'tekst',
      't1',
    ]);
  });

  it('are found by what they speak of', () => {
    expect(statementsAbout(document, 'political-body', 'styret').map(({ code }) => code)).toEqual(['r1']);
    expect(statementsAbout(document, 'plan', 'styret')).toEqual([]);
  });

  it('cite a source of their own only where it is another place', () => {
    expect(citesElsewhere({ source: citation() }, { source: citation() })).toBe(false);
    expect(citesElsewhere({ source: citation('Side 2') }, { source: citation() })).toBe(true);
  });

  it('are those of the newest report that everybody can read', () => {
    const draft = annualReport({ year: 2019, publication: 'DRAFT' });
    expect(newestOf([annualReport({ year: 2016 }), draft, annualReport()])?.year).toBe(2017);
    expect(newestOf([draft])).toBeUndefined();
  });
});

describe('what a statement speaks of', () => {
  it('tells a type once for neighbours of it', () => {
    const plan = { ...mention, type: 'plan' } as const;
    expect(groupByType([mention, mention, plan, mention]).map(({ length }) => length)).toEqual([2, 1, 1]);
  });
});

describe('a table of the report', () => {
  it('has a cell or nothing for each column, and decimals that can be compared along a row', () => {
    const [absence, turnout] = gridOf(table);
    expect(absence?.cells.map((cell) => cell?.observation?.value ?? cell?.number)).toEqual([7, 7.5, 7]);
    expect([absence?.decimals, turnout?.decimals]).toEqual([1, 0]);
    expect(turnout?.cells[0]).toBeUndefined();
  });

  it('knows where each footnote is called upon, and each reason once', () => {
    expect(referencesTo('tall', table, '1)')).toEqual(['tall-fravar-2016-ref-1', 'tall-fravar-2017-ref-1']);
    expect(reasonsIn(table, (reason) => reason?.nb ?? '')).toEqual(['Et mål er ikke målt.']);
  });
});

describe('the report as a document', () => {
  it('has contents that lead to its chapters, and an address for each part', async () => {
    await renderAt(<Report document={document} />);
    const contents = screen.getByRole('navigation', { name: 'Innhold' });
    expect(
      within(contents)
        .getAllByRole('link', { hidden: true })
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#en', '#en-en', '#to']);
    expect(screen.getByRole('heading', { level: 2, name: 'Kapittel en' })).toHaveAttribute('id', 'en');
    expect(screen.getByRole('heading', { level: 3, name: 'Kapittel en-en' })).toHaveAttribute('id', 'en-en');
    expect(screen.getByRole('heading', { level: 3, name: 'Viktige resultater' })).toHaveAttribute('id', 'resultater');
    expect(screen.getByRole('link', { name: 'Lenke hit til «punkt 1: Utsagn r1»' })).toHaveAttribute('href', '#r1');
    expect(window.document.getElementById('r1')).toHaveTextContent('Utsagn r1');
  });

  it('leads from a statement to what it speaks of', async () => {
    await renderAt(<Report document={document} />);
    expect(screen.getByRole('link', { name: 'Styret' })).toHaveAttribute('href', '/politikk/styret');
  });

  it('tells figures with unit, qualifier and marks in words', async () => {
    await renderAt(<Report document={document} />);
    const cells = within(screen.getByRole('table')).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '))).toEqual([
      '7,0 %1)foreløpigberegnetendret siden rapporten',
      '7,5 %1)*',
      '7,0',
      '–Ikke registrert',
      'cirka 85 %',
      'ingen',
    ]);
    expect(screen.getByRole('link', { name: 'cirka 85\u00a0%' })).toHaveAttribute('href', '/indikatorer/indikator');
    expect(screen.getByText(/Et mål er ikke målt\.$/)).toBeInTheDocument();
  });

  it('binds footnotes to their cells in both directions', async () => {
    await renderAt(<Report document={document} />);
    const [first] = screen.getAllByRole('link', { name: 'Fotnote 1)' });
    const note = window.document.querySelector<HTMLElement>(first?.getAttribute('href') ?? '');
    expect(note).toHaveTextContent('Første note');
    const back = within(note as HTMLElement).getAllByRole('link');
    expect(back.map((link) => link.getAttribute('href'))).toEqual([
      '#tall-fravar-2016-ref-1',
      '#tall-fravar-2017-ref-1',
    ]);
    expect(window.document.querySelector(back[0]?.getAttribute('href') ?? '')).toBe(first);
  });

  it('says what the source has lost, and shows what is left of it', async () => {
    await renderAt(<Report document={document} />);
    expect(screen.getByText('Dette har kilden mistet')).toBeInTheDocument();
    expect(screen.getByText('Tabellen var et bilde.')).toBeInTheDocument();
    expect(screen.getByText('Kolonner vi vet om: Kvinner')).toBeInTheDocument();
    expect(screen.getAllByRole('table')).toHaveLength(1);
  });

  it('says so when the address names a part that is not there', async () => {
    await renderAt(<Report document={document} />, '/#finnes-ikke');
    expect(screen.getByText(/^Lenken peker på noe som ikke står i rapporten/)).toBeInTheDocument();
  });

  it('says when it is not published, and prints when asked', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await renderAt(<Report document={{ ...document, report: annualReport({ publication: 'DRAFT' }) }} />);
    expect(screen.getByText(/^Rapporten er ikke publisert \(Utkast\)/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^Skriv ut/ }));
    expect(print).toHaveBeenCalled();
  });
});

describe('reports', () => {
  it('are listed newest first', async () => {
    await renderAt(<ReportList reports={[annualReport(), annualReport({ year: 2018, title: { nb: 'Nyere' } })]} />);
    const titles = screen.getAllByRole('link', { name: /^(Rapporten|Nyere)$/ }).map(({ textContent }) => textContent);
    expect(titles).toEqual(['Nyere', 'Rapporten']);
  });

  it('are found from what they speak of', async () => {
    answerCalls({
      'GET /api/v1/annual-reports': () => pageOf([annualReport()]),
      'GET /api/v1/annual-reports/id%20of%202017/document': () => ({ body: document }),
    });
    await renderAt(<MentionedInReport type="political-body" code="styret" />);
    expect(await screen.findByRole('heading', { name: 'Omtalt i Rapporten' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Les det i rapporten/ })).toHaveAttribute('href', '/arsrapport/2017#r1');
  });
});
