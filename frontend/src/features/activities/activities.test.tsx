import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { account, activity, dispositionItem } from '@/testing/processFixtures';
import { renderAt } from '@/testing/render';
import { byKind, itemsOf, shareUsed, shownYear } from './activities';
import { Accounts } from './components/Accounts';
import { ActivityList } from './components/ActivityList';
import { CalendarLink } from './components/CalendarLink';

describe('what bodies did beside their meetings', () => {
  it('is read by kind, and by day where it is known', () => {
    const kinds = byKind([
      activity('sen', { startsOn: '2017-09-01' }),
      activity('uten'),
      activity('tidlig', { startsOn: '2017-03-01' }),
      activity('seminar', { kind: 'SEMINAR' }),
    ]);
    expect(kinds.map(({ kind, activities }) => [kind, activities.map(({ code }) => code).join()])).toEqual([
      ['SEMINAR', 'seminar'],
      ['STUDY_TRIP', 'tidlig,sen,uten'],
    ]);
  });

  it('names the body only where it is not the one whose page it is, or went with others', async () => {
    const bodies = ['organ', 'annet'].map((code) => ({ id: code, code, name: { nb: code } }));
    await renderAt(
      <ActivityList activities={[activity('alene', { place: 'Oslo' }), activity('sammen', { bodies })]} of="organ" />,
    );
    const [alone, together] = screen.getAllByRole('listitem') as [HTMLElement, HTMLElement];
    expect(within(alone).queryByRole('link')).not.toBeInTheDocument();
    expect(alone).toHaveTextContent('Oslo');
    expect(within(together).getAllByRole('link')).toHaveLength(2);
  });

  it('is read with the newest year first, each as exactly as it is known', async () => {
    const activities = [
      activity('gammel', { startsOn: '2016-09-17', endsOn: '2016-09-18', year: 2016 }),
      activity('om-våren', { timing: { nb: 'om våren 2017' } }),
      activity('uten'),
    ];
    await renderAt(<ActivityList activities={activities} of="organ" />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Turen om-vårenom våren 2017',
      'Turen uten2017',
      'Turen gammel17.–18. september 2016',
    ]);
  });

  it('can be had in a calendar, as far as a day is known', async () => {
    const dated = [activity('med', { startsOn: '2017-03-01' }), activity('uten')];
    const { unmount } = await renderAt(
      <CalendarLink address="/api/v1/political-bodies/1/calendar.ics" activities={dated} />,
    );
    expect(screen.getByRole('link', { name: /i din egen kalender \(iCalendar\)$/ })).toHaveAttribute(
      'href',
      '/api/v1/political-bodies/1/calendar.ics?lang=nb',
    );
    unmount();
    await renderAt(<CalendarLink address="/api/v1/political-bodies/1/calendar.ics" activities={[activity('uten')]} />);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});

describe('the year that is shown', () => {
  const things = [activity('gammel', { year: 2015 }), activity('ny', { year: 2017 }), account({ year: 2016 })];

  it.each([
    ['1999', 'gammel', 1999],
    [undefined, 'gammel', 2015],
    [undefined, 'posten', 2016],
    [undefined, '', 2017],
  ])('is of ?ar=%s and #%s: %s', (asked, named, year) => {
    expect(shownYear(asked, named, things)).toBe(year);
  });

  it('is none where nothing is registered', () => {
    expect(shownYear(undefined, '', [])).toBeUndefined();
  });
});

describe('a disposition account', () => {
  const items = [
    dispositionItem('b', { ordinal: 2 }),
    dispositionItem('a', { recipient: 'Skolen' }),
    dispositionItem('c', { ordinal: 3, kind: 'PLANNED_USE', title: { nb: 'Kampen' } }),
    dispositionItem('d', { account: { id: 'x', code: 'en-annen', title: { nb: 'En annen' }, year: 2017 } }),
  ];

  it('has its own items, in the order of the source', () => {
    expect(itemsOf(account(), items).map(({ code }) => code)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    [200, 50, 25],
    [200, 0, 0],
    [0, 0, undefined],
    [undefined, 50, undefined],
    [200, undefined, undefined],
  ])('of %s with %s spent is used to %s per cent', (budget, spent, share) => {
    expect(shareUsed({ budget, spent })).toBe(share);
  });

  it('tells how much is used, what for, and what the source does not say', async () => {
    await renderAt(
      <Accounts accounts={[account({ budget: 2_687_700, spent: 521_348, remainder: 2_166_352 })]} items={items} />,
    );
    expect(screen.getByText('521 348 kroner er brukt av 2 687 700 kroner: 19 prosent.')).toBeInTheDocument();
    expect(screen.getByText('2 166 352 kroner')).toBeInTheDocument();
    expect(screen.getByText('Kilden sier ikke hvor mye som er brukt på hver ting.')).toBeInTheDocument();
    expect(screen.getByText('Gave. Mottaker: Skolen')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Planlagt bruk av det som er igjen' })).toBeInTheDocument();
  });

  it('does not take what is not registered for nothing', async () => {
    await renderAt(<Accounts accounts={[account()]} items={[]} />);
    expect(screen.getAllByText('Ikke registrert')).toHaveLength(3);
    expect(screen.getByText('Hva pengene er brukt på, er ikke registrert.')).toBeInTheDocument();
  });
});
