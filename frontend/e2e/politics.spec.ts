import type { components } from '../src/api/schema';
import { readApi } from './support/api';
import { expect, heading, test } from './support/journey';

type Bodies = components['schemas']['PoliticalBodyPage'];

test('a reader compares the bodies and finds what the executive board did, with its source', async ({ page }) => {
  const [board] = (await readApi<Bodies>('/political-bodies?code=formannskapet')).items;
  if (!board?.latestYear || !board.term) throw new Error('The executive board has no figures');
  const { year, meetings, cases } = board.latestYear;
  expect([board.term.seats, year, meetings, cases]).toEqual([13, 2017, 20, 236]);

  await page.goto('/');
  await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'Politikk' }).click();
  await expect(heading(page)).toHaveText('Politikk');
  await expect(page.getByRole('columnheader', { name: `Møter ${year}` })).toBeVisible();
  const row = page.getByRole('row', { name: /^Formannskapet/ });
  await expect(row.getByRole('cell')).toHaveText(['13', '20', '236']);
  await expect(page.getByRole('row', { name: /^Kommunestyret/ }).getByRole('cell')).toHaveText(['51', '10', '115']);

  await row.getByRole('link', { name: 'Formannskapet' }).click();
  await expect(heading(page)).toHaveText('Formannskapet');
  await expect(heading(page)).toBeFocused();
  const figures = page.getByRole('row', { name: /^2017/ });
  await expect(figures.getByRole('cell').first()).toHaveText('20');
  await expect(figures.getByRole('cell').nth(1)).toHaveText('236');
  await expect(page.getByRole('heading', { name: '13 plasser. Ingen medlemmer er registrert.' })).toBeVisible();
  await expect(page.getByText(/valgstyre/).first()).toBeVisible();
  await figures.getByRole('link', { name: /^Årsrapport 2017/ }).click();
  await expect(page).toHaveURL(/\/kilder\/arsrapport-2017$/);
});

test('bodies are shown as of a day, and a body of another day says so', async ({ page }) => {
  await page.goto('/politikk');
  await page.getByLabel('Slik det var').fill('2017-12-01');
  await page.getByRole('button', { name: 'Vis denne dagen' }).click();
  await expect(page).toHaveURL(/\/politikk\?dato=2017-12-01/);
  await expect(page.getByText('Du ser hvordan det var 1. desember 2017.')).toBeVisible();
  await page.getByRole('link', { name: 'Ungdomsrådet' }).click();
  await expect(page).toHaveURL(/\/politikk\/ungdomsradet\?dato=2017-12-01/);
  await expect(page.getByText('Du ser hvordan det var 1. desember 2017.').first()).toBeVisible();
});

test('a principle has an address of its own that leads to it', async ({ page }) => {
  await page.goto('/politikk');
  await page
    .getByRole('navigation', { name: 'Mer om politikken' })
    .getByRole('link', { name: 'Politikk og administrasjon' })
    .click();
  await expect(heading(page)).toHaveText('Politikk og administrasjon');
  await page.getByRole('link', { name: 'Lenke hit til «Gjennomføre vedtatt politikk»' }).click();
  await expect(page).toHaveURL(/\/politikk\/samspill#gjennomfore-vedtatt-politikk$/);
  const principle = page.locator('#gjennomfore-vedtatt-politikk');
  await expect(principle).toBeFocused();

  await page.goto('/politikk/samspill#kontakt-med-tjenestene');
  await expect(page.locator('#kontakt-med-tjenestene')).toBeFocused();
  await expect(page.locator('#kontakt-med-tjenestene')).toBeInViewport();
});

test('nynorsk writes its dates as Norwegian, also in a browser that knows no nynorsk', async ({ page }) => {
  await page.goto('/politikk/formannskapet?lang=nn');
  await expect(page.getByText('Kjelda viser at det var slik 31. desember 2017.').first()).toBeVisible();
});

test('a council of which nobody is registered is a hall of dotted seats, and says that they are not vacant', async ({
  page,
}) => {
  await page.goto('/politikk/kommunestyret');
  const members = page.getByRole('region', { name: 'Medlemmer' });
  await expect(members.getByRole('img', { name: /^51 plasser\. Ingen medlemmer er registrert\./ })).toBeVisible();
  await expect(members.locator('svg title')).toHaveCount(51);
  await expect(members.getByText(/^De 51 plassene er dermed ikke ledige/)).toBeVisible();
  await expect(members.getByText('Verken plasser til varamedlemmer eller varamedlemmer er registrert.')).toBeVisible();
  await expect(members.getByRole('table')).toHaveCount(0);
});

test('no party is made up where the sources name none', async ({ page }) => {
  await page.goto('/partier');
  await expect(page.getByText('Ingen partier er registrert.')).toBeVisible();
});
