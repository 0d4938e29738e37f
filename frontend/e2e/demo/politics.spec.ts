import type { Page } from '@playwright/test';

import type { components } from '../../src/api/schema';
import { readApi } from '../support/api';
import { expect, heading, test } from '../support/journey';

type Schemas = components['schemas'];
type Composition = Schemas['BodyComposition'];

const compositionOf = async (body: string, day: string) => {
  const [found] = (await readApi<Schemas['PoliticalBodyPage']>(`/political-bodies?code=${body}`)).items;
  if (!found) throw new Error(`There is no ${body}`);
  return readApi<Composition>(`/political-bodies/${found.id}/composition?asOf=${day}`);
};

const seat = ({ places }: Composition, number: number) => {
  const place = places.find((one) => one.seat === number);
  if (!place) throw new Error(`There is no seat ${number}`);
  return place;
};

/** What is told of the seats: members, vacant, not registered, away, of these substituted. */
function figures({ reconciliation, places }: Composition) {
  const { seats, members, vacancies, notRegistered, reconciles } = reconciliation;
  const away = places.filter(({ leave }) => leave);
  expect(reconciles).toBe(true);
  expect(places).toHaveLength(seats ?? 0);
  expect(places.filter(({ state }) => state === 'HELD')).toHaveLength(members);
  expect(places.filter(({ state }) => state === 'VACANT')).toHaveLength(vacancies);
  expect(places.filter(({ state }) => state === 'NOT_REGISTERED')).toHaveLength(notRegistered ?? 0);
  return [members, vacancies, notRegistered, away.length, away.filter(({ leave }) => leave?.substitute).length];
}

/** From which day on, and what then is so in the council and in the executive board: the table of scripts/demo/README.md. */
const DAYS: [string, number[], number[]][] = [
  ['2023-10-18', [42, 0, 1, 0, 0], [11, 0, 0, 0, 0]],
  ['2024-02-01', [42, 0, 1, 1, 1], [11, 0, 0, 1, 1]],
  ['2024-08-01', [42, 0, 1, 0, 0], [11, 0, 0, 0, 0]],
  ['2024-10-15', [42, 0, 1, 1, 1], [11, 0, 0, 1, 1]],
  ['2024-11-01', [42, 0, 1, 1, 1], [10, 1, 0, 1, 1]],
  ['2024-11-27', [42, 0, 1, 1, 1], [11, 0, 0, 1, 1]],
  ['2025-01-15', [41, 1, 1, 1, 1], [11, 0, 0, 1, 1]],
  ['2025-02-15', [41, 1, 1, 2, 1], [11, 0, 0, 1, 1]],
  ['2025-03-20', [42, 0, 1, 2, 1], [11, 0, 0, 1, 1]],
  ['2025-04-01', [42, 0, 1, 1, 1], [11, 0, 0, 1, 1]],
  ['2025-06-21', [42, 0, 1, 0, 0], [11, 0, 0, 0, 0]],
];

const daysAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
const previousDay = (day: string) => daysAfter(day, -1);
const nextDay = (day: string) => daysAfter(day, 1);

test('the seats come out right on each day on which something happened, and on the day before', async () => {
  for (const [index, [day, ...expected]] of DAYS.entries()) {
    for (const [which, body] of ['kommunestyret', 'formannskapet'].entries()) {
      expect(figures(await compositionOf(body, day)), `${body} ${day}`).toEqual(expected[which]);
      const before = DAYS[index - 1];
      if (before) {
        const lastDay = previousDay(day);
        expect(figures(await compositionOf(body, lastDay)), `${body} ${lastDay}`).toEqual(before[which + 1]);
      }
    }
  }
  const { changes } = await compositionOf('kommunestyret', '2025-03-01');
  expect(changes).toEqual(
    expect.arrayContaining(['2024-02-01', '2024-09-01', '2025-01-15', '2025-03-20', '2025-06-01']),
  );
});

