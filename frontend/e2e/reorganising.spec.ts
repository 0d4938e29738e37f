import type { Locator, Page } from '@playwright/test';

import type { components } from '../src/api/schema';
import { createGoal, deleteGoal, readApi, unusedCode } from './support/api';
import { field, formWidths, lookAt, visit } from './support/forms';
import { expect, heading, logIn, test } from './support/journey';

type Schemas = components['schemas'];
type Node = Schemas['OrganisationTreeNode'];

const day = '2026-02-01';

/** The codes from a unit up to the top, as the API has the tree on a day; undefined where the unit is not in it. */
async function wayUp(code: string, asOf: string): Promise<string[] | undefined> {
  const { root } = await readApi<Schemas['OrganisationTree']>(
    `/organisation-hierarchies/administration/tree?asOf=${asOf}`,
  );
  const find = (node: Node, above: string[]): string[] | undefined =>
    node.code === code
      ? above
      : node.children.map((child) => find(child, [node.code, ...above])).find((way) => way !== undefined);
  return root && find(root, []);
}

async function pick(page: Page, label: string, typed: string, name: string, within: Page | Locator = page) {
  // The list of choices bears the label too.
  const input = page.locator('input').and(within.getByLabel(label, { exact: true }));
  await input.click();
  await input.fill(typed);
  await page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .click();
}

async function begin(page: Page, kind: string, date = day) {
  await page.getByLabel(kind, { exact: true }).check();
  await field(page, 'Endringen gjelder fra').fill(date);
  await field(page, 'Dokument').selectOption('presentasjon-2020');
}

async function review(page: Page) {
  await page.getByRole('button', { name: 'Se over endringen' }).click();
  await expect(heading(page)).toHaveText('Se over før du lagrer');
  await expect(heading(page)).toBeFocused();
}

/** Stores what was reviewed and gives the address of the change. */
async function store(page: Page) {
  await page.getByRole('button', { name: 'Lagre endringen' }).click();
  await expect(page.getByText(/^Endringen er lagret/)).toBeVisible();
  return new URL(page.url()).pathname;
}

async function undo(page: Page, address: string) {
  await visit(page, address);
  await page.getByRole('button', { name: 'Angre endringen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ja, angre' }).click();
  await expect(page.getByText(/^Endringen er angret/)).toBeVisible();
}

/** Makes a unit under Velferd by the form, in a change of its own. */
async function makeUnit(page: Page, name: string) {
  await page.goto('/rediger/organisasjon/endring?type=CREATED&enhet=velferd');
  await begin(page, 'Opprett en enhet');
  await page.getByRole('group', { name: 'Navn', exact: true }).getByLabel('Bokmål').fill(name);
  await field(page, 'Nivå').selectOption('enhet');
  await expect(field(page, 'Hører til under')).toHaveValue('Velferd');
  await review(page);
  return store(page);
}

/** A goal that a unit of its own making answers for, to be taken away again. */
const goalOf = (unit: string, title: string) =>
  createGoal({
    code: unusedCode('mal'),
    plan: 'veikart-2024',
    parent: 'veikart-2024-m6',
    title: { nb: title },
    kindInferred: false,
    accountableUnit: unit,
    validFrom: day,
    source: { code: 'presentasjon-2020' },
  });

async function expectAccountable(page: Page, goal: string, asOf: string, unit: string) {
  await page.goto(`/mal/${goal}?dato=${asOf}`);
  await expect(page.getByRole('main').locator('dd').getByRole('link', { name: unit }).first()).toBeVisible();
}

/** One of the units that a change ends with, when it ends with several. */
const part = (page: Page, number: number) => page.getByRole('group', { name: `Enhet ${number}`, exact: true });
const nameOf = (within: Locator) => within.getByRole('group', { name: 'Navn', exact: true }).getByLabel('Bokmål');

