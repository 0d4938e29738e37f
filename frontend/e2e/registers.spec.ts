import type { Page } from '@playwright/test';

import { totals, unusedCode } from './support/api';
import { field, formWidths, lookAt, remove, saved, visit } from './support/forms';
import { expect, heading, logIn, test } from './support/journey';

const body = 'ungdomsradet';
const kinds = [
  'political-bodies',
  'election-periods',
  'body-terms',
  'body-years',
  'elections',
  'electoral-lists',
  'parties',
  'parliamentary-groups',
  'processes',
  'disposition-accounts',
  'disposition-items',
  'governance-principles',
];

const registered = () => totals(kinds);

/** A text in bokmål: the first of three inputs that are called by their languages. */
const named = (page: Page, name: string) => page.getByRole('group', { name: 'Navn' }).getByLabel('Bokmål').fill(name);

async function save(page: Page, code?: string) {
  if (code) {
    await page.locator('summary', { hasText: 'Adressen til siden' }).click();
    await field(page, 'Kode').fill(code);
  }
  await field(page, 'Dokument').selectOption('arsrapport-2017');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await saved(page);
}

test('the secretariat takes a new election into use: period, party, group, votes, seats; and nothing of it remains', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const before = await registered();
  const [period, party, group, election, first, second, term, year, process, account, item] = [
    'periode',
    'parti',
    'gruppe',
    'valg',
    'liste',
    'liste',
    'virketid',
    'arstall',
    'prosess',
    'konto',
    'post',
  ].map(unusedCode) as [string, string, string, string, string, string, string, string, string, string, string];

  await page.goto('/politikk');
  await logIn(page, 'secretariat');
  await page.getByRole('link', { name: 'Politisk sekretariat' }).click();
  await expect(heading(page)).toHaveText('Politisk sekretariat');

  await page.getByRole('link', { name: 'Ny valgperiode' }).click();
  await field(page, 'Første år').fill('2187');
  await field(page, 'Siste år').fill('2191');
  await named(page, period);
  await save(page, period);

  await page.getByRole('link', { name: 'Nytt parti' }).click();
  await named(page, party);
  await field(page, 'Forkortelse').fill('FJ');
  await save(page, party);

  await page.getByRole('link', { name: 'Ny gruppe' }).click();
  await field(page, 'Valgperiode').selectOption(period);
  await named(page, group);
  await field(page, party).check();
  await field(page, 'Første dag').fill('2187-10-20');
  await save(page, group);

  await page.getByRole('link', { name: 'Nytt valg' }).click();
  await named(page, election);
  await field(page, 'kommunestyrevalg').check();
  await field(page, 'År').fill('2187');
  await field(page, 'Organ som ble valgt').selectOption('kommunestyret');
  await field(page, 'Valgperiode').selectOption(period);
  await field(page, 'Plasser som skal fylles').fill('3');
  await field(page, 'Hvordan stemmer blir til plasser').selectOption('MODIFIED_SAINTE_LAGUE');
  await field(page, 'Valgdeltakelse i prosent').fill('78,4');
  await save(page, election);

  const correct = (what: string) =>
    page
      .getByRole('listitem')
      .filter({ hasText: what })
      .getByRole('link', { name: /^Rett opp/ })
      .click();
  for (const [code, votes] of [
    [first, '700'],
    [second, '400'],
  ] as const) {
    await visit(page, `/rediger/register/valg?kode=${election}`);
    await page.getByRole('link', { name: 'Ny liste' }).click();
    await named(page, code);
    if (code === first) await field(page, party).check();
    await field(page, 'Stemmer').fill(votes);
    await save(page, code);
    await expect(page.getByRole('listitem').filter({ hasText: code })).toBeVisible();
  }

  // What was registered is read, counted and told to everybody.
  await page.goto(`/valg/${election}`);
  await expect(page.getByText('78,4 prosent')).toBeVisible();
  await expect(page.getByText('Stemmene avgjør alle de 3 plassene.')).toBeVisible();
  await expect(page.getByRole('row', { name: new RegExp(`^${first}`) }).first()).toContainText('2');
  await page.getByRole('link', { name: 'Rett opp valget' }).click();
  await field(page, 'Plasser som skal fylles').fill('4');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await saved(page);
  await page.goto(`/valg/${election}`);
  await expect(page.getByText('Stemmene avgjør alle de 4 plassene.')).toBeVisible();

  await visit(page, `/rediger/politikk/${body}`);
  await page.getByRole('link', { name: 'Registrer en valgperiode' }).click();
  await field(page, 'Valgperiode').selectOption(period);
  await field(page, 'Plasser').fill('5');
  await field(page, 'Hva organet kan gjøre').selectOption('ADVISES');
  await field(page, 'Første dag').fill('2187-10-20');
  await save(page, term);
  await page.getByRole('link', { name: 'Registrer tall for et år' }).click();
  await field(page, 'År').fill('2188');
  await field(page, 'Møter').fill('0');
  await save(page, year);
  await page.goto(`/politikk/${body}`);
  await expect(page.getByRole('row', { name: /^2188 0/ })).toBeVisible();
  await page.goto(`/politikk/${body}?dato=2188-01-01`);
  await expect(page.getByRole('heading', { name: /^5 plasser/ })).toBeVisible();

  await visit(page, '/rediger/register');
  await page.getByRole('link', { name: 'Ny prosess' }).click();
  await named(page, process);
  await field(page, 'Planlagt').fill('2188-Q1');
  await save(page, process);
  await page.getByRole('link', { name: 'Nye disposisjonsposter' }).click();
  await named(page, account);
  await field(page, 'År').fill('2187');
  await field(page, 'Budsjett').fill('1000,50');
  await field(page, 'Brukt').fill('250,25');
  await save(page, account);
  await visit(page, `/rediger/register/disposisjon?kode=${account}`);
  await page.getByRole('link', { name: 'Ny post' }).click();
  await named(page, item);
  await field(page, 'Beløp i kroner').fill('250,25');
  await save(page, item);
  await page.goto('/politikk/aktiviteter?ar=2187');
  await expect(page.getByText('750,25 kroner')).toBeVisible();
  await expect(page.getByText(item)).toBeVisible();

  // All of it away again, the inner things first.
  await visit(page, `/rediger/politikk/${body}`);
  await correct('2188');
  await remove(page, 'Slett');
  await correct(period);
  await remove(page, 'Slett');
  await visit(page, `/rediger/register/valg?kode=${election}`);
  for (const code of [second, first]) {
    await correct(code);
    await remove(page, 'Slett');
  }
  await remove(page, 'Slett');
  await visit(page, `/rediger/register/disposisjon?kode=${account}`);
  await correct(item);
  await remove(page, 'Slett');
  await remove(page, 'Slett');
  for (const code of [process, group, party, period]) {
    await correct(code);
    await remove(page, 'Slett');
  }
  expect(await registered()).toEqual(before);
});

