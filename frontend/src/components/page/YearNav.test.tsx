import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import { renderAt } from '@/testing/render';
import { YearNav } from './YearNav';

it('leads to the other years, and says which one is shown, also one that there is nothing of', async () => {
  await renderAt(<YearNav years={[2017, 2020]} shown={2018} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['2017', '2018', '2020']);
  expect(screen.getByText('2018')).toHaveAttribute('aria-current', 'page');
  expect(screen.getByRole('link', { name: '2020' })).toHaveAttribute('href', expect.stringContaining('ar'));
});

it('is not there where there is nothing to choose', async () => {
  await renderAt(<YearNav years={[2017]} shown={2017} />);
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
});
