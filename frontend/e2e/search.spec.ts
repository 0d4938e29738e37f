import { readApi } from './support/api';
import { expect, findViolations, heading, overflow, test } from './support/journey';

import type { components } from '../src/api/schema';
import type { Page } from '@playwright/test';

type Answer = components['schemas']['SearchAnswer'];

const search = (question: Record<string, string>) =>
  readApi<Answer>(`/search?${new URLSearchParams({ lang: 'nb', ...question }).toString()}`);

const box = (page: Page) => page.getByRole('searchbox', { name: 'Søk i Veikart' });
const hits = (page: Page) => page.getByRole('article');
const told = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words });

test('the beginning of a word is enough, and nothing is asked before the form is sent', async ({ page }) => {
  await page.goto('/');
  await heading(page).waitFor();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/v1/search')) asked.push(request.url());
  });
  await box(page).pressSequentially('kommunestyr');
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Søk', exact: true }).click();

  await expect(page).toHaveURL(/\/sok\?q=kommunestyr$/);
  await expect(heading(page)).toHaveText('Søk: kommunestyr');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle('Søk: kommunestyr – Veikart');
  const { page: info } = await search({ q: 'kommunestyr' });
  await expect(told(page, `${info.total} treff på «kommunestyr»`)).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText(/kommunestyr/i);

  await hits(page)
    .filter({ hasText: 'Politisk organ' })
    .getByRole('link', { name: 'Kommunestyret', exact: true })
    .click();
  await expect(page).toHaveURL(/\/politikk\/kommunestyret$/);
  await expect(heading(page)).toHaveText('Kommunestyret');
  await expect(box(page)).toHaveValue('');
  await page.goBack();
  await expect(box(page)).toHaveValue('kommunestyr');
});

test('a typing error is forgiven', async ({ page }) => {
  await page.goto('/sok?q=eldrerodet');
  await expect(hits(page).first()).toContainText('Politisk organ');
  await expect(hits(page).first().getByRole('link')).toHaveText('Eldrerådet');
});

test('æ, ø and å go through the address and come back', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('ungdomsråd');
  await box(page).press('Enter');
  await expect(hits(page).getByRole('link', { name: 'Ungdomsrådet', exact: true }).first()).toBeVisible();
  await page.reload();
  await expect(heading(page)).toHaveText('Søk: ungdomsråd');
  await expect(box(page)).toHaveValue('ungdomsråd');
});

test('a figure is a word like others, also in an address that somebody sends', async ({ page }) => {
  await page.goto('/sok?q=2017');
  await expect(heading(page)).toHaveText('Søk: 2017');
  await expect(hits(page).first()).toBeVisible();
});

test('hits are narrowed to a type, and the choice is in the address', async ({ page }) => {
  const all = await search({ q: 'klima' });
  const goals = all.facets.find(({ type }) => type === 'goal');
  await page.goto('/sok?q=klima');
  const filter = page.getByRole('navigation', { name: 'Avgrens treffene' });
  await expect(filter.getByRole('link')).toHaveCount(all.facets.length + 1);
  await filter.getByRole('link', { name: `Mål ${goals?.count}` }).click();
  await expect(page).toHaveURL(/\/sok\?q=klima&type=goal$/);
  await expect(hits(page)).toHaveCount(goals?.count ?? 0);
  for (const hit of await hits(page).all()) await expect(hit).toContainText('Mål');
  await expect(told(page, `${goals?.count} treff på «klima»`)).toBeVisible();

  await page.reload();
  await expect(filter.getByRole('link', { name: /^Mål/ })).toHaveAttribute('aria-current', 'page');
  await expect(filter.locator('[aria-current]')).toHaveCount(1);
  await filter.getByRole('link', { name: /^Alle/ }).click();
  await expect(page).toHaveURL(/\/sok\?q=klima$/);
});

test('the search is made with the keyboard alone', async ({ page }) => {
  await page.goto('/kilder');
  await heading(page).waitFor();
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('velferd');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await told(page, /treff på «velferd»/).waitFor();
  const first = hits(page).first().getByRole('link');
  for (let tabs = 0; tabs < 30; tabs += 1) {
    if (await first.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(first).toBeFocused();
  const name = (await first.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(name);
  await expect(heading(page)).toBeFocused();
});

test('the shortcut can be switched off, and that is remembered', async ({ page }) => {
  await page.goto('/tilgjengelighet');
  await page.getByLabel('Bruk tasten / til å komme til søkefeltet').uncheck();
  await page.goto('/kilder');
  await heading(page).waitFor();
  await page.keyboard.press('/');
  await expect(box(page)).not.toBeFocused();
});

test('more hits are fetched when asked for, and focus goes to the first of them', async ({ page }) => {
  const { page: info } = await search({ q: 'kommune' });
  expect(info.total).toBeGreaterThan(20);
  await page.goto('/sok?q=kommune');
  await expect(hits(page)).toHaveCount(20);
  await page.getByRole('button', { name: 'Vis flere treff' }).click();
  await expect(hits(page)).toHaveCount(Math.min(40, info.total ?? 0));
  await expect(hits(page).nth(20).getByRole('link')).toBeFocused();
});

test('a hit inside a page leads to its place on that page', async ({ page }) => {
  await page.goto('/sok?q=fornebu&type=premise');
  await hits(page).getByRole('link', { name: 'Fornebu', exact: true }).first().click();
  await expect(page).toHaveURL(/\/strategi\/veikart-2024#.*fornebu$/);
  const place = page.locator('[data-arrived]');
  await expect(place).toContainText('Fornebu');
  await expect(place).toBeFocused();
  await expect(place).toBeInViewport();
});

test('every hit leads to a page that exists', async ({ page }) => {
  test.slow();
  const { facets } = await search({ q: 'bærum' });
  for (const { type } of facets) {
    await page.goto(`/sok?q=bærum&type=${type}`);
    const link = hits(page).first().getByRole('link');
    const address = await link.getAttribute('href');
    await link.click();
    await expect(page, type).not.toHaveURL(/\/sok/);
    await expect(heading(page), `${type}: ${address}`).not.toHaveText('Vi finner ikke siden');
    if (address?.includes('#')) await expect(page.locator('[data-arrived]'), address).toBeInViewport();
  }
});

test('nothing asked, too little asked and nothing found each say what to do', async ({ page }) => {
  await page.goto('/sok');
  await expect(page.getByText('Begynnelsen av et ord er nok.')).toBeVisible();
  await page.goto('/sok?q=k');
  await expect(page.getByText('Skriv minst to tegn')).toBeVisible();
  await page.goto('/sok?q=qwxzqwxz');
  await expect(told(page, 'Ingen treff på «qwxzqwxz».')).toBeVisible();
  await expect(page.getByText('Prøv med færre eller andre ord.')).toBeVisible();
});

test('on a phone the search is one tap away, and the menu opens and closes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await heading(page).waitFor();
  await expect(box(page)).toBeInViewport();
  const menu = page.getByRole('navigation', { name: 'Hovedmeny' });
  await expect(menu).toBeHidden();
  await page.getByRole('button', { name: 'Meny' }).click();
  await expect(menu).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await menu.getByRole('link', { name: 'Kilder' }).click();
  await expect(heading(page)).toHaveText('Kilder');
  await expect(menu).toBeHidden();
});