test('all that is wrong with a new election is told at once, beside its fields, and nothing is stored', async ({
  page,
  expectAnswers,
}) => {
  expectAnswers(400);
  const before = await registered();
  await page.goto('/politikk');
  await logIn(page, 'secretariat');
  await visit(page, '/rediger/register/valg');
  await named(page, 'Et valg');
  await field(page, 'År').fill('tusen');
  await field(page, 'Valgdeltakelse i prosent').fill('101');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  const summary = page.getByRole('alert');
  for (const label of ['Hva slags valg', 'År', 'Valgdeltakelse i prosent', 'Dokument']) {
    await expect(summary.getByRole('link', { name: new RegExp(`^${label}`) })).toBeVisible();
  }
  expect(await registered()).toEqual(before);
});

for (const width of formWidths) {
  test(`what the secretariat keeps at ${width} pixels has no axe violation and does not scroll sideways`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/politikk');
    await logIn(page, 'secretariat');
    const forms = ['organ', 'valgperiode', 'valg', 'parti', 'partigruppe', 'prosess', 'disposisjon', 'prinsipp'];
    for (const address of [
      '/rediger/register',
      ...forms.map((form) => `/rediger/register/${form}`),
      `/rediger/register/virketid?organ=${body}`,
      `/rediger/register/arstall?organ=${body}`,
      '/rediger/register/valg?kode=stortings-og-sametingsvalget-2017',
      '/rediger/register/liste?valg=stortings-og-sametingsvalget-2017',
      '/rediger/register/disposisjon?kode=disposisjonsposter-2017',
      '/rediger/register/post?konto=disposisjonsposter-2017',
    ]) {
      await visit(page, address);
      await page.waitForLoadState('networkidle');
      await lookAt(page, address);
    }
  });
}

test('a reader is not led to the registers, and one without the right is told so', async ({ page }) => {
  await page.goto('/rediger/register');
  await expect(heading(page)).toHaveText('Du må logge inn');
  await page.goto('/politikk');
  await logIn(page, 'controller');
  await expect(page.getByRole('link', { name: 'Politisk sekretariat' })).toHaveCount(0);
  await visitRefused(page, '/rediger/register');
  await visitRefused(page, '/rediger/register/valg');
});

async function visitRefused(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole('link', { name: /^Min side/ })).toBeVisible();
  await expect(heading(page)).toHaveText('Du har ikke tilgang');
}
