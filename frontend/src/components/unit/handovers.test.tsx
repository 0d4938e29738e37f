import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import { unitRef } from '@/testing/organisationFixtures';
import { renderAt } from '@/testing/render';
import { Handovers } from './Handovers';

it('tells from whom to whom, each as it was on the right day, and why', async () => {
  const handover = {
    on: '2024-08-01',
    from: unitRef('solberg', 'Solberg skole'),
    to: unitRef('fjordhagen', 'Fjordhagen skole'),
    event: { id: 'id', code: 'ny-skole' },
  };
  await renderAt(<Handovers handovers={[handover]} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(
    '1. august 2024 gikk ansvaret fra Solberg skole til Fjordhagen skole. Se hvorfor',
  );
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/organisasjon/solberg?dato=2024-07-31',
    '/organisasjon/fjordhagen?dato=2024-08-01',
    '/organisasjon/endringer/ny-skole',
  ]);
});

it('is silent where nothing was handed on', async () => {
  await renderAt(<Handovers handovers={undefined} />);
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
});
