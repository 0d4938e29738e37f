import { describe, expect, it } from 'vitest';

import { asOfSearch, yearSearch } from './search';

describe('what an address asks for', () => {
  it.each(['2020-02-30', '2020', 'i går', ['2020-01-01', '2021-01-01'], undefined])('drops the day %j', (dato) => {
    expect(asOfSearch({ dato })).toEqual({});
  });

  it.each(['1799', '2201', '20', '2020-01-01', '2020 ', ['2019', '2020'], undefined])('drops the year %j', (ar) => {
    expect(yearSearch({ ar })).toEqual({});
  });

  it.each(['1800', '1999', '2020', '2200'])('keeps the year %s', (ar) => {
    expect(yearSearch({ ar, dato: '2020-01-01' })).toEqual({ ar });
  });
});
