import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { Unit } from '@/api/types';
import { EventAffected } from '@/components/change/EventAffected';
import { EventEffects } from '@/components/change/EventEffects';
import { citation, recorded, unitNode } from '@/testing/fixtures';
import { answerCalls, pageOf } from '@/testing/handlers';
import {
  changeEvent,
  difference,
  eventSummary,
  merger,
  unitChange,
  unitRef,
  unitStanding,
  wideTree,
} from '@/testing/organisationFixtures';
import { renderAt } from '@/testing/render';
import { marksByUnit, unionTree } from '../difference';
import { ChangeDays } from './ChangeDays';
import { ClosedNotice } from './ClosedNotice';
import { CompareDays } from './CompareDays';
import { DifferenceWords } from './DifferenceWords';
import { EventList } from './EventList';
import { OneHierarchy } from './OneHierarchy';
import { PlannedChanges } from './PlannedChanges';
import { Succession } from './Succession';
import { TakenOver } from './TakenOver';
import { UnitLeader } from './UnitLeader';
import { UnitTimeline } from './UnitTimeline';

const link = (name: string | RegExp) => screen.getByRole('link', { name });

describe('a hierarchy', () => {
  it('is a tree beside a chart whose boxes move it and whose middle leads to the page', async () => {
    const root = unitNode('topp', [unitNode('alfa', [unitNode('under')]), unitNode('beta')]);
    await renderAt(<OneHierarchy root={root} label="Administrasjonen" chosen="alfa" asOf="2020-01-01" />);
    expect(screen.getByRole('tree', { name: 'Administrasjonen' })).toBeInTheDocument();
    expect(screen.getByText('Alfa hører til under Topp og har 1 enhet rett under seg.')).toBeInTheDocument();
    const chart = within(screen.getByRole('group', { name: 'Organisasjonskart rundt Alfa' }));
    expect(chart.getByRole('link', { name: 'Topp' })).toHaveAttribute('href', '/?enhet=topp');
    expect(chart.getByRole('link', { name: 'Under' })).toHaveAttribute('href', '/?enhet=under');
    expect(chart.getByRole('link', { name: 'Alfa' })).toHaveAttribute('href', '/organisasjon/alfa?dato=2020-01-01');
    expect(chart.queryByRole('link', { name: 'Beta' })).not.toBeInTheDocument();
    expect(screen.getByRole('treeitem', { name: /^Alfa/ })).toHaveAttribute('aria-current', 'location');
  });

  it('finds a unit among thousands while its name is typed, and says how many', async () => {
    await renderAt(<OneHierarchy root={wideTree(17, 3)} label="Administrasjonen" view="tre" />);
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'Finn enhet' }), '16-16-9');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 enhet funnet.'));
    expect(screen.getAllByRole('treeitem').map((item) => item.textContent)).toEqual([
      'Enhet øverst',
      'Enhet 16',
      'Enhet 16-16',
      'Enhet 16-16-9',
    ]);
    await user.clear(screen.getByRole('textbox', { name: 'Finn enhet' }));
    await user.type(screen.getByRole('textbox', { name: 'Finn enhet' }), 'qwx');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Ingen enheter heter det.'));
    expect(screen.queryByRole('tree')).not.toBeInTheDocument();
  }, 30_000); // thousands of units in a simulated browser take their time on a busy machine

  it('of two days has what ended beside what began, each told in words, and opened on its own day', async () => {
    const changes = [unitChange('solberg', { effects: ['ENDED'] }), unitChange('fjordhagen', { effects: ['BEGAN'] })];
    const root = unionTree(
      unitNode('topp', [unitNode('solberg')]),
      unitNode('topp', [unitNode('fjordhagen')]),
    ) as ReturnType<typeof unitNode>;
    await renderAt(
      <OneHierarchy
        root={root}
        label="Administrasjonen"
        asOf="2024-12-31"
        compared={{ marks: marksByUnit(changes), endedAsOf: '2018-01-01' }}
      />,
    );
    const ended = screen.getByRole('treeitem', { name: /^Solberg/ });
    expect(ended).toHaveTextContent('avsluttet');
    expect(ended).toHaveAttribute('href', '/organisasjon/solberg?dato=2018-01-01');
    expect(screen.getByRole('treeitem', { name: /^Fjordhagen/ })).toHaveAttribute(
      'href',
      '/organisasjon/fjordhagen?dato=2024-12-31',
    );
    expect(link('Solberg, avsluttet')).toBeInTheDocument();
    expect(link('Fjordhagen, ny')).toBeInTheDocument();
  });
});

