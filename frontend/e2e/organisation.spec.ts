import type { components } from '../src/api/schema';
import { readApi } from './support/api';
import { expect, findViolations, heading, overflow, test } from './support/journey';

import type { Page } from '@playwright/test';

type Schemas = components['schemas'];

const unit = (page: Page, name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name}`) });
const chart = (page: Page, around: string) =>
  page.getByRole('group', { name: `Organisasjonskart rundt ${around}`, exact: true });

test('a reader walks the tree with the keyboard and lands on a unit, whose way up is in its crumbs', async ({
  page,
}) => {
  await page.goto('/organisasjon');
  await unit(page, 'Kommunedirektøren').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(unit(page, 'Kommunedirektøren')).toHaveAttribute('aria-expanded', 'false');
  await expect(unit(page, 'Velferd')).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(unit(page, 'Velferd')).toBeVisible();
  await page.keyboard.press('End');
  await expect(unit(page, 'Velferd')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.type('sam');
  await expect(unit(page, 'Samfunn')).toBeFocused();
  await expect(unit(page, 'Samfunn')).toHaveAttribute('aria-level', '2');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Samfunn');
  await expect(page.getByRole('navigation', { name: 'Du er her' }).getByRole('link')).toHaveText([
    'Organisasjon',
    'Kommunedirektøren',
  ]);
});

test('the chart is moved by its boxes, and its address shows another the same', async ({ page, browser }) => {
  await page.goto('/organisasjon');
  await chart(page, 'Kommunedirektøren').getByRole('link', { name: 'Velferd' }).click();
  await expect(page).toHaveURL(/\/organisasjon\?enhet=velferd$/);
  await expect(page.getByText('Velferd hører til under Kommunedirektøren')).toBeVisible();
  await expect(unit(page, 'Velferd')).toHaveAttribute('aria-current', 'location');
  await page.getByRole('link', { name: 'Bare kartet' }).click();
  await expect(page.getByRole('tree', { name: 'Administrasjonen' })).toHaveCount(0);
  await page.goBack();

  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(chart(other, 'Velferd')).toBeVisible();
  await chart(other, 'Velferd').getByRole('link', { name: 'Velferd' }).click();
  await expect(heading(other)).toHaveText('Velferd');
  await other.close();
});

test('another day is chosen, and a day of which nothing is known says so and leads to one that is', async ({
  page,
}) => {
  await page.goto('/organisasjon');
  await page.getByLabel('Slik det var').fill('2015-06-01');
  await page.getByRole('button', { name: 'Vis denne dagen' }).click();
  await expect(page).toHaveURL(/\/organisasjon\?dato=2015-06-01$/);
  await expect(page.getByText('Ingen enheter er registrert 1. juni 2015.').first()).toBeVisible();
  await page.getByRole('link', { name: 'Gå til den første dagen vi vet noe om: 1. januar 2020' }).click();
  await expect(page).toHaveURL(/\/organisasjon\?dato=2020-01-01$/);
  await expect(unit(page, 'Velferd')).toHaveAttribute('href', '/organisasjon/velferd?dato=2020-01-01');
});

test('two days are compared, and what was not registered is not told as new', async ({ page }) => {
  await page.goto('/organisasjon?fra=2021-01-01&til=2024-01-01');
  await expect(page.getByText('Ingenting er endret mellom 1. januar 2021 og 1. januar 2024.').first()).toBeVisible();
  await page.goto('/organisasjon?fra=2015-01-01&til=2024-01-01');
  await expect(page.getByText('Dagene kan ikke sammenlignes.').first()).toBeVisible();
  await expect(page.getByText('Ingen enheter er registrert 1. januar 2015.').first()).toBeVisible();
  await page.getByLabel('Fra dagen').fill('2024-01-01');
  await page.getByRole('button', { name: 'Vis forskjellen' }).click();
  await expect(page.getByRole('alert')).toHaveText('Den første dagen må komme før den siste.');
  await page.getByRole('link', { name: 'Avslutt sammenligningen' }).click();
  await expect(page).toHaveURL(/\/organisasjon\?dato=2024-01-01$/);
});

test('a change that names no units is listed and told, with the decision and the source as far as they are known', async ({
  page,
}) => {
  const { items } = await readApi<Schemas['OrganisationChangeEventPage']>(
    '/organisation-change-events?kind=REORGANISED',
  );
  const [event] = items;
  if (!event) throw new Error('The data set tells of no reorganisation');
  await page.goto('/organisasjon');
  await page.getByRole('link', { name: 'Alle endringer i organisasjonen' }).click();
  await page.getByLabel('Hva slags endring').selectOption('REORGANISED');
  await expect(page).toHaveURL(/\?slag=REORGANISED$/);
  const title = event.title?.nb ?? '';
  await expect(page.getByText(title, { exact: true }).first()).toBeVisible();
  await page.getByRole('link', { name: `Mer om endringen ${title}` }).click();
  await expect(heading(page)).toHaveText(title);
  await expect(page.getByText('Kilden navngir ingen enheter')).toBeVisible();
  await expect(page.getByText(/^Kilde:/).first()).toBeVisible();
});

test('a kind without changes says so and leads back to all', async ({ page }) => {
  await page.goto('/organisasjon/endringer?slag=SPLIT');
  await expect(page.getByText('Ingen endringer passer til det du har valgt.')).toBeVisible();
  await page.getByRole('link', { name: 'Vis alle endringer' }).click();
  await expect(page).toHaveURL(/\/organisasjon\/endringer$/);
});

test('a unit tells its life, and its page on paper has nothing to press', async ({ page }) => {
  await page.goto('/organisasjon/velferd');
  const life = page.getByRole('region', { name: 'Enheten gjennom tiden' });
  await expect(life).toContainText('Hører til under Kommunedirektøren. Nivå: Sektor.');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
});

for (const width of [1280, 390, 320]) {
  test(`each view of the organisation has no axe violation at ${width} pixels and does not scroll sideways`, async ({
    page,
  }) => {
    test.slow(); // all views, one after the other
    await page.setViewportSize({ width, height: 900 });
    for (const address of [
      '/organisasjon?enhet=velferd',
      '/organisasjon?visning=kart',
      '/organisasjon?visning=tre',
      '/organisasjon?fra=2021-01-01&til=2024-01-01',
      '/organisasjon?fra=2015-01-01&til=2024-01-01',
      '/organisasjon/velferd?dato=2021-01-01',
      '/organisasjon/endringer',
      '/organisasjon/endringer?slag=SPLIT',
    ]) {
      await page.goto(address);
      await heading(page).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await findViolations(page), address).toEqual([]);
      expect(await overflow(page), address).toBeLessThanOrEqual(0);
    }
  });
}

test('forced colours and dark colours have no axe violation in the chart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/organisasjon?enhet=velferd');
  await heading(page).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
  expect(await findViolations(page)).toEqual([]);
});
