import { describe, expect, it } from 'vitest';

import { unitNode } from '@/testing/fixtures';
import { wideTree } from '@/testing/organisationFixtures';
import { chartLayout, type ChartLayout } from './chartLayout';

const tree = unitNode('topp', [
  unitNode('alfa', [unitNode('a1', [unitNode('a11', [unitNode('a111')])]), unitNode('a2')]),
  unitNode('beta'),
]);
const layout = (chosen: string, width = 700, root = tree) =>
  chartLayout({
    root,
    chosen,
    width,
    name: ({ name }) => name.nb ?? '',
    extraLines: (_, hidden) => (hidden > 0 ? 1 : 0),
  });
const boxes = ({ boxes: placed }: ChartLayout) => placed.map(({ unit, role }) => `${unit.code} ${role}`);

function overlaps({ boxes: placed }: ChartLayout) {
  return placed.flatMap((a, index) =>
    placed
      .slice(index + 1)
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
  );
}

describe('the chart', () => {
  it('shows the chosen unit, the way up to the root and two levels below', () => {
    expect(boxes(layout('alfa'))).toEqual(['topp above', 'alfa chosen', 'a1 below', 'a11 below', 'a2 below']);
  });

  it('says how many units lie below what is drawn', () => {
    expect(layout('alfa').boxes.find(({ unit }) => unit.code === 'a11')?.hidden).toBe(1);
    expect(layout('alfa').boxes.find(({ unit }) => unit.code === 'a1')?.hidden).toBe(0);
  });

  it.each([320, 358, 560, 700, 1100])('has no box over another and none outside at %i pixels', (width) => {
    for (const [chosen, root] of [
      ['alfa', tree],
      ['topp', tree],
      ['u-1', wideTree(6, 4)],
      ['u-1-2-0', wideTree(6, 4)],
    ] as const) {
      const drawn = layout(chosen, width, root);
      expect(overlaps(drawn)).toEqual([]);
      for (const box of drawn.boxes) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(drawn.width);
        expect(box.y + box.height).toBeLessThanOrEqual(drawn.height);
      }
      expect(drawn.width).toBeLessThanOrEqual(Math.max(width, 320));
    }
  });

  it('stands in one column on a narrow screen, and in one for each level where there is room', () => {
    const columns = (width: number) => new Set(layout('alfa', width).boxes.map(({ y }) => y)).size;
    expect(columns(358)).toBe(5);
    expect(columns(700)).toBeLessThan(5);
  });

  it('leaves out grandchildren that there is no room for, and counts them', () => {
    const drawn = layout('u', 700, wideTree(9, 2));
    expect(drawn.boxes.filter(({ role }) => role === 'more')).toHaveLength(9);
    expect(drawn.boxes.find(({ role }) => role === 'more')?.hidden).toBe(9 - 2);
    const crowded = layout('u', 700, wideTree(60, 2));
    expect(crowded.boxes).toHaveLength(61);
    expect(crowded.boxes[1]?.hidden).toBe(60);
  });

  it('breaks long names between words', () => {
    const long = unitNode('avdelingen for barnehage, skole og oppvekst i den vestre delen av kommunen');
    expect(layout(long.code, 358, long).boxes[0]?.lines.length).toBeGreaterThan(1);
  });

  it('is drawn around the root where the tree does not hold the unit', () => {
    expect(boxes(layout('finnes-ikke'))[0]).toBe('topp chosen');
  });
});
