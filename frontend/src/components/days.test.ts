import { expect, it } from 'vitest';

import { neighbours } from './days';

const days = ['2018-01-01', '2020-01-01', '2024-08-01'];

it.each([
  ['2017-06-01', undefined, '2018-01-01'],
  ['2018-01-01', undefined, '2020-01-01'],
  ['2019-06-01', '2018-01-01', '2020-01-01'],
  ['2024-08-01', '2020-01-01', undefined],
  ['2026-01-01', '2024-08-01', undefined],
])('from %s steps back to %s and on to %s', (shown, previous, next) => {
  expect(neighbours(days, shown)).toEqual({ previous, next });
});
