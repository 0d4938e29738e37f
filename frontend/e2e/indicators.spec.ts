import { readFile } from 'node:fs/promises';

import type { components } from '../src/api/schema';
import { readApi } from './support/api';
import { expect, heading, test } from './support/journey';

type Schemas = components['schemas'];

const code = 'sykefravaer';
const finding = /Sykefraværet var 7,5\sprosent i 2017\.\s+Målet på 7,0\sprosent ble ikke nådd\./;

test('a reader finds sick leave, sees the finding, its table and its source, and takes the figures home', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'Indikatorer' }).click();
  await expect(heading(page)).toHaveText('Indikatorer');
  await page.getByLabel('Søk i indikatorene').fill('fravær');
  await expect(page).toHaveURL(/\?sok=frav/);
  await page.getByLabel('Hvordan det går').selectOption('NOT_ATTAINED');
  await expect(page.getByRole('main').getByText('1 indikator', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Søk i indikatorene')).toHaveValue('fravær');

  await page.getByRole('main').getByRole('link', { name: 'Sykefravær', exact: true }).click();
  await expect(heading(page)).toHaveText('Sykefravær');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('heading', { name: finding })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Stolpediagram\./ })).toBeVisible();

  await page.getByRole('link', { name: 'Tabell', exact: true }).click();
  await expect(page).toHaveURL(/visning=tabell/);
  const rows = page.getByRole('table', { name: 'Sykefravær' }).getByRole('row');
  await expect(rows.nth(1)).toContainText(/2017.*7,5\sprosent.*7,0\sprosent.*Årsrapport 2017/);
  await expect(rows.nth(2)).toContainText(/2016.*7,2\sprosent.*beregnet/);
  await page.getByRole('link', { name: '2016', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Om tallet for 2016' })).toBeVisible();
  await expect(page.getByText(/^7,5 − 0,3/)).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Last ned for Excel (CSV)' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFPeriode;/);
  expect(lines.find((line) => line.startsWith('2017;'))).toContain(';7,5;');
});

test('the page tells what the API tells: the working, the targets, and where nothing is registered', async ({
  page,
}) => {
  const [indicator] = (await readApi<Schemas['IndicatorPage']>(`/indicators?code=${code}`)).items;
  const attainment = await readApi<Schemas['Attainment']>(`/indicators/${indicator?.id}/attainment`);
  expect(attainment.state).toBe('NOT_ATTAINED');
  await page.goto(`/indikatorer/${code}`);
  await expect(page.getByText('Målet er ikke nådd').first()).toBeVisible();
  const working = page.getByRole('region', { name: 'Slik er måloppnåelsen regnet ut' });
  await expect(working.getByRole('listitem')).toHaveCount(attainment.working.length);
  await expect(page.getByText('ved utgangen av 2017', { exact: true })).toBeVisible();
  await expect(page.getByText('uten frist')).toBeVisible();

  await page.goto('/indikatorer/antall-medarbeidere');
  await expect(page.getByText('Ingen tall er registrert.', { exact: true })).toBeVisible();
  await expect(page.getByText(/^Tabellen er ikke bevart|Tabellen er ikke bevart i kilden/).first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^Last ned/ })).toHaveCount(0);

  await page.goto('/indikatorer/valgmedarbeidere');
  await expect(page.getByRole('heading', { name: /^Det var 307 valgmedarbeidere i 2017/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /Kommunalt ansatte: 110.*Eksterne: 197/ })).toBeVisible();
});

test('chart and table are reached and left with the keyboard alone', async ({ page }) => {
  await page.goto(`/indikatorer/${code}`);
  await heading(page).waitFor();
  const table = page.getByRole('link', { name: 'Tabell', exact: true });
  for (let tabs = 0; tabs < 40; tabs += 1) {
    if (await table.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(table).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Sykefravær' })).toBeVisible();
  await expect(table).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Sykefravær' })).toBeHidden();
});

test('on paper there are both the chart and its table', async ({ page }) => {
  await page.goto(`/indikatorer/${code}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: /^Stolpediagram\./ })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Sykefravær' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Tabell', exact: true })).toBeHidden();
});

test('an unknown indicator gets the designed 404', async ({ page }) => {
  await page.goto('/indikatorer/finnes-ikke');
  await expect(heading(page)).toHaveText('Vi finner ikke siden');
});
