import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import type { Mark } from '@/components/change/marks';
import { unitNode } from '@/testing/fixtures';
import { wideTree } from '@/testing/organisationFixtures';
import { renderAt } from '@/testing/render';
import { openAtFirst } from '../treeModel';
import { createTreeStore } from '../treeStore';
import { TreeView } from './TreeView';

const tree = unitNode('topp', [unitNode('alfa', [unitNode('under')]), unitNode('beta')]);
const item = (name: string) => screen.getByRole('treeitem', { name: new RegExp(`^${name}`) });
const show = { dayOf: () => '2020-01-01' };

const draw = (root = tree, shown: Parameters<typeof TreeView>[0]['show'] = show) => {
  const store = createTreeStore(root.code, openAtFirst(root));
  return renderAt(<TreeView root={root} label="Organisasjon" store={store} show={shown} />);
};

it('is one tab stop, walked and folded with the keyboard, and followed with Enter', async () => {
  const { router } = await draw();
  const user = userEvent.setup();
  await user.tab();
  expect(item('Topp')).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(item('Alfa')).toHaveFocus();
  expect(item('Alfa')).toHaveAttribute('aria-expanded', 'true');
  await user.keyboard('{ArrowLeft}');
  expect(item('Alfa')).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('treeitem', { name: 'Under' })).not.toBeInTheDocument();
  await user.keyboard('b');
  expect(item('Beta')).toHaveFocus();
  expect(screen.getAllByRole('treeitem').filter((row) => row.tabIndex === 0)).toEqual([item('Beta')]);
  await user.keyboard('{Enter}');
  expect(router.state.location.href).toBe('/organisasjon/beta?dato=2020-01-01');
});

it('is followed with the space bar too', async () => {
  const { router } = await draw();
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{End} ');
  expect(router.state.location.href).toBe('/organisasjon/beta?dato=2020-01-01');
});

it('tells each unit its place', async () => {
  await draw();
  expect(item('Beta')).toHaveAttribute('aria-level', '2');
  expect(item('Beta')).toHaveAttribute('aria-posinset', '2');
  expect(item('Beta')).toHaveAttribute('aria-setsize', '2');
  expect(item('Beta')).not.toHaveAttribute('aria-expanded');
});

it('keeps a tab stop when the branch that held it is folded', async () => {
  await draw();
  act(() => item('Under').focus());
  fireEvent.click(item('Alfa').querySelector('[data-expanded]') as Element);
  expect(screen.getAllByRole('treeitem').filter((row) => row.tabIndex === 0)).toEqual([item('Alfa')]);
});

it('tells what changed in words, beside the name', async () => {
  const marks: Record<string, Mark[]> = { alfa: ['RENAMED', 'MOVED'], beta: ['ENDED'], under: ['NEW'] };
  await draw(tree, { ...show, marksOf: (code) => marks[code] ?? [] });
  expect(item('Alfa')).toHaveTextContent('Alfaendret navnflyttet');
  expect(item('Beta')).toHaveTextContent('Betaavsluttet');
  expect(item('Under')).toHaveTextContent('Underny');
});

it('draws only what is open of a tree of thousands', async () => {
  await draw(wideTree(17, 3));
  expect(screen.getAllByRole('treeitem')).toHaveLength(1 + 17);
});
