import { describe, expect, it } from 'vitest';

import { unitNode } from '@/testing/fixtures';
import { ancestorsOf, findNode, moveByKey, visibleRows } from './treeModel';

const tree = unitNode('topp', [unitNode('alfa', [unitNode('under')]), unitNode('beta'), unitNode('årvåk')]);
const rows = visibleRows(tree, new Set());
const name = (node: (typeof rows)[number]['node']) => node.name?.nb ?? '';
const move = (from: string, key: string) => moveByKey(rows, from, key, name);

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

  it('leave out what lies under a closed unit', () => {
    expect(visibleRows(tree, new Set(['alfa'])).map(({ node }) => node.code)).toEqual([
      'topp',
      'alfa',
      'beta',
      'årvåk',
    ]);
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
    const closed = visibleRows(tree, new Set(['alfa']));
    expect(moveByKey(closed, 'alfa', 'ArrowRight', name)).toEqual({ open: ['alfa'] });
  });

  it('opens all siblings with an asterisk', () => {
    expect(move('beta', '*')).toEqual({ open: ['alfa', 'beta', 'årvåk'] });
  });

  it('leaves other keys to the browser', () => {
    expect(move('alfa', 'Tab')).toBeUndefined();
    expect(move('alfa', 'Enter')).toBeUndefined();
  });
});

describe('a unit in the tree', () => {
  it('has its way from the top', () => {
    expect(ancestorsOf(tree, 'under').map(({ code }) => code)).toEqual(['topp', 'alfa']);
    expect(findNode(tree, 'alfa')?.children).toHaveLength(1);
    expect(ancestorsOf(tree, 'finnes-ikke')).toEqual([]);
    expect(ancestorsOf(undefined, 'under')).toEqual([]);
  });
});
