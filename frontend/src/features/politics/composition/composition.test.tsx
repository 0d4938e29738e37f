import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { CompositionPlace } from '@/api/types';
import { translate } from '@/i18n';
import { composition, deputy, groupRef, held, leave, personRef, unheld } from '@/testing/politicsFixtures';
import { renderAt } from '@/testing/render';
import { Composition } from './Composition';
import { Deputies } from './Deputies';
import { drawHemicycle } from './drawing';
import { electedOn } from './electedOn';
import { hemicycleLayout } from './hemicycle';
import { seating, seatSpans } from './seating';
import { absenceSentences, compositionHeadline, reconciliationSum } from './words';

const manner = {
  language: 'nb' as const,
  t: translate,
  localised: (value: { nb?: string | null } | undefined) => value?.nb ?? '',
};
const nameOf = ({ name }: { name: { nb?: string | null } }) => name.nb ?? '';
const seats = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const [large, small, tiny] = [groupRef('storgruppa', 'STG'), groupRef('ørliten', 'ØR'), groupRef('annen', 'AN')];
const council = composition([
  ...seats(1, 5).map((seat) => held(seat, large)),
  ...seats(6, 7).map((seat) => held(seat, small)),
  ...seats(8, 9).map((seat) => held(seat, tiny)),
  held(10),
  unheld(11, 'VACANT'),
  unheld(12, 'NOT_REGISTERED'),
  unheld(13, 'NOT_REGISTERED'),
]);

