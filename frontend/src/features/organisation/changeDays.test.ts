import { expect, it } from 'vitest';

import { changeDays } from './changeDays';

const events = [
  { date: '2024-08-01', code: 'c' },
  { date: '2018-01-01', code: 'a' },
  { date: '2024-08-01', code: 'd' },
  { date: '2020-01-01', code: 'b' },
];
const days = changeDays(events);

it('has each day once, earliest first, with all that happened on it', () => {
  expect(days.map(({ date, events: ofDay }) => [date, ofDay.map(({ code }) => code).join()])).toEqual([
    ['2018-01-01', 'a'],
    ['2020-01-01', 'b'],
    ['2024-08-01', 'c,d'],
  ]);
});
