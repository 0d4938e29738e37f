import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { BarRows } from './BarRows';
import { barLayout, type BarRow } from './barLayout';
import { LineChart } from './LineChart';
import { lineLayout, type LinePoint } from './lineLayout';
import { SparkLine } from './SparkLine';
import { wrapText } from './text';

const row = (key: string, value: number | null, part: Partial<BarRow> = {}): BarRow => ({
  key,
  label: key,
  value,
  words: `${value}`,
  firm: true,
  ...part,
});
const point = (year: number, value: number | null, firm = true): LinePoint => ({
  key: String(year),
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  label: String(year),
  value,
  words: `${value}`,
  firm,
});
const formatTick = String;

describe('bars', () => {
  it('are as long as their figures, from zero', () => {
    const { rows, zero } = barLayout([row('a', 50), row('b', 100), row('c', 0)], 600);
    const [a, b, c] = rows;
    expect(zero).toBe(0);
    expect(a?.width).toBeCloseTo((b?.width ?? 0) / 2);
    expect(c?.width).toBe(0);
  });

  it('lie to the left of zero when figures are negative', () => {
    const { rows, zero } = barLayout([row('a', -10), row('b', 10)], 600);
    expect(rows[0]).toMatchObject({ wordsAnchor: 'end' });
    expect((rows[0]?.x ?? 0) + (rows[0]?.width ?? 0)).toBeCloseTo(zero);
    expect(rows[1]?.x).toBeCloseTo(zero);
  });

  it('leave room for words and targets, however narrow the screen', () => {
    const target = { value: 120, words: 'Mål 120 personer' };
    const { rows } = barLayout([row('En enhet med et ganske langt navn', 100, { words: '100 personer', target })], 300);
    const [only] = rows;
    expect(only?.labelLines).toHaveLength(1);
    expect(only?.wordsX).toBeLessThan(200);
    expect(only?.placedTarget?.x).toBeLessThanOrEqual(300);
    expect(only?.placedTarget?.anchor).toBe('end');
  });

  it('say why there is none where a figure is missing', () => {
    render(
      <BarRows label="Alt" rows={[row('a', null, { words: 'mangler' }), row('b', 3, { firm: false, open: true })]} />,
    );
    const drawing = screen.getByRole('img', { name: 'Alt' });
    expect(drawing).toHaveTextContent('mangler');
    expect(drawing.querySelectorAll('g > rect')).toHaveLength(1);
    expect(drawing.querySelector('g > rect')?.getAttribute('fill')).toMatch(/^url\(#/);
  });
});

describe('a line', () => {
  const layout = (points: LinePoint[], part = {}) => lineLayout({ points, formatTick, ...part }, 640, 340);

  it('is cut where a figure is missing', () => {
    const { strokes, points } = layout([
      point(2015, 1),
      point(2016, 2),
      point(2017, null),
      point(2018, 3),
      point(2019, 4),
    ]);
    expect(strokes).toHaveLength(2);
    expect(points).toHaveLength(4);
  });

  it('is cut where the series is broken, and the break is named', () => {
    const { strokes, breaks } = layout([point(2016, 2), point(2017, 5), point(2018, 6)], {
      breaks: [{ on: '2017-01-01', words: 'Brudd' }],
    });
    expect(strokes).toHaveLength(1);
    expect(breaks).toMatchObject([{ words: 'Brudd' }]);
  });

  it('looks less firm on its way to a figure that is', () => {
    const { strokes } = layout([point(2016, 2), point(2017, 5), point(2018, 6, false)]);
    expect(strokes.map(({ firm }) => firm)).toEqual([true, false]);
  });

  it('starts at zero unless that would flatten it, and then tells where it starts', () => {
    expect(layout([point(2016, 10), point(2017, 90)]).axisStart).toBeUndefined();
    expect(layout([point(2016, -3), point(2017, 4)]).axisStart).toBeUndefined();
    const start = layout([point(2016, 85), point(2017, 90)]).axisStart ?? 0;
    expect(start).toBeGreaterThan(50);
    expect(start).toBeLessThanOrEqual(85);
  });

  it('holds targets, also those ahead of the figures, and the way to them', () => {
    const { targets, points, right } = layout([point(2016, 8), point(2017, 7.5)], {
      targets: [
        {
          key: 't',
          from: '2020-01-01',
          to: '2020-12-31',
          value: 7,
          words: 'Mål 7',
          superseded: false,
          start: { on: '2016-07-01', value: 8 },
        },
      ],
    });
    expect(targets[0]?.x2).toBeCloseTo(right);
    expect(targets[0]?.path).toMatch(/^M/);
    expect(points.at(-1)?.x).toBeLessThan(targets[0]?.x1 ?? 0);
  });

  it('never writes one figure over another, and always writes the last', () => {
    const many = Array.from({ length: 40 }, (_, index) => point(1980 + index, 50 + (index % 7)));
    const { labels, xTicks } = layout(many);
    expect(labels.map(({ key }) => key)).toContain('2019');
    expect(labels.length).toBeLessThan(25);
    expect(xTicks.at(-1)?.words).toBe('2019');
    expect(xTicks.length).toBeLessThan(16);
  });

  it('is told in words', () => {
    render(
      <LineChart
        label="Sykefravær fra 2016 til 2017"
        points={[point(2016, 85), point(2017, 90)]}
        formatTick={formatTick}
        axisNote={(start) => `Aksen begynner på ${start}`}
      />,
    );
    expect(screen.getByRole('img', { name: 'Sykefravær fra 2016 til 2017' })).toBeInTheDocument();
    expect(screen.getByText(/^Aksen begynner på/)).toBeInTheDocument();
  });
});

describe('a spark line', () => {
  it('needs two figures, and is cut between those that do not follow each other', () => {
    const { container, rerender } = render(<SparkLine label="Utvikling" values={[1, null]} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<SparkLine label="Utvikling" values={[1, 2, null, 2, 2]} />);
    expect(container.querySelector('path')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  });
});

it('words are wrapped whole', () => {
  expect(wrapText('Hovedutvalg for barn og unge', 120)).toEqual(['Hovedutvalg', 'for barn og', 'unge']);
  expect(wrapText('Kommunedirektørgruppen', 20)).toEqual(['Kommunedirektørgruppen']);
});