test('an administrator makes a unit, moves it, and takes both back', async ({ page }) => {
  test.slow();
  const name = unusedCode('flytteenhet');
  await page.goto('/organisasjon');
  await logIn(page, 'administrator');
  await page.getByRole('link', { name: 'Endre organisasjonen' }).click();
  await expect(heading(page)).toHaveText('Endre organisasjonen');
  await begin(page, 'Opprett en enhet');
  await page.getByRole('group', { name: 'Navn', exact: true }).getByLabel('Bokmål').fill(name);
  await field(page, 'Nivå').selectOption('enhet');
  await pick(page, 'Hører til under', 'velf', 'Velferd');
  await review(page);
  const effects = page.getByRole('region', { name: 'Dette skjer' });
  await expect(effects).toContainText(name);
  await expect(effects).toContainText('Under Velferd');
  expect(await wayUp(name, day), 'nothing is stored by a review').toBeUndefined();
  const made = await store(page);
  expect(await wayUp(name, day)).toEqual(['velferd', 'kommunedirektoren']);

  await page.goto(`/organisasjon/${name}`);
  await page.getByRole('link', { name: 'Endre enheten' }).click();
  await begin(page, 'Flytt en enhet', '2026-03-01');
  await expect(field(page, 'Enhet')).toHaveValue(name);
  await pick(page, 'Hører til under', 'samf', 'Samfunn');
  await review(page);
  await expect(effects.getByText('Velferd')).toBeVisible();
  await expect(effects.getByText('Samfunn')).toBeVisible();
  const moved = await store(page);
  expect(await wayUp(name, '2026-02-28')).toEqual(['velferd', 'kommunedirektoren']);
  expect(await wayUp(name, '2026-03-01')).toEqual(['samfunn', 'kommunedirektoren']);

  await visit(page, made);
  await expect(page.getByRole('link', { name: 'Rett opp tekst og kilde' })).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Angre endringen' }),
    'what a later change builds upon is not undone',
  ).toHaveCount(0);
  await undo(page, moved);
  expect(await wayUp(name, '2026-03-01')).toEqual(['velferd', 'kommunedirektoren']);
  await undo(page, made);
  expect(await wayUp(name, day)).toBeUndefined();
});

test('two units that are merged hand on their goal from the day of the merger, and get it back', async ({ page }) => {
  test.slow();
  const [one, other, whole] = [unusedCode('ene'), unusedCode('andre'), unusedCode('hele')];
  await page.goto('/organisasjon');
  await logIn(page, 'administrator');
  const made = [await makeUnit(page, one), await makeUnit(page, other)];
  const goal = await goalOf(one, 'Et mål som skifter eier');

  await page.goto(`/rediger/organisasjon/endring?type=MERGED&enhet=${one}`);
  await begin(page, 'Slå sammen enheter', '2026-05-01');
  await pick(page, 'Enhet 2', other, other);
  await page.getByRole('group', { name: 'Navn', exact: true }).getByLabel('Bokmål').fill(whole);
  await expect(field(page, 'Hører til under')).toHaveValue('Velferd');
  await review(page);
  const answering = page.getByRole('region', { name: 'Hvem som svarer for hva etterpå' });
  await expect(answering.getByRole('row', { name: 'Et mål som skifter eier' })).toContainText(`${one}${whole}`);
  const merged = await store(page);

  const accountable = page.getByRole('main').locator('dd').getByRole('link');
  await page.goto(`/mal/${goal.code}?dato=2026-04-30`);
  await expect(accountable.filter({ hasText: one })).toBeVisible();
  await page.goto(`/mal/${goal.code}?dato=2026-05-01`);
  await expect(accountable.filter({ hasText: whole }).first()).toBeVisible();

  await undo(page, merged);
  await page.goto(`/mal/${goal.code}?dato=2026-05-01`);
  await expect(accountable.filter({ hasText: one })).toBeVisible();
  await deleteGoal(goal.id);
  for (const address of made.reverse()) await undo(page, address);
  expect(await wayUp(one, day)).toBeUndefined();
});

