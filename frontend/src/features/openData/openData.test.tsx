import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { DataFile } from '@/api/types';
import { renderAt } from '@/testing/render';
import { DataSetList } from './components/DataSetList';
import { dataSetsByArea } from './dataSets';

const file = (name: string, part: Partial<DataFile> = {}): DataFile => ({
  file: `${name}.csv`,
  title: { nb: name },
  rows: 1,
  columns: ['code', 'title.nb'],
  _links: {},
  ...part,
});

describe('the data sets', () => {
  it('stand by area in the order of the menu, whatever order they are imported in', () => {
    const files = ['sources', 'goals', 'plans', 'observations'].map((name) => file(name));
    expect(dataSetsByArea(files).map(({ area, dataSets }) => [area, dataSets.map((one) => one.file)])).toEqual([
      ['strategy', ['plans.csv', 'goals.csv']],
      ['indicators', ['observations.csv']],
      ['sources', ['sources.csv']],
    ]);
  });

  it('keep a file that this client has not heard of', () => {
    expect(dataSetsByArea([file('nytt')])).toEqual([{ area: 'other', dataSets: [file('nytt')] }]);
  });

  it('are each told with what they hold, their rows, columns and ways to take them', async () => {
    await renderAt(<DataSetList files={[file('goals', { title: { nb: 'Mål' }, rows: 1234 })]} />);
    const found = within(screen.getByRole('article'));
    expect(found.getByRole('heading', { name: 'Mål' })).toBeInTheDocument();
    expect(found.getByText(/Målene i planene\./)).toHaveTextContent('Målene i planene. 1 234 rader');
    expect(found.getByRole('link', { name: /^Last ned CSV ?: Mål/ })).toHaveAttribute(
      'href',
      '/api/v1/exports/goals.csv?profile=machine',
    );
    expect(found.getByRole('link', { name: /^Last ned for norsk Excel ?: Mål/ })).toHaveAttribute(
      'href',
      '/api/v1/exports/goals.csv?profile=excel-nb',
    );
    expect(found.getByRole('link', { name: /^Les det samme i API-et ?: Mål/ })).toHaveAttribute(
      'href',
      '/api/v1/goals',
    );
    expect(found.getByText('title.nb')).toBeInTheDocument();
  });
});
