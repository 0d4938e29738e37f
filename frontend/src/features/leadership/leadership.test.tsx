import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { LeadershipGroup, LeadershipGroupMember, OwnedCompany, Position, Responsibility } from '@/api/types';
import { citation } from '@/testing/fixtures';
import { renderAt } from '@/testing/render';
import { Companies } from './components/Companies';
import { Groups } from './components/Groups';
import { Positions } from './components/Positions';
import { byLevel, fromTheTop, groupResponsibilities, underHeadings } from './groups';

const recorded = {
  source: citation(),
  version: 1,
  recordedAt: '2026-01-01T10:00:00Z',
  allowedActions: [],
  externalIds: [],
  _links: {},
};
const ref = (code: string) => ({ id: code, code, title: { nb: code } });

const group = (part: Partial<LeadershipGroup> = {}): LeadershipGroup => ({
  id: 'g',
  code: 'gruppen',
  name: { nb: 'Gruppen' },
  registration: 'NOT_REGISTERED',
  ...recorded,
  ...part,
});
const member = (position: string): LeadershipGroupMember => ({
  id: position,
  code: `m-${position}`,
  group: { id: 'g', code: 'gruppen', name: { nb: 'Gruppen' } },
  position: ref(position),
  ...recorded,
});
const position = (part: Partial<Position> = {}): Position => ({
  id: part.code ?? 'p',
  code: 'p',
  unit: { id: 'u', code: 'u', name: { nb: 'Enheten' } },
  kind: 'LEADER',
  title: { nb: 'Leder' },
  ...recorded,
  ...part,
});
const responsibility = (part: Partial<Responsibility>): Responsibility => ({
  id: part.code ?? 'r',
  code: 'r',
  ordinal: 1,
  statement: { nb: 'Gjør noe.' },
  ...recorded,
  ...part,
});
const company = (part: Partial<OwnedCompany> = {}): OwnedCompany => ({
  id: 'c',
  code: 'selskapet',
  name: 'Selskapet AS',
  ...recorded,
  ...part,
});

const fact = (term: string) => {
  const [row] = screen.getAllByText(term).map((word) => word.parentElement as HTMLElement);
  return within(row as HTMLElement).getByRole('definition');
};

describe('a leadership group', () => {
  it('says that nobody is registered rather than that nobody is there', async () => {
    await renderAt(<Groups groups={[group({ members: 15 })]} tasks={[]} members={[]} />);
    expect(fact('Antall medlemmer')).toHaveTextContent('15 medlemmer');
    expect(fact('Registrerte medlemmer')).toHaveTextContent('Ikke registrert');
  });

  it('tells those who are registered, and how many of how many', async () => {
    await renderAt(
      <Groups
        groups={[group({ members: 3, registration: 'IN_PART', registeredMembers: 2 })]}
        tasks={[]}
        members={[member('direktor'), member('sjef')]}
      />,
    );
    expect(fact('Registrerte medlemmer')).toHaveTextContent('direktorsjef2 av 3 er registrert.');
    expect(screen.getByRole('link', { name: 'direktor' })).toHaveAttribute('href', '/#direktor');
  });
});

describe('positions', () => {
  it('stand from the top down', () => {
    const mixed = [
      position({ code: 'a', kind: 'OTHER' }),
      position({ code: 'b', kind: 'SECTOR_DIRECTOR' }),
      position({ code: 'c', kind: 'MUNICIPAL_DIRECTOR' }),
    ];
    expect(fromTheTop(mixed).map(({ code }) => code)).toEqual(['c', 'b', 'a']);
  });

  it('name their holder, say when none is registered, and when not all are shown', async () => {
    const person = { id: 'x', code: 'x', name: 'Kari Nordmann' };
    await renderAt(
      <Positions
        positions={[position(), position({ code: 'q', holder: { person, acting: true } })]}
        total={600}
        responsibilities={[]}
      />,
    );
    const holders = screen.getAllByText('Innehaver').map((word) => word.nextElementSibling?.textContent);
    expect(holders).toEqual(['Ikke registrert', 'Kari Nordmann (konstituert)']);
    expect(screen.getByText(/^Viser 2 av 600/)).toBeInTheDocument();
  });
});

describe('responsibilities', () => {
  it('stand by kind and in the order of the source, with examples last', () => {
    const groups = groupResponsibilities([
      responsibility({ code: 'eksempel', kind: 'EXAMPLE' }),
      responsibility({ code: 'uten' }),
      responsibility({ code: 'hus-2', kind: 'OWN_HOUSE', ordinal: 2 }),
      responsibility({ code: 'hus-1', kind: 'OWN_HOUSE', ordinal: 1 }),
    ]);
    expect(groups.map(({ kind, items }) => [kind, items.map(({ code }) => code)])).toEqual([
      ['OWN_HOUSE', ['hus-1', 'hus-2']],
      [undefined, ['uten']],
      ['EXAMPLE', ['eksempel']],
    ]);
  });

  it('say a heading once for all that stand under it', () => {
    const heading = { nb: 'Internt' };
    const groups = underHeadings([
      responsibility({ code: 'a' }),
      responsibility({ code: 'b', heading }),
      responsibility({ code: 'c', heading: { ...heading } }),
    ]);
    expect(groups.map((group) => [group.heading?.nb, group.items.map(({ code }) => code)])).toEqual([
      [undefined, ['a']],
      ['Internt', ['b', 'c']],
    ]);
  });

  it('of a role belong to its level, those of one position to none', () => {
    const level = { code: 'sektor', name: { nb: 'Sektor' } };
    const levels = byLevel([
      responsibility({ code: 'a', level }),
      responsibility({ code: 'b', position: ref('p') }),
      responsibility({ code: 'c', level }),
    ]);
    expect(levels.map(({ items }) => items.map(({ code }) => code))).toEqual([['a', 'c']]);
  });
});

describe('a company', () => {
  it('says what is not registered, and never that the municipality owns nothing of it', async () => {
    await renderAt(<Companies companies={[company()]} />);
    for (const term of ['Kommunens eierandel', 'Eierstrategi', 'Selskapsform', 'Organisasjonsnummer']) {
      expect(fact(term)).toHaveTextContent('Ikke registrert');
    }
  });

  it('tells the share in per cent, and leads to the strategy', async () => {
    await renderAt(<Companies companies={[company({ share: 33.3, ownershipStrategy: ref('strategi') })]} />);
    expect(fact('Kommunens eierandel')).toHaveTextContent('33,3 prosent');
    expect(screen.getByRole('link', { name: 'strategi' })).toHaveAttribute('href', '/strategi/strategi');
  });
});
