import { expect, heading, test } from './support/journey';

const report = '/arsrapport/2017';

test('the annual report is read from its contents to a chapter, an indicator and a body', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'Årsrapport' }).click();
  await expect(heading(page)).toHaveText('Årsrapporter');
  await page.getByRole('link', { name: 'Årsrapport 2017', exact: true }).click();
  await expect(heading(page)).toHaveText('Årsrapport 2017');
  await expect(page).toHaveTitle('Årsrapport 2017 – Veikart');

  const contents = page.getByRole('navigation', { name: 'Innhold' });
  await contents.getByRole('link', { name: 'Formannskapet', exact: true }).click();
  const chapter = page.getByRole('heading', { name: 'Formannskapet', exact: true });
  await expect(chapter).toBeFocused();
  await expect(chapter).toBeInViewport();
  await expect(contents.getByRole('link', { name: 'Formannskapet', exact: true })).toHaveAttribute(
    'aria-current',
    'location',
  );
  await page.getByRole('article').getByRole('link', { name: 'Formannskapet', exact: true }).first().click();
  await expect(page).toHaveURL(/\/politikk\/formannskapet$/);
  await expect(page.getByRole('heading', { name: 'Omtalt i Årsrapport 2017' })).toBeVisible();
  await page
    .getByRole('link', { name: /^Les det i rapporten/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/arsrapport\/2017#arsrapport-2017-/);
  await expect(page.locator('li:focus, div:focus')).toBeInViewport();

  const turnout = page.getByRole('row', { name: /^Valgdeltakelse/ }).getByRole('link', { name: /^cirka 85\s%$/ });
  await turnout.click();
  await expect(page).toHaveURL(/\/indikatorer\/valgdeltakelse$/);
  await expect(heading(page)).toBeVisible();
});

test('a chapter has an address that scrolls to it and focuses it, also when it is opened at once', async ({ page }) => {
  await page.goto(`${report}/arsrapport-2017-hr`);
  await expect(page).toHaveURL(/\/arsrapport\/2017#arsrapport-2017-hr$/);
  const chapter = page.getByRole('heading', { name: 'HR og medarbeidere', exact: true });
  await expect(chapter).toBeFocused();
  await expect(chapter).toBeInViewport();

  await page.goto(`${report}#arsrapport-2017-strategisk-ledelse-resultater-4`);
  await expect(page.locator('#arsrapport-2017-strategisk-ledelse-resultater-4')).toBeInViewport();
  await expect(page.getByText(/^Lenken peker på noe/)).toHaveCount(0);
  await page.goto(`${report}/finnes-ikke`);
  await expect(page.getByText(/^Lenken peker på noe som ikke står i rapporten/)).toBeVisible();
});

test('figures tell their marks in words, footnotes lead both ways, and what is lost is said', async ({ page }) => {
  await page.goto(report);
  const derived = page
    .getByRole('row', { name: /^Sykefravær/ })
    .getByRole('cell')
    .first();
  await expect(derived).toContainText('7,2');
  await expect(derived).toContainText('beregnet');
  await derived.getByRole('link', { name: /^Fotnote/ }).focus();
  await page.keyboard.press('Enter');
  const note = page.locator('li:focus');
  await expect(note).toContainText('0,3 prosentpoeng');
  await note.getByRole('link', { name: 'Tilbake til tallet' }).focus();
  await page.keyboard.press('Enter');
  await expect(derived.getByRole('link', { name: /^Fotnote/ })).toBeFocused();
  expect(await page.getByText('Dette har kilden mistet').count()).toBeGreaterThan(3);
});

test('on a narrow screen the contents are folded away, and open with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(report);
  const contents = page.getByRole('navigation', { name: 'Innhold' });
  await expect(contents.getByRole('link').first()).toBeHidden();
  await contents.locator('summary').focus();
  await page.keyboard.press('Enter');
  await contents.getByRole('link', { name: 'Eiendom', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Eiendom', exact: true })).toBeInViewport();
});

test('on paper the report has its contents and its text, and nothing to press', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(report);
  await heading(page).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Innhold' }).getByRole('link', { name: 'Eiendom' })).toBeVisible();
  await expect(page.getByText(/^Skrevet ut fra http.*\/arsrapport\/2017$/)).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('Lenke hit').first()).toBeHidden();
});

test('a year without a report gets the designed 404', async ({ page }) => {
  for (const year of ['1850', '12345', 'i-fjor']) {
    await page.goto(`/arsrapport/${year}`);
    await expect(heading(page)).toHaveText('Vi finner ikke siden');
  }
});