describe('the half circle', () => {
  it.each([1, 2, 5, 10, 13, 35, 51, 85, 169, 1000])('has room for %i seats that do not touch', (count) => {
    const { points, seatRadius } = hemicycleLayout(count);
    expect(points).toHaveLength(count);
    const nearest = points.flatMap((a, index) => points.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(Infinity, ...points.map(({ y }) => y))).toBeGreaterThanOrEqual(-1e-9);
    expect(Math.max(...points.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThanOrEqual(1 + 1e-9);
    expect(nearest.every((distance) => distance >= 2 * seatRadius)).toBe(true);
  });

  it('goes from the left to the right', () => {
    const angles = hemicycleLayout(51).points.map(({ angle }) => angle);
    expect(angles).toEqual([...angles].sort((a, b) => b - a));
    expect(angles[0]).toBeCloseTo(Math.PI);
    expect(angles.at(-1)).toBeCloseTo(0);
  });

  it('is the same on both sides', () => {
    const { points } = hemicycleLayout(51);
    const onTheLeft = points.filter(({ x }) => x < -1e-9).length;
    expect(points.filter(({ x }) => x > 1e-9)).toHaveLength(onTheLeft);
  });

  it('has no seats where there are none', () => {
    expect(hemicycleLayout(0).points).toEqual([]);
  });
});

describe('who sits where', () => {
  const blocks = seating(council, nameOf);

  it('puts the largest group first, groups of one size by name, and then those without', () => {
    expect(blocks.map(({ key, places }) => [key, places.length])).toEqual([
      ['storgruppa', 5],
      ['annen', 2],
      ['ørliten', 2],
      ['NO_GROUP', 1],
      ['VACANT', 1],
      ['NOT_REGISTERED', 2],
    ]);
  });

  it('marks groups by their abbreviations, or all by letters where one has none', () => {
    expect(blocks.map(({ mark }) => mark)).toEqual(['STG', 'AN', 'ØR', '', '', '']);
    const unnamed = seating(composition([held(1, groupRef('a')), held(2, large)]), nameOf);
    expect(unnamed.map(({ mark }) => mark)).toEqual(['A', 'B']);
    const alike = seating(composition([held(1, groupRef('a', 'X')), held(2, groupRef('b', 'X'))]), nameOf);
    expect(alike.map(({ mark }) => mark)).toEqual(['A', 'B']);
  });

  it('never gives two groups side by side the same shade', () => {
    const many = seating(composition(seats(1, 9).map((seat) => held(seat, groupRef(`g${seat}`)))), nameOf);
    for (const [index, { tone }] of many.entries()) expect(tone).not.toBe(many[index + 1]?.tone);
  });

  it('tells seats nobody knows of as spans', () => {
    expect(seatSpans([{ seat: 3 }, { seat: 1 }, { seat: 2 }, { seat: 7 }])).toEqual([
      { first: 1, last: 3 },
      { first: 7, last: 7 },
    ]);
  });

  it.each([280, 358, 640])('is drawn within %i pixels, with no label over another', (width) => {
    const crowded = seating(
      composition([
        ...seats(1, 20).map((seat) => held(seat, large)),
        ...seats(21, 51).map((seat) => held(seat, groupRef(`g${seat}`, `G${seat}`))),
      ]),
      nameOf,
    );
    const { seats: drawn, seatRadius, labels, height, ...drawing } = drawHemicycle(crowded, width);
    expect(drawing.width).toBeLessThanOrEqual(width + 1);
    expect(drawn).toHaveLength(51);
    for (const { x, y } of drawn) {
      expect(x - seatRadius).toBeGreaterThanOrEqual(0);
      expect(x + seatRadius).toBeLessThanOrEqual(width);
      expect(y + seatRadius).toBeLessThanOrEqual(height);
    }
    expect(labels.length > 1).toBe(width > 440); // a narrow screen has room for seats alone
    expect(labels.length).toBeLessThan(32);
    for (const [index, a] of labels.entries()) {
      expect(labels.slice(index + 1).some((b) => Math.abs(a.x - b.x) < 20 && Math.abs(a.y - b.y) < 15)).toBe(false);
      expect(drawn.some(({ x, y }) => Math.hypot(a.x - x, a.y - y) < seatRadius + 7)).toBe(false);
    }
  });
});

it('has no seat of less than nothing while the page is laid out', () => {
  expect(drawHemicycle(seating(council, nameOf), 1).seatRadius).toBeGreaterThan(1);
});

describe('the lists that members were elected on', () => {
  const list = (code: string) => ({ id: code, code, name: { nb: code } });
  const [own, joint, other] = [list('Storgruppa'), list('Stor og Liten'), list('Bygda')];
  const told = (places: CompositionPlace[]) => {
    const [block] = seating(composition(places), nameOf);
    if (!block) throw new Error('There is no block');
    const { shared, of } = electedOn(block, manner.localised);
    return [shared?.list.code, shared?.byAll, ...places.map((place) => of(place)?.code)];
  };

  it('are told of who came from another, and not where the group is called the same', () => {
    expect(
      told([held(1, large, { list: own }), held(2, large, { list: own }), held(3, large, { list: other })]),
    ).toEqual([undefined, undefined, undefined, undefined, 'Bygda']);
  });

  it('are told once of a group with a list of another name', () => {
    const two = [held(1, large, { list: joint }), held(2, large, { list: joint })];
    expect(told(two)).toEqual(['Stor og Liten', true, undefined, undefined]);
    expect(told([...two, held(3, large)])).toEqual(['Stor og Liten', false, undefined, undefined, undefined]);
    expect(told([held(1, large, { list: joint })])).toEqual([undefined, undefined, 'Stor og Liten']);
  });

  it('are told of everybody where no list has most of them, and of a vacant seat', () => {
    expect(told([held(1, tiny, { list: joint }), held(2, tiny, { list: other })])).toEqual([
      undefined,
      undefined,
      'Stor og Liten',
      'Bygda',
    ]);
    expect(told([{ ...unheld(1, 'VACANT'), list: other }])).toEqual([undefined, undefined, 'Bygda']);
  });

  it('stand in the table', async () => {
    const places = [
      held(1, large, { list: joint }),
      held(2, large, { list: joint }),
      held(3, small, { list: other }),
      { ...unheld(4, 'VACANT'), list: other },
    ];
    await renderAt(<Composition composition={composition(places)} />);
    expect(screen.getByRole('table', { name: /^Storgruppa \(2\)/ })).toHaveTextContent(
      'Alle er valgt på listen «Stor og Liten».',
    );
    expect(screen.getByText('Valgt på listen «Bygda».')).toBeInTheDocument();
    expect(screen.getByText('Plassen hører til listen «Bygda».')).toBeInTheDocument();
  });
});

describe('the finding in words', () => {
  it('counts members, vacancies and what is not registered', () => {
    expect(compositionHeadline(council, manner)).toBe('13 plasser: 10 medlemmer, 1 ledig og 2 ikke registrert.');
    expect(reconciliationSum(council, translate)).toBe('13 plasser = 10 medlemmer + 1 ledig + 2 ikke registrert');
  });

  it('does not take seats that nobody is registered on for vacancies', () => {
    const empty = composition(seats(1, 51).map((seat) => unheld(seat, 'NOT_REGISTERED')));
    expect(compositionHeadline(empty, manner)).toBe('51 plasser. Ingen medlemmer er registrert.');
  });

  it('says when even the number of seats is not known', () => {
    const unknown = { members: 0, vacancies: 0, working: [] };
    expect(compositionHeadline(composition([], { reconciliation: unknown }), manner)).toBe(
      'Verken plasser eller medlemmer er registrert.',
    );
    const some = composition([held(1), held(2)], { reconciliation: { ...unknown, members: 2 } });
    expect(compositionHeadline(some, manner)).toBe('2 medlemmer. Hvor mange plasser organet har, er ikke registrert.');
    expect(reconciliationSum(some, translate)).toBeUndefined();
  });

  it('tells who is away, and whether somebody meets', () => {
    const substitute = { membership: { id: 'd', code: 'd' }, person: personRef('vara'), rank: 1 };
    const away = held(1, large, { leave: leave({ substitute }) });
    const unmet = held(2, large, { leave: leave({ reason: 'ABSENCE', to: '2022-06-01' }) });
    expect(absenceSentences(council, translate)).toEqual([]);
    expect(absenceSentences(composition([away, unmet]), translate)).toEqual([
      '2 medlemmer er borte denne dagen.',
      '1 varamedlem møter.',
    ]);
    expect(absenceSentences(composition([unmet]), translate)).toEqual([
      '1 medlem er borte denne dagen.',
      'Hvem som møter i stedet, er ikke registrert.',
    ]);
  });
});

describe('the composition on a day', () => {
  it('has every seat in its table, with who is away and who meets', async () => {
    const substitute = { membership: { id: 'd', code: 'd' }, person: personRef('vara'), rank: 1 };
    const places = [
      held(1, large, { person: personRef('kari'), roles: ['LEADER'], leave: leave({ to: '2022-06-01', substitute }) }),
      held(2, small, {
        person: personRef('ola'),
        appointment: 'MOVED_UP',
        since: '2021-05-01',
        votingRight: false,
      }),
      unheld(3, 'VACANT'),
    ];
    await renderAt(<Composition composition={composition(places)} />);
    const group = within(screen.getByRole('table', { name: 'Storgruppa (1)' }));
    expect(group.getByRole('link', { name: 'Kari' })).toHaveAttribute('href', '/personer/kari');
    expect(
      group.getByText('Leder. Permisjon fra 1. mars 2022 til og med 31. mai 2022. Vara møter.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Rykket opp fra vara. Siden 1. mai 2021. Uten stemmerett.')).toBeInTheDocument();
    const vacant = within(screen.getByRole('table', { name: 'Ledige plasser (1)' }));
    expect(vacant.getByRole('rowheader', { name: 'Ledig' })).toBeInTheDocument();
    expect(screen.getByText('3 plasser = 2 medlemmer + 1 ledig + 0 ikke registrert. Det går opp.')).toBeInTheDocument();
    expect(screen.getByText('Halvfylt: Medlemmet er borte, og et varamedlem møter.')).toBeInTheDocument();
  });

  it('draws each seat with what is to say of it', async () => {
    await renderAt(<Composition composition={council} />);
    const picture = screen.getByRole('img', { name: /^13 plasser: 10 medlemmer.* Storgruppa 5 Annen 2 Ørliten 2/ });
    const titles = [...picture.querySelectorAll('title')].map(({ textContent }) => textContent);
    expect(titles).toHaveLength(13);
    expect(titles[0]).toBe('Plass 1: Person-1, Storgruppa.');
    expect(titles.at(-1)).toBe('Plass 13: ikke registrert hvem som har den.');
  });

  it('is a hall of dotted seats where nobody is registered, and no table of nothing', async () => {
    const empty = composition(seats(1, 51).map((seat) => unheld(seat, 'NOT_REGISTERED')));
    await renderAt(<Composition composition={empty} />);
    expect(screen.getByRole('heading', { name: '51 plasser. Ingen medlemmer er registrert.' })).toBeInTheDocument();
    expect(screen.getByText(/^De 51 plassene er dermed ikke ledige/)).toBeInTheDocument();
    expect(screen.getByRole('img').querySelectorAll('title')).toHaveLength(51);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});

describe('deputies', () => {
  const deputies = [
    deputy(1, { group: small, substitutesFor: { seat: 3, person: personRef('kari') } }),
    deputy(2),
    deputy(4),
  ];

  it('keep their ranks, say for whom they meet, and how many are not registered', async () => {
    const known = composition([], {
      deputies,
      deputyReconciliation: { deputySeats: 6, deputies: 3, notRegistered: 3 },
    });
    await renderAt(<Deputies composition={known} />);
    const items = screen.getAllByRole<HTMLLIElement>('listitem');
    expect(items.map((item) => [item.getAttribute('value'), item.textContent])).toEqual([
      ['1', 'Vara-1ØrlitenMøter for Kari'],
      ['2', 'Vara-2'],
      ['4', 'Vara-4'],
    ]);
    expect(screen.getByText('3 varamedlemmer er ikke registrert.')).toBeInTheDocument();
  });

  it('are ranked within the list that they were elected on, those of no list last', async () => {
    const list = (code: string) => ({ id: `id of ${code}`, code, name: { nb: code } });
    const known = composition([], {
      deputies: [
        deputy(1, { person: personRef('felles') }),
        deputy(1, { list: list('Ørlista'), person: personRef('ørførst') }),
        deputy(1, { list: list('Anker'), person: personRef('ankerførst') }),
        deputy(3, { list: list('Anker'), person: personRef('ankersist') }),
      ].map((one, index) => ({ ...one, membership: { id: `id-${index}`, code: `d-${index}` } })),
    });
    await renderAt(<Deputies composition={known} />);
    const headings = screen.getAllByRole('heading', { level: 4 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(['Anker', 'Ørlista', 'Felles for alle lister']);
    const items = screen.getAllByRole<HTMLLIElement>('listitem');
    expect(items.map(({ value, textContent }) => [value, textContent])).toEqual([
      [1, 'Ankerførst'],
      [3, 'Ankersist'],
      [1, 'Ørførst'],
      [1, 'Felles'],
    ]);
  });

  it('are not made up from the number of their seats', async () => {
    const unknown = composition([], { deputyReconciliation: { deputySeats: 10, deputies: 0, notRegistered: 10 } });
    await renderAt(<Deputies composition={unknown} />);
    expect(screen.getByText('10 plasser til varamedlemmer. Ingen varamedlemmer er registrert.')).toBeInTheDocument();
  });
});
