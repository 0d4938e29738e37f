import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { electoralList } from '@/testing/electionFixtures';
import { affiliation, parliamentaryGroup, party } from '@/testing/politicsFixtures';
import { renderAt } from '@/testing/render';
import { PartyGroups } from './components/PartyGroups';
import { PartyList } from './components/PartyList';
import { PartyLists } from './components/PartyLists';
import { groupsWithMembers, newestLists } from './parties';

describe('parties', () => {
  it('stand in the order of the Norwegian alphabet, with their abbreviations', async () => {
    await renderAt(<PartyList parties={[party('ål'), party('bygd', 'BL'), party('ærlig')]} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Bygd (BL)', 'Ærlig', 'Ål']);
    expect(screen.getByRole('link', { name: 'Bygd' })).toHaveAttribute('href', '/partier/bygd');
  });
});

describe('a party', () => {
  const of = (year: number) => ({ id: `id-${year}`, code: `valget-${year}`, title: { nb: `Valget ${year}` }, year });

  it('tells its lists by election, the newest first', async () => {
    const lists = [
      electoralList('a', { election: of(2015), votes: 10 }),
      electoralList('b', { election: of(2019), votes: 20, reportedSeats: 3 }),
      electoralList('c', { election: of(2019), votes: 30 }),
    ];
    expect(newestLists(lists).map(({ code }) => code)).toEqual(['c', 'b', 'a']);
    await renderAt(<PartyLists lists={lists} name="Partiet" />);
    const row = within(screen.getAllByRole('row')[2] as HTMLElement);
    expect(row.getByRole('link', { name: 'Valget 2019' })).toHaveAttribute('href', '/valg/valget-2019');
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['Liste B', '20', '3']);
  });

  it('tells who sits in its groups, and makes nobody up', async () => {
    const groups = [
      parliamentaryGroup('gammel', '2015-2019', { validFrom: '2015-10-01' }),
      parliamentaryGroup('ny', '2019-2023', { name: { nb: 'Den nye' } }),
    ];
    const members = [affiliation('øyvind', 'ny'), affiliation('anne', 'ny')];
    expect(
      groupsWithMembers(groups, members).map((one) => [one.group.code, one.members.map(({ code }) => code)]),
    ).toEqual([
      ['ny', ['anne', 'øyvind']],
      ['gammel', []],
    ]);
    await renderAt(<PartyGroups groups={groups} affiliations={members} asOf={undefined} />);
    expect(screen.getAllByRole('list', { name: 'I gruppen denne dagen' })).toHaveLength(1);
    expect(screen.getByText(/^Ingen er registrert i gruppen denne dagen\./)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Se hvem som satt der 1. oktober 2015' })).toHaveAttribute(
      'href',
      '/?dato=2015-10-01',
    );
    expect(screen.getByRole('link', { name: 'Anne' })).toHaveAttribute('href', '/personer/anne');
  });
});
