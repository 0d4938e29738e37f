import { expect, it } from 'vitest';

import { matching } from './matching';

const choices = [
  { value: 'b-skole', label: 'Bekkestua skole', detail: 'Velferd › b-skole' },
  { value: 'skolekontor', label: 'Skolekontoret', detail: 'Velferd › skolekontor' },
  { value: 'barnehage', label: 'Barnehager', detail: 'Oppvekst og skole › barnehage' },
];
const found = (typed: string) => matching(choices, typed).map(({ value }) => value);

it('finds by name first, then by place and code', () => {
  expect(found('skole')).toEqual(['b-skole', 'skolekontor', 'barnehage']);
  expect(found('b-sk')).toEqual(['b-skole']);
});

it('needs every word, in any order and size of letters', () => {
  expect(found('SKOLE bekke')).toEqual(['b-skole']);
  expect(found('skole finnes-ikke')).toEqual([]);
});

it('shows all when nothing is typed, but never more than anybody reads', () => {
  expect(found('  ')).toHaveLength(3);
  const many = Array.from({ length: 600 }, (_, index) => ({ value: `e-${index}`, label: `Enhet ${index}` }));
  expect(matching(many, '')).toHaveLength(50);
  expect(matching(many, '599').map(({ value }) => value)).toEqual(['e-599']);
});
