import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import { renderAt } from '@/testing/render';
import { MainNavigation } from './MainNavigation';

it.each([
  ['/politikk/kommunestyret', 'Politikk'],
  ['/valg/kommunestyrevalget-2023', 'Politikk'],
  ['/rediger/prosess/planen', 'Politikk'],
  ['/mal/m3/rediger', 'Mål og planer'],
])('%s belongs to %s', async (address, part) => {
  await renderAt(<MainNavigation id="meny" />, address);
  const current = screen.getAllByRole('link').filter((link) => link.getAttribute('aria-current') === 'page');
  expect(current.map(({ textContent }) => textContent)).toEqual([part]);
});

it('marks none where the page belongs to no part', async () => {
  await renderAt(<MainNavigation id="meny" />, '/sok');
  expect(screen.getAllByRole('link').every((link) => !link.hasAttribute('aria-current'))).toBe(true);
});
