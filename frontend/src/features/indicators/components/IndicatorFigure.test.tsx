import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { answerCalls, pageOf } from '@/testing/handlers';
import { attainment, indicator, observation, point, series, target } from '@/testing/indicatorFixtures';
import { renderAt } from '@/testing/render';
import { AttainmentMark } from './AttainmentMark';
import { FigureSection } from './FigureSection';
import { IndicatorFigure } from './IndicatorFigure';
import { KeyIndicators } from './KeyIndicators';
import { TakeHome } from './TakeHome';
import { TargetList } from './TargetList';

const points = [point('2016', 7.2, { qualifier: 'DERIVED' }), point('2017', 7.5)];
const missed = attainment({
  state: 'NOT_ATTAINED',
  target: { id: 't', code: 'mal', kind: 'POINT', value: 7, period: '2017' },
});
const plain = (element: Element) => element.textContent?.replaceAll('\u00a0', ' ');

describe('the figure of an indicator', () => {
  it('tells the finding, the step, what is measured and how it went, then draws it', async () => {
    await renderAt(
      <IndicatorFigure
        indicator={indicator()}
        series={series(points)}
        targets={[target({ period: '2017' })]}
        attainment={missed}
        search={{}}
      />,
    );
    expect(plain(screen.getByRole('heading', { level: 2 }))).toBe(
      'Sykefraværet var 7,5 prosent i 2017. Målet på 7,0 prosent ble ikke nådd.',
    );
    expect(screen.getByText(/høyere enn i 2016\.$/)).toBeInTheDocument();
    expect(screen.getByText('Målet er ikke nådd')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /^Stolpediagram\. Sykefravær\. 2016: 7,2/ })).toBeInTheDocument();
    expect(screen.getByText('Skravert stolpe: tallet er beregnet.')).toBeInTheDocument();
  });

  it('has a table with the same figures, each a link to more about it, and the choice is in the address', async () => {
    const { router } = await renderAt(
      <IndicatorFigure
        indicator={indicator()}
        series={series(points)}
        targets={[]}
        attainment={attainment()}
        search={{}}
      />,
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole('link', { name: 'Tabell' }));
    expect(router.state.location.search).toEqual({ visning: 'tabell' });
    const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
    expect(rows.map((row) => plain(row)?.slice(0, 15))).toEqual([
      'PeriodeTallMerk',
      '20177,5 prosent',
      '20167,2 prosent',
    ]);
    await user.click(screen.getByRole('link', { name: '2016', hidden: true }));
    expect(router.state.location).toMatchObject({ search: { visning: 'tabell', tall: '2016' }, hash: 'tallet' });
  });

  it('sets a lone figure large instead of drawing a lone bar', async () => {
    await renderAt(
      <IndicatorFigure
        indicator={indicator()}
        series={series([point('2017', 85, { qualifier: 'APPROXIMATE' })])}
        targets={[]}
        attainment={attainment()}
        search={{ visning: 'tabell' }}
      />,
    );
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.getAllByText(/cirka 85/).length).toBeGreaterThan(0);
  });
});

it('a replaced target stays in the list, marked as such, with the reason', async () => {
  await renderAt(
    <TargetList
      targets={[
        target({ code: 'ny', period: '2020', reason: { nb: 'Nytt vedtak' } }),
        target({ code: 'gammel', period: '2018', value: 6.5, supersededBy: 'ny' }),
      ]}
      indicator={indicator()}
      decimals={1}
    />,
  );
  const [now, before] = screen.getAllByRole('listitem');
  expect(plain(now!)).toContain('7,0 prosent ved utgangen av 2020');
  expect(now).toHaveTextContent('Nytt vedtak');
  expect(before).toHaveTextContent('Erstattet');
});

it('a figure that was revised tells all that was said before, and why', async () => {
  answerCalls({
    'GET /api/v1/observations/id-2017/revisions': () =>
      pageOf([
        observation('2017', 7.5, { revision: 2, reason: { nb: 'En enhet meldte feil tall' } }),
        observation('2017', 7.4, { revision: 1, recordedAt: '2025-01-01T10:00:00Z' }),
      ]),
  });
  await renderAt(<FigureSection observations={[observation('2017', 7.5, { revision: 2 })]} period={undefined} />);
  expect(await screen.findByText(/En enhet meldte feil tall/)).toBeInTheDocument();
  const link = screen.getByRole('link', { name: 'Se siden slik det var kjent da' });
  expect(link).toHaveAttribute('href', expect.stringContaining('kjent=2025-01-01'));
});

it('the figures can be taken home, quoted and linked to', async () => {
  answerCalls({ 'GET /api/v1/config': () => ({ body: { municipality: { name: 'Prøve kommune' } } }) });
  await renderAt(<TakeHome indicator={indicator()} series={series(points)} attainment={missed} />);
  expect(screen.getByRole('link', { name: 'Last ned for Excel (CSV)' })).toHaveAttribute(
    'href',
    '/api/v1/indicators/id-fravaer/observations.csv?profile=excel-nb&lang=nb',
  );
  expect(await screen.findByText(/^Prøve kommune: Sykefraværet var/)).toHaveTextContent('Kilde: Kilden, Side 1.');
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(screen.getByRole('button', { name: 'Kopier lenken' }));
  expect(screen.getByText('Lenken er kopiert.')).toBeInTheDocument();
});

it('key indicators show what has a target first, with its course', async () => {
  const latest = { id: 'o', period: '2017', value: 7.5, status: 'NORMAL', qualifier: 'EXACT', provisional: false };
  const held = { state: 'NOT_ATTAINED', reasons: [], target: missed.target };
  answerCalls({
    'GET /api/v1/indicators': () =>
      pageOf([
        indicator({ code: 'annet', title: { nb: 'Annet' } }),
        { ...indicator({ key: true }), latest, attainment: held },
      ]),
    'GET /api/v1/indicators/id-fravaer/series': () => ({ body: series(points) }),
  });
  await renderAt(<KeyIndicators />);
  const [first, second] = await screen.findAllByRole('listitem');
  expect(first).toHaveTextContent('Sykefravær');
  expect(second).toHaveTextContent('Ingen tall registrert');
  expect(await screen.findByRole('img', { name: /^Utvikling 2016 til 2017/ })).toBeInTheDocument();
});

it('every state has a word', async () => {
  await renderAt(
    <>
      <AttainmentMark state="ATTAINED" />
      <AttainmentMark state="NOT_ASSESSED" />
      <AttainmentMark state="none" />
    </>,
  );
  expect(screen.getByRole('main')).toHaveTextContent('Målet er nåddIkke vurdertIkke noe mål registrert');
});