test('a unit that is split hands on its goals, its page says where to go, and the past reads as before', async ({
  page,
}) => {
  test.slow();
  const [former, first, second] = [unusedCode('delt'), unusedCode('ost'), unusedCode('vest')];
  await page.goto('/organisasjon');
  await logIn(page, 'administrator');
  const made = await makeUnit(page, former);
  const [given, kept] = [await goalOf(former, 'Et mål som gis bort'), await goalOf(former, 'Et mål som følger resten')];

  await page.goto(`/rediger/organisasjon/endring?type=SPLIT&enhet=${former}`);
  await begin(page, 'Del en enhet', '2026-05-01');
  await nameOf(part(page, 1)).fill(first);
  await nameOf(part(page, 2)).fill(second);
  await page.getByLabel('Hvem overtar ansvaret?').selectOption(first);
  await review(page);
  await page.getByLabel('Overtas av Et mål som gis bort').selectOption(second);
  await page.getByRole('button', { name: 'Se over på nytt' }).click();
  const split = await store(page);

  expect(await wayUp(former, '2026-04-30')).toEqual(['velferd', 'kommunedirektoren']);
  expect(await wayUp(first, '2026-04-30')).toBeUndefined();
  expect(await wayUp(former, '2026-05-01')).toBeUndefined();
  expect(await wayUp(second, '2026-05-01')).toEqual(['velferd', 'kommunedirektoren']);
  for (const goal of [given, kept]) await expectAccountable(page, goal.code, '2026-04-30', former);
  await expectAccountable(page, given.code, '2026-05-01', second);
  await expectAccountable(page, kept.code, '2026-05-01', first);
  await page.goto(`/organisasjon/${former}`);
  const closed = page.getByText('Enheten finnes ikke lenger. Siste dag var 30. april 2026.').locator('..');
  await expect(closed).toContainText('Oppgavene ligger nå hos');
  await closed.getByRole('link', { name: second }).click();
  await expect(heading(page)).toHaveText(second);

  await undo(page, split);
  for (const goal of [given, kept]) {
    await expectAccountable(page, goal.code, '2026-05-01', former);
    await deleteGoal(goal.id);
  }
  await undo(page, made);
  expect(await wayUp(former, day)).toBeUndefined();
});

test('a unit that others are parted from keeps what it does not give away', async ({ page }) => {
  test.slow();
  const [former, offshoot] = [unusedCode('varig'), unusedCode('avlegger')];
  await page.goto('/organisasjon');
  await logIn(page, 'administrator');
  const made = await makeUnit(page, former);
  const [given, kept] = [await goalOf(former, 'Et mål som gis bort'), await goalOf(former, 'Et mål som blir')];

  await page.goto(`/rediger/organisasjon/endring?type=SPLIT&enhet=${former}`);
  await begin(page, 'Del en enhet', '2026-06-01');
  await nameOf(part(page, 1)).fill(offshoot);
  await part(page, 2).getByLabel('En enhet som finnes fra før').check();
  await pick(page, 'Enhet', former, former, part(page, 2));
  await expect(page.getByLabel('Hvem overtar ansvaret?')).toHaveCount(0);
  await review(page);
  await expect(page.getByLabel('Overtas av Et mål som blir')).toContainText(`${former}, som før`);
  await page.getByLabel('Overtas av Et mål som gis bort').selectOption(offshoot);
  await page.getByRole('button', { name: 'Se over på nytt' }).click();
  const parted = await store(page);
  await expectAccountable(page, given.code, '2026-06-01', offshoot);
  await expectAccountable(page, kept.code, '2026-06-01', former);

  await undo(page, parted);
  await expectAccountable(page, given.code, '2026-06-01', former);
  for (const goal of [given, kept]) await deleteGoal(goal.id);
  await undo(page, made);
});

test('a planned closure says from which day it counts, and its words can be corrected', async ({ page }) => {
  test.slow();
  const name = unusedCode('lukkes');
  await page.goto('/organisasjon');
  await logIn(page, 'administrator');
  const made = await makeUnit(page, name);
  await page.goto(`/rediger/organisasjon/endring?type=CLOSED&enhet=${name}`);
  await begin(page, 'Legg ned en enhet', '2099-01-01');
  await expect(page.getByText('Endringen blir planlagt. Fram til 1. januar 2099 er alt som før.')).toBeVisible();
  await review(page);
  await expect(page.getByText(/planlagt og gjelder fra 1\. januar 2099/)).toBeVisible();
  await expect(page.getByRole('row', { name: `${name} avsluttet` })).toContainText('Finnes ikke');
  const closed = await store(page);
  await expect(page.getByText('Den er planlagt og gjelder fra 1. januar 2099.')).toBeVisible();

  await page.getByRole('link', { name: 'Rett opp tekst og kilde' }).click();
  const title = page.getByRole('group', { name: 'Kort om endringen' }).getByLabel('Bokmål');
  await title.fill('En prøve');
  await field(page, 'Saksnummer').fill('26/1');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByText('Rettelsen er lagret.')).toBeVisible();
  await expect(page.getByText('26/1')).toBeVisible();
  await page.getByRole('link', { name: 'Rett opp tekst og kilde' }).click();
  await title.fill('');
  await field(page, 'Saksnummer').fill('');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByText('Rettelsen er lagret.')).toBeVisible();
  await expect(page.getByText('26/1')).toHaveCount(0);
  await undo(page, closed);
  await undo(page, made);
});

