import { goalByCode, goalsOf } from './support/api';
import { expect, heading, test } from './support/journey';

const plan = 'veikart-2024';

test('a reader goes from the front page to a goal, its plan, a unit and a source', async ({ page }) => {
  const goals = (await goalsOf(plan)).filter(({ parent }) => !parent);
  expect(goals).toHaveLength(6);

  await page.goto('/');
  await expect(page).toHaveTitle('Bærum 2040 – Veikart');
  await expect(page.getByRole('heading', { name: 'Hva vil vi oppnå?' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hvordan vil vi gjøre det?' })).toBeVisible();
  await expect(page.getByText('Inndelingen er vår tolkning.')).toBeVisible();
  for (const goal of goals) {
    await expect(page.getByRole('link', { name: `${goal.number}. ${goal.title?.nb}`, exact: true })).toBeVisible();
  }

  const third = await goalByCode('veikart-2024-m3');
  await page.getByRole('link', { name: third.title?.nb }).click();
  await expect(heading(page)).toHaveText(third.title?.nb ?? '');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText('antatt').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Rediger målet' })).toHaveCount(0);

  await page.getByRole('main').getByRole('link', { name: 'Veikart 2024', exact: true }).first().click();
  await expect(heading(page)).toHaveText('Veikart 2024');
  await expect(page.getByRole('heading', { name: 'Det planen bygger på' })).toBeVisible();

  await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'Organisasjon' }).click();
  await page.getByRole('treeitem', { name: /^Velferd/ }).click();
  await expect(heading(page)).toHaveText('Velferd');
  await expect(page).toHaveTitle('Velferd – Veikart');

  await page.getByRole('main').getByRole('link', { name: third.source.title?.nb }).first().click();
  await expect(page).toHaveURL(new RegExp(`/kilder/${third.source.code}$`));
  await expect(heading(page)).toHaveText(third.source.title?.nb ?? '');
  await expect(page.getByText('omtrent 2020')).toBeVisible();
});

test('the organisation is shown as of a day, and the day is in the address', async ({ page }) => {
  await page.goto('/organisasjon');
  await expect(page.getByRole('treeitem', { name: /^Kommunedirektøren/ })).toBeVisible();
  await page.getByLabel('Slik det var').fill('1950-01-01');
  await page.getByRole('button', { name: 'Vis denne dagen' }).click();
  await expect(page).toHaveURL(/\?dato=1950-01-01/);
  await expect(page.getByText('Du ser hvordan det var 1. januar 1950.')).toBeVisible();

  await page.goto('/organisasjon?dato=2020-06-01');
  await expect(page.getByLabel('Slik det var')).toHaveValue('2020-06-01');
  await page.getByRole('treeitem', { name: /^Velferd/ }).click();
  await expect(page).toHaveURL(/\/organisasjon\/velferd\?dato=2020-06-01/);
  await expect(heading(page)).toHaveText('Velferd');
  await page.getByRole('button', { name: 'Tilbake til i dag' }).click();
  await expect(page).toHaveURL(/\/organisasjon\/velferd$/);
});

test('the language changes without leaving the page, and is remembered', async ({ page }) => {
  const goal = await goalByCode('veikart-2024-m3');
  await page.goto('/mal/veikart-2024-m3?dato=2020-06-01');
  await page.getByRole('link', { name: 'Nynorsk' }).click();
  await expect(page.getByRole('heading', { name: 'Historikk' })).toBeVisible();
  await expect(page.getByText('Kva slags mål')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
  await expect(page).toHaveURL(/\/mal\/veikart-2024-m3\?dato=2020-06-01&lang=nn/);
  await expect(page.getByRole('link', { name: 'Nynorsk' })).toBeFocused();

  await page.getByRole('link', { name: 'English' }).click();
  await expect(heading(page)).toHaveText(goal.title?.en ?? '');
  await page.goto('/organisasjon');
  await expect(heading(page)).toHaveText('Organisation');
});

test('an unknown address gets the designed 404, and so does an unknown goal', async ({ page }) => {
  for (const address of ['/finnes-ikke', '/mal/finnes-ikke', '/organisasjon/finnes-ikke', '/kilder/finnes-ikke']) {
    await page.goto(address);
    await expect(heading(page)).toHaveText('Vi finner ikke siden');
    await expect(page).toHaveTitle('Vi finner ikke siden – Veikart');
  }
  await page.getByRole('link', { name: 'Til forsiden', exact: true }).click();
  await expect(heading(page)).toHaveText('Bærum 2040');
});

test('a service that is away is told as it is, and reading goes on when it is back', async ({
  page,
  expectAnswers,
}) => {
  expectAnswers(503);
  await page.route('**/api/v1/sources?*', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: '/problems/unavailable', title: 'Opptatt', status: 503, requestId: 'r-503' }),
    }),
  );
  await page.goto('/kilder');
  await expect(heading(page)).toHaveText('Tjenesten er opptatt');
  await expect(page.getByText('r-503')).toBeVisible();
  await page.unroute('**/api/v1/sources?*');
  await page.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect(heading(page)).toHaveText('Kilder');
});

test('a client older than the contract says so and offers to reload', async ({ page }) => {
  await page.route('**/api/v1/config', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'api-version': '99.0.0' } });
  });
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Last inn på nytt' })).toBeVisible();
});
