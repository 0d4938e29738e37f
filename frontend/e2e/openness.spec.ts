import { readFileSync } from 'node:fs';

import { readApi } from './support/api';
import { expect, heading, test } from './support/journey';

import type { components } from '../src/api/schema';

test('a developer runs every example where it stands', async ({ page, expectAnswers }) => {
  expectAnswers(400);
  await page.goto('/for-utviklere');
  await expect(page.getByRole('button', { name: /^Kjør/ }).first()).toBeVisible(); // what is listed below does not wait
  await expect(page.getByText('{id}')).toHaveCount(0);
  for (const button of await page.getByRole('button', { name: /^Kjør/ }).all()) {
    const purpose = ((await button.textContent()) ?? '').replace('Kjør ', '');
    await button.click();
    const outcome = button.locator('xpath=ancestor::figure/following-sibling::*[@role="status"]');
    await expect(outcome, purpose).toHaveText(purpose.startsWith('En feil') ? 'Svarte 400.' : 'Svarte 200.');
  }
  await page.getByRole('button', { name: 'Spør igjen med If-None-Match' }).click();
  await expect(page.getByText('Svarte 304.')).toBeVisible();
});

test('every data set is listed as the API tells it, and can be taken home in two ways', async ({ page }) => {
  const { items } = await readApi<components['schemas']['DataFileList']>('/exports');
  await page.goto('/apne-data');
  await expect(page.getByRole('article')).toHaveCount(items.length);

  const goals = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Mål', exact: true }) });
  const take = async (name: string) => {
    const coming = page.waitForEvent('download');
    await goals.getByRole('link', { name }).click();
    return readFileSync(await (await coming).path(), 'utf8');
  };
  const csv = await take('Last ned CSV');
  expect(csv).toMatch(/^code,plan,/);
  expect(csv).toContain('veikart-2024-m3');
  const excel = await take('Last ned for norsk Excel');
  expect(excel).toMatch(/^\uFEFFcode;plan;/);
  await expect(heading(page)).toHaveText('Åpne data');
});
