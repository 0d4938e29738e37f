import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { groupRef, office, personRef } from '@/testing/politicsFixtures';
import { renderAt } from '@/testing/render';
import { OfficeList } from './components/OfficeList';
import { byPeriod } from './offices';

describe('the offices of a person', () => {
  const list = { id: 'l', code: 'lista', name: { nb: 'Lista' } };
  const offices = [
    office('MEMBERSHIP', { id: '1', capacity: 'MEMBER', seat: 5, present: true, appointment: 'MOVED_UP', list }),
    office('ROLE', { id: '2', role: 'DEPUTY_LEADER', present: true }),
    office('AFFILIATION', {
      id: '3',
      term: undefined,
      period: { id: 'p', code: '2019-2023', title: { nb: 'Perioden 2019–2023' } },
      group: groupRef('storgruppa'),
      validTo: '2021-01-01',
      affiliationEndReason: 'PARTY_CHANGE',
    }),
    office('SUBSTITUTION', { id: '4', seat: 7, rank: 2, insteadOf: personRef('kari'), leaveReason: 'LEAVE' }),
    office(
      'MEMBERSHIP',
      { id: '5', capacity: 'DEPUTY', rank: 2, validTo: '2021-05-01', endReason: 'MOVED_UP' },
      '2015-2019',
    ),
  ];

  it('stand by election period, the latest first', () => {
    expect(byPeriod(offices).map(({ period, offices: of }) => [period.code, of.map(({ id }) => id).join('')])).toEqual([
      ['2019-2023', '1234'],
      ['2015-2019', '5'],
    ]);
  });

  it('stand in a period with the latest first, and of one day seats before groups and places in reserve', () => {
    const mixed = [
      office('MEMBERSHIP', { id: 'vara', capacity: 'DEPUTY', rank: 1 }),
      office('AFFILIATION', { id: 'gruppe' }),
      office('MEMBERSHIP', { id: 'plass', capacity: 'MEMBER', seat: 1 }),
      office('ROLE', { id: 'senere', validFrom: '2020-01-01' }),
    ];
    expect(byPeriod(mixed).flatMap(({ offices: of }) => of.map(({ id }) => id))).toEqual([
      'senere',
      'plass',
      'gruppe',
      'vara',
    ]);
  });

  it('are each told in a sentence, with how they began and ended', async () => {
    await renderAt(<OfficeList offices={offices} />);
    const told = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(told).toEqual([
      'Fra 1. oktober 2019nåMedlem av Et organ, plass 5Valgt på listen «Lista». Rykket opp fra vara.',
      'Fra 1. oktober 2019nåNestleder i Et organ',
      'Fra 1. oktober 2019 til og med 31. desember 2020I gruppen StorgruppaByttet parti.',
      'Fra 1. oktober 2019 og ut periodenMøtte for Kari i Et organ, plass 7Grunnen er permisjon.',
      'Fra 1. oktober 2019 til og med 30. april 2021Varamedlem i Et organ, nummer 2 i rekkenRykket opp til fast plass.',
    ]);
    const past = within(screen.getAllByRole('listitem')[4] as HTMLElement);
    expect(past.getByRole('link', { name: 'Et organ' })).toHaveAttribute('href', '/politikk/organ?dato=2019-10-01');
    expect(screen.getByRole('link', { name: 'Kari' })).toHaveAttribute('href', '/personer/kari');
  });
});
