import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import { unitNode } from '@/testing/fixtures';
import { renderAt } from '@/testing/render';
import { TreeView } from './TreeView';

const tree = unitNode('topp', [unitNode('alfa', [unitNode('under')]), unitNode('beta')]);
const item = (name: string) => screen.getByRole('treeitem', { name: new RegExp(`^${name}`) });

it('is one tab stop, walked and folded with the keyboard, and followed with Enter', async () => {
  const { router } = await renderAt(<TreeView root={tree} label="Organisasjon" asOf="2020-01-01" />);
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
