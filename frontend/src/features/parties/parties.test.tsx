import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { affiliation, parliamentaryGroup, party } from '@/testing/politicsFixtures';
import { renderAt } from '@/testing/render';
import { PartyGroups } from './components/PartyGroups';
import { PartyList } from './components/PartyList';
import { groupsWithMembers } from './parties';

describe('parties', () => {
  it('stand in the order of the Norwegian alphabet, with their abbreviations', async () => {
    await renderAt(<PartyList parties={[party('ål'), party('bygd', 'BL'), party('ærlig')]} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['BygdBL', 'Ærlig', 'Ål']);
    expect(screen.getByRole('link', { name: 'Bygd' })).toHaveAttribute('href', '/partier/bygd');
  });
});

describe('a party', () => {
  it('tells who sits in its groups, and makes nobody up', async () => {
    const groups = [
      parliamentaryGroup('gammel', '2015-2019'),
      parliamentaryGroup('ny', '2019-2023', { name: { nb: 'Den nye' } }),
    ];
    const members = [affiliation('øyvind', 'ny'), affiliation('anne', 'ny')];
    expect(
      groupsWithMembers(groups, members).map((one) => [one.group.code, one.members.map(({ code }) => code)]),
    ).toEqual([
      ['ny', ['anne', 'øyvind']],
      ['gammel', []],
    ]);
    await renderAt(<PartyGroups groups={groups} affiliations={members} />);
    expect(screen.getAllByRole('list', { name: 'I gruppen denne dagen' })).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'Anne' })).toHaveAttribute('href', '/personer/anne');
  });
});
