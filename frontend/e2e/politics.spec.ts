import type { components } from '../src/api/schema';
import { readApi } from './support/api';
import { expect, findViolations, heading, overflow, test } from './support/journey';

type Schemas = components['schemas'];
type Bodies = Schemas['PoliticalBodyPage'];

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

test('the figures of a body stand beside what is counted of it', async ({ page }) => {
  await page.goto('/politikk/kommunestyret');
  const figures = page.getByRole('region', { name: 'Møter og saker' }).getByRole('row', { name: /^2017/ });
  const [year] = (await readApi<Schemas['BodyYearPage']>('/body-years?body=kommunestyret&year=2017')).items;
  await expect(figures.getByRole('cell').nth(2)).toHaveText(
    `${year?.reported.seminars}Telt: ${year?.computed.seminars.value}`,
  );
  const activities = page.getByRole('region', { name: 'Turer og seminarer' });
  await expect(activities.getByRole('heading', { name: 'Seminarer', exact: true })).toBeVisible();
  await expect(activities.getByRole('listitem')).toHaveCount(year?.computed.seminars.value ?? -1);
});

test('the election of 2017 tells what the source tells, and no result that it does not', async ({ page }) => {
  await page.goto('/politikk');
  await page
    .getByRole('navigation', { name: 'Mer om politikken' })
    .getByRole('link', { name: 'Valg', exact: true })
    .click();
  await page.getByRole('link', { name: 'Stortings- og sametingsvalget 2017' }).click();
  await expect(page.getByText('cirka 85 prosent').first()).toBeVisible();
  await expect(page.getByText('42 prosent', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('110 ansatte i kommunen og 197 andre.')).toBeVisible();
  await expect(page.getByText(/^Stemmer på de enkelte listene er ikke registrert\./)).toBeVisible();
  await expect(page.getByText(/ingen plasser i kommunen ble fordelt/)).toBeVisible();
  await expect(page.getByText('Fra stemmer til plasser')).toHaveCount(0);
});

test('the disposition accounts of 2017 add up, and say what is not told', async ({ page }) => {
  await page.goto('/politikk/aktiviteter?ar=2017');
  const accounts = page.getByRole('region', { name: 'Disposisjonsposter 2017' });
  await expect(accounts.getByText('521 348 kroner er brukt av 2 687 700 kroner: 19 prosent.')).toBeVisible();
  await expect(accounts.getByText('2 166 352 kroner').first()).toBeVisible();
  await expect(accounts.getByText('Kilden sier ikke hvor mye som er brukt på hver ting.')).toBeVisible();
  const trips = page.getByRole('region', { name: 'Turer og seminarer 2017' });
  await expect(trips.getByText(/Altea/).first()).toBeVisible();
  await trips.getByRole('link', { name: 'Eldrerådet' }).first().click();
  await expect(heading(page)).toHaveText('Eldrerådet');
});

test('a year without trips says so', async ({ page }) => {
  await page.goto('/politikk/aktiviteter?ar=1999');
  await expect(page.getByText('Ingen turer eller seminarer er registrert for 1999.')).toBeVisible();
  await page.getByRole('navigation', { name: 'Velg år' }).getByRole('link', { name: '2017' }).click();
  await expect(page).toHaveURL(/ar=2017$/);
});

test('no party is made up where the sources name none', async ({ page }) => {
  await page.goto('/partier');
  await expect(page.getByText('Ingen partier er registrert.')).toBeVisible();
});

test('the timetable of 2020 is a table of four processes by four quarters', async ({ page }) => {
  const timetable = await readApi<Schemas['ProcessTimetable']>('/process-timetable?from=2020-Q1&to=2020-Q4');
  await page.goto('/prosess?ar=2020');
  const table = page.getByRole('table', { name: 'Prosesser og kvartaler i 2020' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Prosess',
    '1. kvartal 2020',
    '2. kvartal 2020',
    '3. kvartal 2020',
    '4. kvartal 2020',
  ]);
  await expect(table.getByRole('rowheader')).toHaveCount(4);
  const phases = timetable.processes.flatMap(({ cells }) => cells.flatMap((cell) => cell.phases));
  await expect(table.getByRole('listitem')).toHaveCount(phases.length);

  const inferred = table.locator('li[data-inferred="true"]');
  await expect(inferred).toHaveCount(phases.filter((phase) => phase.inferred).length);
  const reason = inferred.first().locator('details p');
  await expect(reason).toBeHidden();
  await inferred.first().locator('summary').focus();
  await expect(reason).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(inferred.first().locator('details')).toHaveAttribute('open');
});

test('the timetable is read process by process on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/prosess?ar=2020');
  await expect(page.getByRole('article')).toHaveCount(4);
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('article').first().getByRole('heading', { level: 3 })).toHaveText([
    '1. kvartal 2020',
    '2. kvartal 2020',
    '3. kvartal 2020',
    '4. kvartal 2020',
  ]);
});

test('politics on paper has nothing to press', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of ['/politikk/kommunestyret', '/prosess?ar=2020', '/politikk/aktiviteter?ar=2017']) {
    await page.goto(address);
    await heading(page).waitFor();
    await expect(page.getByRole('button'), address).toHaveCount(0);
  }
});

for (const [circumstance, media] of [
  ['forced colours', { forcedColors: 'active' }],
  ['dark colours', { colorScheme: 'dark' }],
] as const) {
  test(`the pages of politics have no axe violation in ${circumstance}`, async ({ page }) => {
    await page.emulateMedia(media);
    for (const address of [
      '/politikk/kommunestyret',
      '/prosess?ar=2020',
      '/politikk/aktiviteter',
      '/valg',
      '/partier',
    ]) {
      await page.goto(address);
      await heading(page).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await findViolations(page), address).toEqual([]);
      expect(await overflow(page), address).toBeLessThanOrEqual(0);
    }
  });
}