test('one seat after the other: a substitute, a new group, a vacancy, one who was appointed, one who sits alone', async () => {
  const away = seat(await compositionOf('kommunestyret', '2024-07-31'), 15);
  expect(away).toMatchObject({ state: 'HELD', leave: { reason: 'LEAVE', from: '2024-02-01', to: '2024-08-01' } });
  expect(away.leave?.substitute?.person.code).not.toBe(away.person?.code);
  expect(away.leave?.substitute?.rank).toBe(1);

  for (const [body, number] of [
    ['kommunestyret', 31],
    ['formannskapet', 8],
  ] as const) {
    const before = seat(await compositionOf(body, '2024-08-31'), number);
    const after = seat(await compositionOf(body, '2024-09-01'), number);
    expect(before.group?.code, body).toBe('kompasspartiet-2023-2027');
    expect(after, body).toMatchObject({
      person: { code: before.person?.code },
      group: { code: 'ankerpartiet-2023-2027' },
    });
  }

  const mover = seat(await compositionOf('kommunestyret', '2024-10-31'), 4);
  const heir = seat(await compositionOf('kommunestyret', '2024-11-01'), 4);
  expect(heir).toMatchObject({ state: 'HELD', appointment: 'MOVED_UP', since: '2024-11-01' });
  expect(heir.person?.code).not.toBe(mover.person?.code);
  const vacant = seat(await compositionOf('formannskapet', '2024-11-26'), 5);
  expect(vacant).toMatchObject({ state: 'VACANT', roles: [] });
  expect(vacant.person).toBeUndefined();
  expect(seat(await compositionOf('formannskapet', '2024-11-27'), 5)).toMatchObject({
    state: 'HELD',
    appointment: 'SUPPLEMENTARY',
  });

  const council = await compositionOf('kommunestyret', '2025-03-01');
  expect(seat(council, 42).state).toBe('VACANT');
  expect(seat(council, 36).state).toBe('NOT_REGISTERED');
  expect(seat(council, 38).leave).toMatchObject({ reason: 'ABSENCE', from: '2025-02-15' });
  expect(seat(council, 38).leave?.substitute).toBeUndefined();
  expect(seat(await compositionOf('kommunestyret', '2025-03-20'), 42)).toMatchObject({
    state: 'HELD',
    appointment: 'SUPPLEMENTARY',
    group: { code: 'bryggelista-2023-2027' },
  });
  expect(seat(await compositionOf('kommunestyret', '2025-05-31'), 39).group?.code).toBe('lyngpartiet-2023-2027');
  expect(seat(await compositionOf('kommunestyret', '2025-06-01'), 39).group).toBeUndefined();
});

test('what votes give is what the lists are reported to have won, in every election that elects a body', async () => {
  const { items } = await readApi<Schemas['ElectionPage']>('/elections?limit=50');
  const electing = items.filter(({ method }) => method);
  expect(electing.map(({ code }) => code).sort()).toEqual([
    'formannskapsvalget-2019',
    'formannskapsvalget-2023',
    'kommunestyrevalget-2019',
    'kommunestyrevalget-2023',
  ]);
  for (const { id, code, seats } of electing) {
    const { state, lists, allocation } = await readApi<Schemas['ElectionAllocation']>(`/elections/${id}/allocation`);
    expect(state, code).toBe('COMPUTED');
    expect(allocation?.undecided, code).toBe(0);
    expect(
      lists.map((one) => [one.list.code, one.reportedSeats, true]),
      code,
    ).toEqual(lists.map((one) => [one.list.code, one.seats, one.agrees]));
    expect(
      lists.reduce((total, one) => total + (one.seats ?? 0), 0),
      code,
    ).toBe(seats);
  }
});