test('faults stand at their fields, a draft survives a reload, and a unit cannot stand under itself', async ({
  page,
  expectAnswers,
}) => {
  expectAnswers(400);
  await page.goto('/organisasjon');
  await logIn(page, 'administrator');
  await page.goto('/rediger/organisasjon/endring?type=MOVED&enhet=velferd');
  await page.getByRole('button', { name: 'Se over endringen' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(field(page, 'Endringen gjelder fra')).toHaveAttribute('aria-invalid', 'true');
  await begin(page, 'Flytt en enhet');
  await pick(page, 'Enhet', 'kommunedirektoren', 'Kommunedirektøren');
  await pick(page, 'Hører til under', 'velf', 'Velferd');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText('Du har et utkast som ikke er lagret.')).toBeVisible();
  await expect(field(page, 'Enhet')).toHaveValue('Kommunedirektøren');
  await expect(field(page, 'Hører til under')).toHaveValue('Velferd');
  await page.getByRole('button', { name: 'Se over endringen' }).click();
  await expect(summary).toBeFocused();
  await expect(field(page, 'Hører til under')).toHaveAttribute('aria-invalid', 'true');
  await summary.getByRole('link').first().click();
  await expect(page.locator('form :focus')).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Forkast utkastet' }).click();
  await expect(field(page, 'Enhet')).toHaveValue('Velferd');
});

for (const width of formWidths) {
  test(`every kind of change at ${width} pixels has no axe violation and does not scroll sideways`, async ({
    page,
    expectAnswers,
  }) => {
    expectAnswers(400);
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/organisasjon');
    await logIn(page, 'administrator');
    for (const kind of ['CREATED', 'RENAMED', 'MOVED', 'MERGED', 'SPLIT', 'CLOSED', 'REORGANISED']) {
      await page.goto(`/rediger/organisasjon/endring?type=${kind}&enhet=kommunedirektoren`);
      await page.getByRole('button', { name: 'Se over endringen' }).waitFor();
      await page.waitForLoadState('networkidle');
      await lookAt(page, kind);
      await page.getByRole('button', { name: 'Se over endringen' }).click();
      await page.getByRole('alert').waitFor();
      await lookAt(page, `${kind} with faults`);
    }
    await page.goto('/rediger/organisasjon/endring?type=RENAMED&enhet=velferd');
    await begin(page, 'Gi en enhet nytt navn');
    await page.getByRole('group', { name: 'Navn', exact: true }).getByLabel('Bokmål').fill('Et helt annet navn');
    await review(page);
    await lookAt(page, 'review');
    for (const address of ['/organisasjon/ledelse', '/organisasjon/selskaper']) {
      await page.goto(address);
      await heading(page).waitFor();
      await lookAt(page, address);
    }
  });
}

test('an editor of Velferd is told by the API what lies outside, and a reader is not led there', async ({
  page,
  expectAnswers,
}) => {
  expectAnswers(403, 400);
  await page.goto('/organisasjon');
  await expect(page.getByRole('link', { name: 'Endre organisasjonen' })).toHaveCount(0);
  await logIn(page, 'editor');
  await expect(page.getByRole('link', { name: 'Endre organisasjonen' })).toBeVisible();
  await page.goto('/organisasjon/velferd');
  await expect(page.getByRole('link', { name: 'Endre enheten' })).toBeVisible();
  await page.goto('/organisasjon/samfunn');
  await expect(heading(page)).toHaveText('Samfunn');
  await expect(page.getByRole('link', { name: 'Endre enheten' })).toHaveCount(0);
  await page.goto('/rediger/organisasjon/endring?type=RENAMED&enhet=samfunn');
  await begin(page, 'Gi en enhet nytt navn');
  await page.getByRole('group', { name: 'Navn', exact: true }).getByLabel('Bokmål').fill('Noe annet');
  await page.getByRole('button', { name: 'Se over endringen' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lagre endringen' })).toHaveCount(0);
});
