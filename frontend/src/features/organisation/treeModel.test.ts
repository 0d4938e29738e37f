import { describe, expect, it } from 'vitest';

import { unitNode } from '@/testing/fixtures';
import { wideTree } from '@/testing/organisationFixtures';
import {
  countBelow,
  findUnits,
  moveByKey,
  openAtFirst,
  pathTo,
  unitsBelow,
  visibleRows,
  waysTo,
  waysWithin,
} from './treeModel';

const tree = unitNode('topp', [unitNode('alfa', [unitNode('under')]), unitNode('beta'), unitNode('årvåk')]);
const rows = visibleRows(tree, new Set(['topp', 'alfa']));
const name = (node: (typeof rows)[number]['node']) => node.name?.nb ?? '';
const move = (from: string, key: string, typed?: string) => moveByKey(rows, from, key, name, typed);

describe('the rows of the tree', () => {
  it('stand in reading order with their place told', () => {
    expect(rows.map(({ node, level, position, siblings }) => [node.code, level, position, siblings])).toEqual([
      ['topp', 1, 1, 1],
      ['alfa', 2, 1, 3],
      ['under', 3, 1, 1],
      ['beta', 2, 2, 3],
      ['årvåk', 2, 3, 3],
    ]);
  });

  it('leave out what lies under a unit that is not open', () => {
    expect(visibleRows(tree, new Set(['topp'])).map(({ node }) => node.code)).toEqual([
      'topp',
      'alfa',
      'beta',
      'årvåk',
    ]);
  });
});

describe('what stands open at first', () => {
  it('is all of a small tree', () => {
    expect([...openAtFirst(tree)]).toEqual(['topp', 'alfa']);
  });

  it('is the levels that fit a screen, and never less than the root', () => {
    expect(visibleRows(wideTree(5, 4), openAtFirst(wideTree(5, 4)))).toHaveLength(1 + 5 + 25);
    expect(visibleRows(wideTree(300, 1), openAtFirst(wideTree(300, 1)))).toHaveLength(301);
  });
});

describe('the keyboard pattern', () => {
  it.each([
    ['topp', 'ArrowDown', 'alfa'],
    ['under', 'ArrowDown', 'beta'],
    ['beta', 'ArrowUp', 'under'],
    ['årvåk', 'ArrowDown', 'årvåk'],
    ['topp', 'ArrowUp', 'topp'],
    ['beta', 'Home', 'topp'],
    ['topp', 'End', 'årvåk'],
    ['alfa', 'ArrowRight', 'under'],
    ['under', 'ArrowLeft', 'alfa'],
    ['topp', 'å', 'årvåk'],
    ['årvåk', 'B', 'beta'],
  ])('from %s, %s goes to %s', (from, key, to) => {
    expect(move(from, key)).toEqual({ focus: to });
  });

  it('closes an open unit before it goes up, and opens a closed one before it goes in', () => {
    expect(move('alfa', 'ArrowLeft')).toEqual({ close: 'alfa' });
    const closed = visibleRows(tree, new Set(['topp']));
    expect(moveByKey(closed, 'alfa', 'ArrowRight', name)).toEqual({ open: ['alfa'] });
  });

  it('does nothing where there is nothing to open or to go up to, and keeps the page from scrolling', () => {
    expect(move('beta', 'ArrowRight')).toEqual({});
    expect(moveByKey(visibleRows(tree, new Set()), 'topp', 'ArrowLeft', name)).toEqual({});
  });

  it('opens all siblings with an asterisk', () => {
    expect(move('beta', '*')).toEqual({ open: ['alfa', 'beta', 'årvåk'] });
  });

  it('takes letters in quick succession for the beginning of one name', () => {
    const schools = visibleRows(
      unitNode('kommunen', [unitNode('nes skole'), unitNode('nes barnehage'), unitNode('nadderud')]),
      new Set(['kommunen']),
    );
    const type = (from: string, typed: string, key: string) => moveByKey(schools, from, key, name, typed);
    expect(type('nes skole', 'n', 'a')).toEqual({ focus: 'nadderud' });
    expect(type('nes skole', 'nes', ' ')).toEqual({ focus: 'nes skole' });
    expect(type('nes skole', 'nes ', 'b')).toEqual({ focus: 'nes barnehage' });
    expect(type('nes skole', 'n', 'n')).toEqual({ focus: 'nes barnehage' });
    expect(type('nes skole', '', ' ')).toBeUndefined();
  });

  it('leaves other keys to the browser', () => {
    expect(move('alfa', 'Tab')).toBeUndefined();
    expect(move('alfa', 'Enter')).toBeUndefined();
  });
});

describe('a unit in the tree', () => {
  it('has its way from the top, itself included', () => {
    expect(pathTo(tree, 'under').map(({ code }) => code)).toEqual(['topp', 'alfa', 'under']);
    expect(pathTo(tree, 'finnes-ikke')).toEqual([]);
    expect(pathTo(undefined, 'under')).toEqual([]);
    expect(unitsBelow(tree)).toBe(4);
  });

  it('is seen when the units above it are open', () => {
    expect([...waysTo(tree, new Set(['under', 'beta']))].sort()).toEqual(['alfa', 'topp']);
    expect([...waysTo(tree, new Set(['topp']))]).toEqual([]);
  });
});

describe('the units that have changed', () => {
  it('are shown as far as they fit, the highest first', () => {
    const large = wideTree(20, 2);
    const changed = new Set(['u-3', 'u-4-1', 'u-5-1', 'u-6-1', 'u-7-1']);
    const open = waysWithin(large, changed);
    expect([...open]).toEqual(['u', 'u-4']);
    expect(visibleRows(large, open).length).toBeLessThanOrEqual(60);
    expect([...waysWithin(tree, new Set(['under']))]).toEqual(['topp', 'alfa']);
  });

  it('are counted under those that stay closed', () => {
    expect(Object.fromEntries(countBelow(tree, new Set(['alfa', 'under', 'årvåk'])))).toEqual({ topp: 3, alfa: 1 });
  });
});

describe('looking for a unit by its name', () => {
  it('keeps the way to each hit and what lies under it, and opens the way', () => {
    const found = findUnits(tree, 'UND', name);
    expect([...found.hits]).toEqual(['under']);
    expect(found.root?.children.map(({ code }) => code)).toEqual(['alfa']);
    expect([...found.open].sort()).toEqual(['alfa', 'topp']);
    const above = findUnits(tree, 'alfa', name);
    expect(above.root?.children[0]?.children).toHaveLength(1);
    expect(above.open.has('alfa')).toBe(false);
  });

  it('wants every word', () => {
    const schools = unitNode('kommunen', [unitNode('nes skole'), unitNode('nes barnehage')]);
    expect([...findUnits(schools, 'skole  nes', name).hits]).toEqual(['nes skole']);
  });

  it('finds nothing where nothing is called so', () => {
    expect(findUnits(tree, 'qwx', name)).toMatchObject({ root: undefined, hits: new Set() });
  });

  it('counts all hits among thousands but opens the way to some of them', () => {
    const large = wideTree(17, 3);
    const found = findUnits(large, 'enhet', name);
    expect(found.hits.size).toBe(1 + 17 + 17 ** 2 + 17 ** 3);
    expect(visibleRows(large, found.open).length).toBeLessThan(400);
  });
});