test('the page of the council shows it in words, as a picture and seat by seat, on both sides of the by-appointment', async ({
  page,
}) => {
  await page.goto('/politikk/kommunestyret?dato=2025-03-19');
  await expect(heading(page)).toHaveText('Kommunestyret');
  const headline = '43 plasser: 41 medlemmer, 1 ledig og 1 ikke registrert.';
  await expect(page.getByRole('heading', { name: headline })).toBeVisible();
  await expect(page.getByText('2 medlemmer er borte denne dagen. 1 varamedlem møter.')).toBeVisible();
  await expect(page.getByText('43 plasser = 41 medlemmer + 1 ledig + 1 ikke registrert.')).toBeVisible();
  const picture = page.getByRole('img', { name: headline });
  await expect(picture).toHaveAccessibleName(/Ankerpartiet 11 .*Kompasspartiet 4/);
  await expect(picture.locator('[data-seat]')).toHaveCount(43);
  await expect(
    page.getByRole('table', { name: 'Ledige plasser (1)' }).getByRole('row', { name: /^42 Ledig/ }),
  ).toBeVisible();
  await expect(
    page
      .getByRole('table', { name: 'Ikke registrert (1)' })
      .getByRole('row', { name: '36 Medlemmet er ikke registrert' }),
  ).toBeVisible();

  await page.goto('/politikk/kommunestyret?dato=2025-03-20');
  await expect(page.getByRole('heading', { name: '43 plasser: 42 medlemmer og 1 ikke registrert.' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Ledige plasser (1)' })).toHaveCount(0);
  const appointed = page.getByRole('table', { name: 'Bryggelista (1)' }).getByRole('row', { name: /^42 / });
  await expect(appointed).toContainText('Valgt inn ved suppleringsvalg');
  await appointed.getByRole('link').click();
  await expect(page.getByText('Medlem av Kommunestyret, plass 42').first()).toBeVisible();
});

/** The page of the council on a day: its rows in the table, and its seats as they are drawn. */
async function openCouncil(page: Page, day: string) {
  await page.goto(`/politikk/kommunestyret?dato=${day}`);
  await expect(heading(page)).toHaveText('Kommunestyret');
  const picture = page.getByRole('img', { name: /^43 plasser: / });
  return {
    picture,
    row: (group: string, number: number) =>
      page
        .getByRole('table', { name: new RegExp(`^${group} \\(`) })
        .getByRole('row', { name: new RegExp(`^${number} `) }),
    drawn: (number: number) => picture.locator(`[data-seat="${number}"]`),
    said: (number: number) => picture.locator(`[data-seat="${number}"] title`),
  };
}

const nameOn = async (day: string, number: number) => {
  const name = seat(await compositionOf('kommunestyret', day), number).person?.name;
  if (!name) throw new Error(`Nobody sits on seat ${number} on ${day}`);
  return name;
};

test('who is on leave is drawn half, with the deputy who meets, from the first day to the last', async ({ page }) => {
  const [first, last] = ['2024-02-01', '2024-07-31'];
  const member = await nameOn(first, 15);
  const substitute = seat(await compositionOf('kommunestyret', first), 15).leave?.substitute?.person.name ?? '';
  expect(substitute).not.toBe('');
  const sentence = `Permisjon fra 1. februar 2024 til og med 31. juli 2024. ${substitute} møter.`;

  for (const day of [first, last]) {
    const council = await openCouncil(page, day);
    await expect(page.getByText('1 medlem er borte denne dagen. 1 varamedlem møter.')).toBeVisible();
    await expect(council.row('Ankerpartiet', 15)).toContainText(`${member}${sentence}`);
    await expect(council.said(15)).toHaveText(`Plass 15: ${member}, Ankerpartiet. ${sentence}`);
    await expect(council.drawn(15).locator('path')).toHaveCount(1);
    await expect(page.getByText('Halvfylt: Medlemmet er borte, og et varamedlem møter.')).toBeVisible();
    await expect(
      page.getByRole('listitem').filter({ hasText: substitute }).getByText(`Møter for ${member}`),
    ).toBeVisible();
    await expect(council.picture).toHaveAccessibleName(/Ankerpartiet 10 /);
  }
  for (const day of [previousDay(first), nextDay(last)]) {
    const council = await openCouncil(page, day);
    await expect(council.said(15)).toHaveText(`Plass 15: ${member}, Ankerpartiet.`);
    await expect(council.drawn(15).locator('path')).toHaveCount(0);
    await expect(council.row('Ankerpartiet', 15)).not.toContainText('Permisjon');
    await expect(page.getByText('borte denne dagen')).toHaveCount(0);
  }
});

test('who changes party is counted with the new group from the first day, and says which list it was', async ({
  page,
}) => {
  const day = '2024-09-01';
  const member = await nameOn(day, 31);
  const before = await openCouncil(page, previousDay(day));
  await expect(before.picture).toHaveAccessibleName(/Ankerpartiet 10 .*Kompasspartiet 5 /);
  await expect(before.said(31)).toHaveText(`Plass 31: ${member}, Kompasspartiet.`);
  await expect(before.row('Kompasspartiet', 31)).toContainText(member);
  await expect(before.row('Kompasspartiet', 31)).not.toContainText('Valgt på listen');

  await page.getByRole('link', { name: 'Neste endring: 1. september 2024' }).click();
  await expect(page).toHaveURL(/dato=2024-09-01$/);
  const after = await openCouncil(page, day);
  await expect(after.picture).toHaveAccessibleName(/Ankerpartiet 11 .*Kompasspartiet 4 /);
  await expect(after.said(31)).toHaveText(`Plass 31: ${member}, Ankerpartiet.`);
  await expect(after.row('Ankerpartiet', 31)).toContainText('Valgt på listen «Kompasspartiet».');
  await expect(after.row('Kompasspartiet', 31)).toHaveCount(0);
  await expect(after.row('Ankerpartiet', 14)).not.toContainText('Valgt på listen');
  await expect(page.getByRole('table', { name: /^Seilpartiet \(/ })).toContainText(
    'Alle er valgt på listen «Seilpartiet og Bølgepartiet».',
  );
});

test('a seat is vacant from the day after its member was relieved, and belongs to its list all the same', async ({
  page,
}) => {
  const day = '2025-01-15';
  const member = await nameOn(previousDay(day), 42);
  const before = await openCouncil(page, previousDay(day));
  await expect(page.getByRole('heading', { name: '43 plasser: 42 medlemmer og 1 ikke registrert.' })).toBeVisible();
  await expect(before.row('Bryggelista', 42)).toContainText(member);
  await expect(before.said(42)).toHaveText(`Plass 42: ${member}, Bryggelista.`);

  const after = await openCouncil(page, day);
  await expect(
    page.getByRole('heading', { name: '43 plasser: 41 medlemmer, 1 ledig og 1 ikke registrert.' }),
  ).toBeVisible();
  await expect(after.row('Ledige plasser', 42)).toHaveText(
    '42LedigSiden 15. januar 2025.Plassen hører til listen «Bryggelista».',
  );
  await expect(after.said(42)).toHaveText('Plass 42: ledig.');
  await expect(after.picture).not.toHaveAccessibleName(/Bryggelista/);
  await expect(page.getByRole('link', { name: 'Neste endring: 15. februar 2025' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Forrige endring: 1. november 2024' })).toBeVisible();
});

test('the calendar of the council holds what the page tells of with a day', async ({ page, request }) => {
  await page.goto('/politikk/kommunestyret');
  const address = await page.getByRole('link', { name: /i din egen kalender/ }).getAttribute('href');
  const answer = await request.get(address ?? '');
  expect(answer.headers()['content-type']).toContain('text/calendar');
  const calendar = await answer.text();
  expect(calendar).toContain('SUMMARY;LANGUAGE=nb:Opplæring av nye folkevalgte');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20250917');
  await expect(page.getByText('Havnehotellet (oppdiktet), 17.–18. september 2025')).toBeVisible();
});

test('the page of an election shows what was computed beside what the lists are reported to have won', async ({
  page,
}) => {
  await page.goto('/valg/kommunestyrevalget-2023');
  const joint = page.getByRole('row', { name: /^Seilpartiet og Bølgepartiet/ }).first();
  await expect(joint.getByRole('cell')).toHaveText([/120.951/, /16,4/, '7', '7']);
  await expect(page.getByText('Stemmene avgjør alle de 43 plassene.')).toBeVisible();
  await expect(page.getByText('Ulikt', { exact: true })).toHaveCount(0);

  await page.goto('/valg/formannskapsvalget-2019');
  await expect(page.getByText('Stemmene avgjør alle de 11 plassene.')).toBeVisible();
  await page.locator('summary', { hasText: 'Plass for plass' }).click();
  await expect(page.getByText('Samme kvotient som en annen liste, men flere stemmer').last()).toBeVisible();
});
