import type { Page } from '@playwright/test';

import type { components } from '../src/api/schema';
import { makePolitical, readApi, removePolitical, totals, unusedCode } from './support/api';
import { field, formWidths, lookAt, remove, saved, visit } from './support/forms';
import { expect, heading, logIn, test } from './support/journey';

type Schemas = components['schemas'];

const body = 'ungdomsradet';
const source = { code: 'arsrapport-2017' };
const keeping = (day: string) => `/rediger/politikk/${body}?dato=${day}`;

/** All that is registered of who sits anywhere: it is to be as it was when a journey is over. */
const registered = () =>
  totals(['persons', 'memberships', 'body-roles', 'leaves', 'group-affiliations', 'parliamentary-groups']);

async function composition(day: string) {
  const [found] = (await readApi<Schemas['PoliticalBodyPage']>(`/political-bodies?code=${body}`)).items;
  return readApi<Schemas['BodyComposition']>(`/political-bodies/${found?.id}/composition?asOf=${day}`);
}

const row = (page: Page, seat: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: seat, exact: true }) });
const save = (page: Page) => page.getByRole('button', { name: 'Lagre', exact: true }).click();

/** Registers somebody new by the form that is open. */
async function writePerson(page: Page, name: string, day: string) {
  await field(page, 'Nei, en ny person').check();
  await field(page, 'Navn').fill(name);
  await field(page, 'Første dag').fill(day);
  await field(page, 'Dokument').selectOption(source.code);
}

test('the secretariat keeps a body through a term: it is right on each day, and nothing of it remains', async ({
  page,
  expectAnswers,
}) => {
  // A new person is registered only after the rest is found right, which the service says by refusing to seat nobody.
  expectAnswers(400);
  test.setTimeout(360_000);
  const before = await registered();
  const [member, deputy] = [unusedCode('medlem'), unusedCode('vara')];
  const made = { period: '2015-2019', parties: [], attestedOn: '2017-11-06', source };
  const [first, second] = await Promise.all(
    ['forste', 'andre'].map((name) => {
      const code = unusedCode(name);
      return makePolitical<Schemas['ParliamentaryGroup']>('/parliamentary-groups', {
        ...made,
        code,
        name: { nb: code },
      });
    }),
  );
  if (!first || !second) throw new Error('No groups were made');

  await page.goto(`/politikk/${body}?dato=2018-01-01`);
  await expect(page.getByRole('link', { name: 'Endre sammensetningen' })).toHaveCount(0);
  await logIn(page, 'secretariat');
  await page.getByRole('link', { name: 'Endre sammensetningen' }).click();
  await expect(heading(page)).toHaveText('Sammensetning: Ungdomsrådet');
  await lookAt(page, 'the places before anybody is registered');

  // Somebody new, on the first seat.
  await row(page, 'Plass 1–10')
    .getByRole('link', { name: /^Sett inn medlem/ })
    .click();
  await writePerson(page, member, '2018-01-01');
  await save(page);
  await saved(page);
  await expect(row(page, 'Plass 1')).toContainText(member);
  await lookAt(page, 'the places with a member');

  // The seat is taken: the fault stands at it, and nobody is registered for it.
  await visit(page, `/rediger/politikk/${body}/medlem?dato=2018-01-01&plass=1`);
  await writePerson(page, unusedCode('nummer-to'), '2018-02-01');
  await save(page);
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(field(page, 'Plass')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('alert').getByRole('link', { name: new RegExp(`^Plass: .*${member}`) })).toBeVisible();
  await lookAt(page, 'a taken seat');
  expect((await registered())[0], 'no person is registered without a place').toBe((before[0] ?? 0) + 1);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText('Du har et utkast som ikke er lagret.')).toBeVisible();
  await page.getByRole('button', { name: 'Forkast utkastet' }).click();

  // A deputy, a vacancy, a role.
  await visit(page, `/rediger/politikk/${body}/medlem?dato=2018-01-01&som=vara`);
  await writePerson(page, deputy, '2018-01-01');
  await save(page);
  await saved(page);
  await visit(page, `/rediger/politikk/${body}/ledig?dato=2018-01-01&plass=2`);
  await field(page, 'Dokument').selectOption(source.code);
  await save(page);
  await saved(page);
  await expect(row(page, 'Plass 2')).toContainText('Ledig');
  await row(page, 'Plass 1').getByRole('link', { name: /^Verv/ }).click();
  await field(page, 'Første dag').fill('2018-01-01');
  await field(page, 'Dokument').selectOption(source.code);
  await save(page);
  await saved(page);

  // Two groups, one after the other.
  for (const [group, day] of [
    [first, '2018-01-01'],
    [second, '2018-07-01'],
  ] as const) {
    await visit(page, keeping(day));
    await row(page, 'Plass 1')
      .getByRole('link', { name: /^Gruppe/ })
      .click();
    await field(page, 'Gruppe').selectOption(group.code);
    await field(page, 'Første dag').fill(day);
    await field(page, 'Dokument').selectOption(source.code);
    await lookAt(page, 'change of group');
    await save(page);
    await saved(page);
  }

  // Away for a time, with the deputy instead.
  await row(page, 'Plass 1')
    .getByRole('link', { name: /^Fravær/ })
    .click();
  await field(page, 'Hvem som møter').selectOption({ label: `1. ${deputy}` });
  await field(page, 'Første dag').fill('2018-09-01');
  await field(page, 'Siste dag').fill('2018-09-30');
  await field(page, 'Dokument').selectOption(source.code);
  await save(page);
  await saved(page);

  // The API and the body's page tell the same, on each day.
  const placeOn = async (day: string, seat = 1) => (await composition(day)).places.find((place) => place.seat === seat);
  expect((await placeOn('2017-12-31'))?.state).toBe('NOT_REGISTERED');
  expect((await placeOn('2018-01-01', 2))?.state).toBe('VACANT');
  expect((await placeOn('2018-06-30'))?.group?.code).toBe(first.code);
  expect((await placeOn('2018-07-01'))?.group?.code).toBe(second.code);
  expect((await placeOn('2018-08-31'))?.leave).toBeUndefined();
  expect((await placeOn('2018-09-30'))?.leave?.substitute?.person.name).toBe(deputy);
  expect((await placeOn('2018-10-01'))?.leave).toBeUndefined();
  for (const [day, tells] of [
    ['2018-06-30', first.code],
    ['2018-07-01', second.code],
    ['2018-09-15', `${deputy} møter.`],
  ] as const) {
    await page.goto(`/politikk/${body}?dato=${day}`);
    // The drawing tells it too, in titles that are not seen.
    const seen = (text: string) => page.getByRole('main').getByText(text).filter({ visible: true }).first();
    await expect(seen(member)).toBeVisible();
    await expect(seen(tells)).toBeVisible();
  }

  // The deputy moves up to the vacant seat: neither vacancy nor deputy after that.
  await visit(page, keeping('2018-11-01'));
  await row(page, 'Plass 2')
    .getByRole('link', { name: /^La en vara rykke opp/ })
    .click();
  await field(page, 'Varamedlem').selectOption({ label: `1. ${deputy}` });
  await field(page, 'Første dag på plassen').fill('2018-11-01');
  await field(page, 'Dokument').selectOption(source.code);
  await lookAt(page, 'moving up');
  await save(page);
  await saved(page);
  expect((await placeOn('2018-10-31', 2))?.state).toBe('VACANT');
  expect((await placeOn('2018-11-01', 2))?.person?.name).toBe(deputy);
  expect((await composition('2018-11-01')).deputies).toEqual([]);

  // And the member leaves.
  await row(page, 'Plass 1')
    .getByRole('link', { name: /^Avslutt/ })
    .click();
  await field(page, 'Siste dag').fill('2019-01-31');
  await field(page, 'Hvorfor det tok slutt').selectOption('RELIEVED');
  await save(page);
  await saved(page);
  await expect(page).toHaveURL(/dato=2019-02-01/);
  expect((await placeOn('2019-01-31'))?.person?.name).toBe(member);
  expect((await placeOn('2019-02-01'))?.state).toBe('NOT_REGISTERED');

  // All of it away again, the inner things first.
  await visit(page, keeping('2018-09-15'));
  await row(page, 'Plass 1')
    .getByRole('link', { name: /^Rett fraværet/ })
    .click();
  await remove(page, 'Slett fraværet');
  await page
    .getByRole('region', { name: 'Verv' })
    .getByRole('link', { name: /^Rett opp/ })
    .click();
  await remove(page, 'Slett vervet');
  for (const group of [second, first]) {
    await row(page, 'Plass 1')
      .getByRole('link', { name: /^Gruppe/ })
      .click();
    await page.getByRole('listitem').filter({ hasText: group.code }).getByRole('link', { name: 'Rett opp' }).click();
    await remove(page, 'Slett tilhørigheten');
  }
  const people: [string, string, string][] = [
    ['2018-11-01', 'Plass 2', deputy],
    ['2018-09-15', 'Plass 2', ''],
    ['2018-09-15', 'Nummer 1', deputy],
    ['2018-09-15', 'Plass 1', member],
  ];
  for (const [day, place] of people) {
    await visit(page, keeping(day));
    await row(page, place)
      .getByRole('link', { name: /^Rett opp/ })
      .click();
    await remove(page, 'Slett plassen');
  }
  for (const person of [member, deputy]) {
    await visit(page, `/rediger/politikk/${body}/person?kode=${person}`);
    await remove(page, 'Slett personen');
  }
  for (const group of [first, second]) await removePolitical('/parliamentary-groups', group.id);
  expect(await registered()).toEqual(before);
});

