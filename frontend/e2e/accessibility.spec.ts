import { expect, findViolations, heading, logIn, overflow, test } from './support/journey';

const open = [
  '/',
  '/strategi',
  '/strategi/baerum-2040',
  '/strategi/veikart-2024',
  '/mal/veikart-2024-m3',
  '/organisasjon',
  '/organisasjon?dato=1950-01-01',
  '/organisasjon/velferd',
  '/organisasjon/ledelse',
  '/organisasjon/selskaper',
  '/organisasjon/endringer',
  '/organisasjon/endringer/finnes-ikke',
  '/politikk',
  '/politikk?dato=1950-01-01',
  '/politikk/kommunestyret',
  '/politikk/ungdomsradet',
  '/politikk/samspill',
  '/politikk/aktiviteter',
  '/politikk/aktiviteter?ar=1999',
  '/valg',
  '/valg/finnes-ikke',
  '/partier',
  '/partier/finnes-ikke',
  '/personer/finnes-ikke',
  '/prosess',
  '/prosess?ar=1999',
  '/indikatorer',
  '/indikatorer?sok=valg&tall=med',
  '/indikatorer?sok=qwxzqwxz',
  '/indikatorer/sykefravaer',
  '/indikatorer/sykefravaer?visning=tabell&tall=2016',
  '/indikatorer/valgmedarbeidere',
  '/indikatorer/tv-aksjonen',
  '/indikatorer/antall-medarbeidere',
  '/indikatorer/kjonn-og-lonn',
  '/arsrapport',
  '/arsrapport/2017',
  '/kilder',
  '/kilder/presentasjon-2020',
  '/min-side',
  '/mal/ny',
  '/sok',
  '/sok?q=klima',
  '/sok?q=qwxzqwxz',
  '/for-utviklere',
  '/apne-data',
  '/tilgjengelighet',
  '/personvern',
  '/finnes-ikke',
  '/mal/finnes-ikke',
];
const signedIn = [
  '/min-side',
  '/mal/ny',
  '/mal/veikart-2024-m3',
  '/mal/veikart-2024-m3/rediger',
  '/rediger/organisasjon/endring',
];
const widths = [1280, 390];

for (const width of widths) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const address of open) {
      test(`${address} has no axe violation and does not scroll sideways`, async ({ page }) => {
        await page.goto(address);
        await heading(page).waitFor();
        await page.waitForLoadState('networkidle');
        expect(await findViolations(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      });
    }

    test('the pages of one who is logged in have no axe violation', async ({ page }) => {
      await page.goto('/');
      await logIn(page, 'administrator');
      for (const address of signedIn) {
        await page.goto(address);
        await expect(page.getByRole('link', { name: /^Min side/ })).toBeVisible();
        await heading(page).waitFor();
        await page.waitForLoadState('networkidle');
        expect(await findViolations(page), address).toEqual([]);
        expect(await overflow(page), address).toBeLessThanOrEqual(0);
      }
    });
  });
}

test('dark colours have no axe violation', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const address of [
    '/',
    '/mal/veikart-2024-m3',
    '/organisasjon',
    '/strategi/veikart-2024',
    '/politikk',
    '/politikk/kommunestyret',
    '/prosess',
    '/indikatorer',
    '/indikatorer/sykefravaer',
    '/arsrapport/2017',
  ]) {
    await page.goto(address);
    await heading(page).waitFor();
    expect(await findViolations(page), address).toEqual([]);
  }
});

for (const [width, what] of [
  [320, 'the narrowest screen'],
  [640, '200 per cent zoom of a common one'],
] as const) {
  test(`${what} does not scroll sideways`, async ({ page }) => {
    // Every page, one after the other.
    test.slow();
    await page.setViewportSize({ width, height: 700 });
    for (const address of open) {
      await page.goto(address);
      await heading(page).waitFor();
      expect(await overflow(page), `${address} at ${width}`).toBeLessThanOrEqual(0);
    }
  });
}

test('axe finds what is wrong: the check itself can fail', async ({ page }) => {
  await page.goto('/');
  await heading(page).waitFor();
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  expect(await findViolations(page)).not.toEqual([]);
});

test('the page is sent with a content security policy that allows no inline script', async ({ request }) => {
  const policy = (await request.get('/')).headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
});