describe('the difference between two days', () => {
  const merged = difference([
    unitChange('solberg', { effects: ['ENDED'] }),
    unitChange('nes', { effects: ['ENDED'] }),
    unitChange('fjordhagen', { effects: ['BEGAN'] }),
    unitChange('sfo', {
      effects: ['MOVED'],
      before: unitStanding({ parent: unitRef('nes') }),
      after: unitStanding({ parent: unitRef('fjordhagen') }),
    }),
    unitChange('arkiv', {
      effects: ['MOVED', 'RENAMED'],
      before: unitStanding({ called: 'Arkiv', parent: unitRef('stab') }),
      after: unitStanding({ called: 'Dokumentsenter', parent: unitRef('drift') }),
    }),
  ]);

  it('is told in one sentence, then by what happened, then what no event tells of', async () => {
    await renderAt(<DifferenceWords difference={merged} events={[merger()]} units={{ before: 10, after: 9 }} />);
    expect(screen.getByText(/^Mellom 1\. januar 2018 og 31\. desember 2024:/)).toHaveTextContent(
      'Mellom 1. januar 2018 og 31. desember 2024: 1 enhet kom til, 2 ble slått sammen med andre, 1 skiftet navn og 2 ble flyttet. Antallet enheter gikk fra 10 til 9.',
    );
    expect(link('Solberg skole')).toHaveAttribute('href', '/organisasjon/solberg?dato=2024-07-31');
    expect(link('Fjordhagen skole')).toHaveAttribute('href', '/organisasjon/fjordhagen?dato=2024-08-01');
    expect(screen.getByText(/ble slått sammen til/, { selector: 'p' })).toHaveTextContent(
      'Solberg skole og Nes skole ble slått sammen til Fjordhagen skole.',
    );
    expect(screen.getByText(/følger med/)).toHaveTextContent('Sfo følger med.');
    expect(screen.getByRole('heading', { name: 'Endringer som ingen hendelse forteller om' })).toBeInTheDocument();
    expect(screen.getByText('Het før Arkiv.')).toBeInTheDocument();
    expect(screen.getByText(/^Flyttet fra/)).toHaveTextContent('Flyttet fra Stab til Drift.');
  });

  it('that is none says so', async () => {
    await renderAt(<DifferenceWords difference={difference([])} events={[]} units={{ before: 4, after: 4 }} />);
    expect(screen.getByText('Ingenting er endret mellom 1. januar 2018 og 31. desember 2024.')).toBeInTheDocument();
  });

  it('is asked for with two days, the first before the last', async () => {
    const onChange = vi.fn();
    await renderAt(<CompareDays from="2024-01-01" to="2018-01-01" onChange={onChange} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Vis forskjellen' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Den første dagen må komme før den siste.');
    expect(onChange).not.toHaveBeenCalled();
    await user.clear(screen.getByLabelText('Fra dagen'));
    await user.type(screen.getByLabelText('Fra dagen'), '2017-01-01');
    await user.click(screen.getByRole('button', { name: 'Vis forskjellen' }));
    expect(onChange).toHaveBeenCalledWith({ from: '2017-01-01', to: '2018-01-01' });
  });
});

