import { expect, it } from 'vitest';

import { held, unheld } from '@/testing/politicsFixtures';
import { kindOf, placeRows } from './places';

it('places that nothing is registered of stand together, between those that something is known of', () => {
  const places = [
    unheld(1, 'NOT_REGISTERED'),
    held(2),
    unheld(3, 'NOT_REGISTERED'),
    unheld(4, 'NOT_REGISTERED'),
    unheld(5, 'VACANT'),
    unheld(6, 'NOT_REGISTERED'),
  ];
  expect(placeRows(places).map((row) => ('place' in row ? row.place.seat : [row.first, row.last]))).toEqual([
    [1, 1],
    2,
    [3, 4],
    5,
    [6, 6],
  ]);
});

it('a membership is of a member, a deputy, or of nobody', () => {
  expect(kindOf({ capacity: 'MEMBER', vacant: false })).toBe('member');
  expect(kindOf({ capacity: 'DEPUTY', vacant: false })).toBe('deputy');
  expect(kindOf({ capacity: 'MEMBER', vacant: true })).toBe('vacancy');
});
