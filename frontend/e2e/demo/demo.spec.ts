import { expect, findViolations, heading, overflow, test } from '../support/journey';

const pages = [
  '/',
  '/strategi/veivalg-2028',
  '/mal/veivalg-2028-m2-1',
  '/organisasjon',
  '/organisasjon?dato=2017-06-01',
  '/organisasjon?fra=2019-12-31&til=2020-01-01',
  '/organisasjon/velferd',
  '/organisasjon/oppvekst-og-velferd',
  '/organisasjon/endringer',
  '/organisasjon/endringer/oppvekst-og-velferd-deles-2020',
  '/organisasjon/ledelse',
  '/organisasjon/selskaper',
  '/politikk',
  '/politikk/kommunestyret?dato=2025-03-01',
  '/politikk/formannskapet',
  '/politikk/aktiviteter',
  '/partier',
  '/partier/kompasspartiet',
  '/personer/folkevalgt-1',
  '/valg',
  '/valg/kommunestyrevalget-2023',
  '/valg/formannskapsvalget-2019',
  '/prosess?ar=2025',
  '/indikatorer',
  '/indikatorer/ventetid-sykehjem',
  '/arsrapport',
  '/kilder',
  '/sok?q=skole',
  '/apne-data',
  '/for-utviklere',
  '/personvern',
  '/min-side',
  '/finnes-ikke',
];

for (const width of [1280, 390]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('every page says that the municipality is invented, and has no axe violation', async ({ page }) => {
      test.setTimeout(300_000); // all pages, one after the other
      for (const address of pages) {
        await page.goto(address);
        await heading(page).waitFor();
        await expect(page.getByRole('complementary', { name: 'Oppdiktet demokommune' }), address).toContainText(
          'Lindhavn kommune finnes ikke',
        );
        await expect(page, address).toHaveTitle(/ – Veikart \(oppdiktet demokommune\)$/);
        await page.waitForLoadState('networkidle');
        await expect(page.locator('body'), address).not.toContainText(/bærum/i);
        expect.soft(await findViolations(page), address).toEqual([]);
        expect(await overflow(page), address).toBeLessThanOrEqual(0);
      }
    });
  });
}

test('the label is on paper and in the other languages too', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/?lang=en');
  await expect(page.getByText('Invented demo municipality: Lindhavn kommune does not exist')).toBeVisible();
  await expect(page).toHaveTitle('Lindhavn 2040 – Veikart (invented demo municipality)');
  await page.goto('/?lang=nn');
  await expect(page.getByText('Oppdikta demokommune: Lindhavn kommune finst ikkje')).toBeVisible();
});

test('the page of a unit that was divided says where to go', async ({ page }) => {
  await page.goto('/organisasjon/oppvekst-og-velferd');
  const main = page.getByRole('main');
  await expect(main.getByText('Enheten finnes ikke lenger.')).toBeVisible();
  await main.getByRole('link', { name: 'Helse og velferd' }).first().click();
  await expect(heading(page)).toHaveText('Helse og velferd');
});

test('a goal tells who answers for it since the unit that did was divided', async ({ page }) => {
  await page.goto('/mal/veivalg-2028-m2-1');
  await expect(page.getByText('1. januar 2021 gikk ansvaret fra Pleie og omsorg til Hjemmetjenester')).toBeVisible();
});

test('the organisation is another on either side of a split', async ({ page }) => {
  const main = page.getByRole('main');
  await page.goto('/organisasjon?dato=2019-12-31');
  await expect(main.getByText('Oppvekst og velferd', { exact: true }).first()).toBeVisible();
  await expect(main.getByText('Helse og velferd', { exact: true })).toHaveCount(0);
  await page.goto('/organisasjon?dato=2020-01-01');
  await expect(main.getByText('Helse og velferd', { exact: true }).first()).toBeVisible();
  await expect(main.getByText('Oppvekst og velferd', { exact: true })).toHaveCount(0);
});