describe('the days of change', () => {
  const events = [merger(), changeEvent({ code: 'b', date: '2020-01-01', title: { nb: 'Ny sektor' } })];

  it('are offered to choose from and to step between', async () => {
    const onChange = vi.fn();
    await renderAt(<ChangeDays events={events} value="2022-06-01" onChange={onChange} />);
    expect(link(/^← Forrige endring/)).toHaveAttribute('href', '/?dato=2020-01-01');
    expect(link(/^Neste endring/)).toHaveAttribute('href', '/?dato=2024-08-01');
    const choice = screen.getByRole('combobox', { name: 'Dager da noe ble endret' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual([
      'Velg en dag',
      '1. august 2024: Solberg skole og Nes skole ble slått sammen til Fjordhagen skole',
      '1. januar 2020: Ny sektor',
    ]);
    await userEvent.setup().selectOptions(choice, '2020-01-01');
    expect(onChange).toHaveBeenCalledWith('2020-01-01');
  });

  it('say where they end', async () => {
    await renderAt(<ChangeDays events={events} value="2019-01-01" onChange={vi.fn()} />);
    expect(screen.getByText('Ingen tidligere endringer er registrert.')).toBeInTheDocument();
  });
});

describe('an event', () => {
  it('is told with what was before and after for each unit', async () => {
    await renderAt(<EventEffects event={merger()} />);
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows[1]).toMatch(/^Solberg skole avsluttetSolberg skole.*Finnes ikke$/);
    expect(rows[3]).toMatch(/^Fjordhagen skole nyFinnes ikkeFjordhagen skole/);
  });

  it('tells only what is otherwise of a unit that goes on', async () => {
    const before = unitStanding({ called: 'Arkiv', parent: unitRef('stab') });
    const after = unitStanding({ called: 'Arkiv', parent: unitRef('drift') });
    const moved = changeEvent({
      kind: 'MOVED',
      to: [{ unit: unitRef('arkiv'), began: false }],
      effects: [{ unit: unitRef('arkiv'), effect: 'MOVED', before, after }],
    });
    await renderAt(<EventEffects event={moved} />);
    expect(screen.getAllByRole('row')[1]?.textContent).toBe('Arkiv flyttetUnder StabUnder Drift');
  });

  it('folds away the many that only followed', async () => {
    const followers = Array.from({ length: 11 }, (_, index) => ({
      unit: unitRef(`avdeling-${index}`),
      effect: 'MOVED' as const,
      before: unitStanding({ parent: unitRef('solberg') }),
      after: unitStanding({ parent: unitRef('fjordhagen') }),
    }));
    const event = merger();
    await renderAt(<EventEffects event={{ ...event, effects: [...(event.effects ?? []), ...followers] }} />);
    expect(screen.getByText('11 enheter følger med')).toBeInTheDocument();
    expect(screen.getAllByRole('table')).toHaveLength(2);
    expect(screen.getByText('11 enheter følger med').closest('details')).not.toHaveAttribute('open');
  });

  it('tells who took over what, and what stays with the former unit', async () => {
    const from = unitRef('solberg', 'Solberg skole');
    const item = { id: 'id', code: 'mal', title: { nb: 'Alle skal lese' }, from };
    await renderAt(
      <EventAffected
        date="2024-08-01"
        affected={{
          total: 700,
          items: [
            { ...item, type: 'GOAL', to: unitRef('fjordhagen') },
            { ...item, type: 'FIGURES', code: 'lesing' },
            { ...item, type: 'POSITION', code: 'rektor' },
          ],
        }}
      />,
    );
    const [, goal, figures, position] = screen.getAllByRole('row');
    expect(goal).toHaveTextContent('Mål: Alle skal leseSolberg skoleFjordhagen');
    expect(within(goal as HTMLElement).getByRole('link', { name: 'Alle skal lese' })).toHaveAttribute(
      'href',
      '/mal/mal?dato=2024-08-01',
    );
    expect(figures).toHaveTextContent('Tallene blir stående på den gamle enheten');
    expect(position).toHaveTextContent('Ingen, stillingen opphører');
    expect(screen.getByText('Tabellen viser 3 av 700.')).toBeInTheDocument();
  });

  it('that is planned is told as something to come', async () => {
    await renderAt(<EventList events={[merger({ planned: true, date: '2099-01-01' })]} />);
    expect(screen.getByText('Planlagt')).toBeInTheDocument();
    expect(screen.getByText(/blir slått sammen til/, { selector: 'p' })).toBeInTheDocument();
    expect(link(/^Mer om endringen/)).toHaveAttribute('href', '/organisasjon/endringer/fjordhagen');
  });
});

describe('a unit', () => {
  const unit = (part: Partial<Unit>): Unit => ({
    id: 'id',
    code: 'solberg',
    hierarchy: 'administrasjon',
    name: { nb: 'Solberg skole' },
    level: { code: 'enhet', name: { nb: 'Enhet' } },
    source: citation(),
    ...recorded,
    ...part,
  });

  it('that is closed says when, and where to go', async () => {
    const successors = [{ unit: unitRef('fjordhagen', 'Fjordhagen skole') }, { unit: unitRef('vik', 'Vik skole') }];
    await renderAt(<ClosedNotice unit={unit({ closedOn: '2024-08-01', successors })} />);
    expect(screen.getByText(/finnes ikke lenger/).closest('p')).toHaveTextContent(
      'Enheten finnes ikke lenger. Siste dag var 31. juli 2024. Oppgavene ligger nå hos Fjordhagen skole og Vik skole.',
    );
    expect(link('Vik skole')).toHaveAttribute('href', '/organisasjon/vik');
  });

  it('that is closed without a successor says who answers, or that nobody is registered', async () => {
    const { unmount } = await renderAt(
      <ClosedNotice unit={unit({ closedOn: '2024-08-01', successors: [], takenOverBy: unitRef('stab') })} />,
    );
    expect(screen.getByText(/finnes ikke lenger/).closest('p')).toHaveTextContent('Stab har nå ansvaret');
    unmount();
    await renderAt(<ClosedNotice unit={unit({ closedOn: '2024-08-01' })} />);
    expect(screen.getByText(/Det er ikke registrert at noen førte/)).toBeInTheDocument();
  });

  it('that will end, or will take part in something, says so ahead', async () => {
    await renderAt(
      <>
        <ClosedNotice unit={unit({ closedOn: '2099-01-01' })} />
        <PlannedChanges
          events={[
            merger(),
            changeEvent({ code: 'senere', planned: true, date: '2099-01-01', title: { nb: 'Ny struktur' } }),
          ]}
        />
      </>,
    );
    expect(screen.getByText('Enheten blir avsluttet 1. januar 2099.')).toBeInTheDocument();
    expect(screen.getByText('Ny struktur', { selector: 'p' })).toBeInTheDocument();
    expect(screen.queryByText(/Solberg skole og Nes skole/)).not.toBeInTheDocument();
  });

  it('has a life that is told from its beginning', async () => {
    const stretch = { level: { code: 'enhet', name: { nb: 'Enhet' } }, source: citation() };
    await renderAt(
      <UnitTimeline
        code="arkiv"
        history={{
          items: [
            {
              ...stretch,
              validFrom: '2015-01-01',
              validTo: '2018-01-01',
              name: { nb: 'Arkiv' },
              parent: unitRef('stab'),
              events: [],
            },
            {
              ...stretch,
              validFrom: '2018-01-01',
              validTo: '2020-01-01',
              name: { nb: 'Dokumentsenter' },
              parent: unitRef('drift'),
              events: [
                eventSummary({ code: 'nytt-navn', kind: 'RENAMED', title: { nb: 'Nytt navn' } }),
                eventSummary({ code: 'ny-drift', kind: 'MOVED', title: { nb: 'Ny drift' } }),
              ],
            },
          ],
          end: { on: '2020-01-01', event: eventSummary({ code: 'nedlagt', kind: 'CLOSED' }) },
          page: { limit: 200, total: 2 },
        }}
      />,
    );
    const [first, second, last] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('Hører til under Stab. Nivå: Enhet.');
    expect(second).toHaveTextContent('Het før Arkiv.Flyttet fra Stab til Drift.Nytt navnNy drift');
    expect(within(second as HTMLElement).getByRole('link', { name: 'Stab' })).toHaveAttribute(
      'href',
      '/organisasjon/stab?dato=2017-12-31',
    );
    expect(last).toHaveTextContent('Enheten ble avsluttet. Siste dag: 31. desember 2019.');
    expect(link('Endringen: Lagt ned')).toHaveAttribute('href', '/organisasjon/endringer/nedlagt');
  });

  it('has those before and after it, however many events lie between', async () => {
    const step = (from: string, to: string, date: string) => ({
      event: eventSummary({ code: `${from}-${to}`, kind: 'MERGED', date }),
      from: unitRef(from),
      to: unitRef(to),
      weight: 1,
    });
    const chain = { unit: unitRef('midt'), asOf: '2026-01-01' };
    await renderAt(
      <Succession
        predecessors={{
          ...chain,
          items: [
            { unit: unitRef('gammel'), steps: [step('gammel', 'midt', '2015-01-01')], living: false, weight: 0.4 },
          ],
        }}
        successors={{
          ...chain,
          items: [
            { unit: unitRef('ny'), steps: [step('midt', 'ny', '2018-01-01')], living: false },
            {
              unit: unitRef('nyest'),
              steps: [step('midt', 'ny', '2018-01-01'), step('ny', 'nyest', '2021-01-01')],
              living: true,
            },
          ],
        }}
      />,
    );
    const [before, ended, living] = screen.getAllByRole('listitem');
    expect(before).toHaveTextContent('GammelFra 1. januar 2015, 40 prosent av den');
    expect(ended).toHaveTextContent('NyFra 1. januar 2018, finnes ikke lenger');
    expect(living).toHaveTextContent('NyestFra 1. januar 2021, gjennom Ny');
    expect(link('Gammel')).toHaveAttribute('href', '/organisasjon/gammel?dato=2014-12-31');
    expect(link('Nyest')).toHaveAttribute('href', '/organisasjon/nyest');
  });

  it('says what it took over from others, up to the day that is shown', async () => {
    const item = { type: 'GOAL' as const, id: 'id', code: 'lese', title: { nb: 'Alle skal lese' } };
    const affected = { total: 1, items: [{ ...item, from: unitRef('solberg'), to: unitRef('fjordhagen') }] };
    answerCalls({
      'GET /api/v1/organisation-change-events': () => pageOf([merger()]),
      'GET /api/v1/organisation-change-events/id%20of%20fjordhagen': () => ({ body: merger({ affected }) }),
    });
    await renderAt(
      <>
        <TakenOver unit="fjordhagen" types={['GOAL']} day="2025-01-01" />
        <TakenOver unit="fjordhagen" types={['INDICATOR']} day="2025-01-01" />
      </>,
    );
    expect(await screen.findByRole('listitem')).toHaveTextContent(
      '«Alle skal lese» er overtatt fra Solberg 1. august 2024.',
    );
  });

  it('has its leader and what comes with the role, by kind', async () => {
    const cited = { ...recorded, source: citation(), id: 'a', code: 'a', ordinal: 1 };
    await renderAt(
      <UnitLeader
        positions={[{ ...cited, unit: unitRef('velferd'), kind: 'SECTOR_DIRECTOR', title: { nb: 'Kommunaldirektør' } }]}
        responsibilities={[
          { ...cited, kind: 'OWN_HOUSE', statement: { nb: 'Økonomi' } },
          { ...cited, id: 'b', code: 'b', statement: { nb: 'Annet' } },
        ]}
      />,
    );
    expect(screen.getByText('Kommunaldirektør')).toBeInTheDocument();
    expect(screen.getByText('Ikke registrert')).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Eget hus',
      'Ansvar',
    ]);
  });
});