for (const width of formWidths) {
  test(`every form of the secretariat at ${width} pixels has no axe violation and does not scroll sideways`, async ({
    page,
    expectAnswers,
  }) => {
    expectAnswers(400);
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/politikk');
    await logIn(page, 'secretariat');
    for (const form of ['medlem', 'medlem?som=vara', 'ledig', 'opprykk', 'fravaer', 'verv', 'aktivitet']) {
      await visit(page, `/rediger/politikk/${body}/${form}`);
      await page.waitForLoadState('networkidle');
      await lookAt(page, form);
      await save(page);
      await page.getByRole('alert').waitFor();
      await lookAt(page, `${form} with faults`);
    }
    const [process] = (await readApi<Schemas['ProcessPage']>('/processes?limit=1')).items;
    if (!process) throw new Error('There is no process');
    for (const address of [`/rediger/prosess/${process.code}`, `/rediger/prosess/${process.code}/fase`]) {
      await visit(page, address);
      await page.waitForLoadState('networkidle');
      await lookAt(page, address);
    }
  });
}

test('a reader is not led to the forms, and one without the right is told so', async ({ page }) => {
  await page.goto(`/rediger/politikk/${body}`);
  await expect(heading(page)).toHaveText('Du må logge inn');
  await page.goto('/politikk');
  await logIn(page, 'controller');
  await page.goto(`/politikk/${body}`);
  await expect(page.getByRole('link', { name: /^Min side/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Endre sammensetningen' })).toHaveCount(0);
  await page.goto(`/rediger/politikk/${body}`);
  await expect(heading(page)).toHaveText('Du har ikke tilgang');
});
