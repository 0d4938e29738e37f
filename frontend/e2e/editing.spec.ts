import { goalByCode, unusedCode } from './support/api';
import { expect, findViolations, heading, logIn, overflow, test } from './support/journey';

const code = 'veikart-2024-m6';
const save = { name: 'Lagre', exact: true };

test('an administrator logs in, corrects a goal, and sees the new version in its history', async ({ page }) => {
  await page.goto(`/mal/${code}`);
  await logIn(page, 'administrator');
  await expect(page).toHaveURL(new RegExp(`/mal/${code}$`));
  await page.getByRole('link', { name: 'Rediger målet' }).click();

  const text = `Prøvetekst ${unusedCode('a')}`;
  const description = page.getByRole('group', { name: 'Beskrivelse' }).getByLabel('Bokmål');
  await description.fill(text);
  await page.getByRole('button', save).click();
  await expect(page.getByText('Lagret. Den forrige versjonen står i historikken.')).toBeVisible();
  await expect(heading(page)).toBeFocused();
  await expect(page.locator('ins', { hasText: text })).toBeVisible();
  expect((await goalByCode(code)).description?.nb).toBe(text);

  // Back to what the source says; the history keeps both.
  await page.getByRole('link', { name: 'Rediger målet' }).click();
  await description.fill('');
  await page.getByRole('button', save).click();
  await expect(page.locator('del', { hasText: text })).toBeVisible();
  expect((await goalByCode(code)).description).toBeUndefined();
  await page.getByRole('link', { name: 'Se siden slik det var kjent da' }).first().click();
  await expect(page.getByText(/^Du ser det som var kjent/)).toBeVisible();
  await expect(page.getByText(text).first()).toBeVisible();
});

test('a change from a date leaves what was before, and both are shown on their own days', async ({ page }) => {
  await page.goto('/strategi/veikart-2024');
  await logIn(page, 'administrator');
  await page.getByRole('link', { name: 'Nytt mål' }).click();
  const goal = unusedCode('endring');
  const title = page.getByRole('group', { name: 'Tittel' }).getByLabel('Bokmål');
  await page.getByLabel('Kode').fill(goal);
  await page.getByLabel('Delmål av').selectOption('veikart-2024-m6');
  await page.getByLabel('Kilden viser at det gjaldt').fill('2020-01-01');
  await title.fill('Slik det het');
  await page.getByLabel('Dokument', { exact: true }).selectOption('presentasjon-2020');
  await page.getByRole('button', { name: 'Opprett målet' }).click();
  await expect(heading(page)).toHaveText('Slik det het');

  await page.getByRole('link', { name: 'Rediger målet' }).click();
  await page.getByLabel('Endring fra dato').check();
  await page.getByLabel('Endringen gjelder fra').fill('2022-01-01');
  await title.fill('Slik det heter');
  await page.getByRole('button', save).click();
  await expect(heading(page)).toHaveText('Slik det heter');
  await expect(page.locator('ins', { hasText: 'Slik det heter' })).toBeVisible();
  await expect(page.getByText('Fra 1. januar 2022').first()).toBeVisible();

  await page.goto(`/mal/${goal}?dato=2021-12-31`);
  await expect(heading(page)).toHaveText('Slik det het');
  await page.goto(`/mal/${goal}?dato=2022-01-01`);
  await expect(heading(page)).toHaveText('Slik det heter');
});

test('the session survives a reload and ends with the logout', async ({ page }) => {
  await page.goto('/min-side');
  await logIn(page, 'editor');
  await expect(page.getByText('Redaktør').first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Velferd' })).toBeVisible();
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(stored, 'no token outside memory').not.toMatch(/eyJ/);

  await page.reload();
  await expect(page.getByRole('link', { name: /^Min side/ })).toBeVisible();
  await page.getByRole('button', { name: 'Logg ut' }).click();
  await expect(heading(page)).toHaveText('Bærum 2040');
  await expect(page.getByRole('button', { name: 'Logg inn' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Logg inn' })).toBeVisible();
});

test('two editors change one goal: the second sees both versions and chooses', async ({
  browser,
  page,
  expectAnswers,
}) => {
  expectAnswers(412);
  const second = await (await browser.newContext()).newPage();
  const edit = `/mal/${code}/rediger`;
  const description = (who: typeof page) => who.getByRole('group', { name: 'Beskrivelse' }).getByLabel('Bokmål');
  for (const who of [page, second]) {
    await who.goto(`/mal/${code}`);
    await logIn(who, 'administrator');
    await who.getByRole('link', { name: 'Rediger målet' }).click();
    await expect(who).toHaveURL(new RegExp(`${edit}$`));
    await description(who).waitFor();
  }
  const [theirs, mine] = [unusedCode('deres'), unusedCode('min')];
  await description(second).fill(theirs);
  await second.getByRole('group', { name: 'Plass i planen' }).getByLabel('Livsløp').selectOption('ACTIVE');
  await second.getByRole('button', save).click();
  await expect(second.getByText(/^Lagret\./)).toBeVisible();

  await description(page).fill(mine);
  await page.getByRole('button', save).click();
  await expect(heading(page)).toHaveText('Noen andre lagret før deg');
  await expect(heading(page)).toBeFocused();
  expect(await findViolations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const field = page.getByRole('group', { name: /^Beskrivelse \(bokmål\)/ });
  await expect(field).toContainText(mine);
  await expect(field).toContainText(theirs);
  await expect(page.getByRole('group', { name: /^Livsløp/ }).getByLabel(/^Lagret versjon/)).toBeChecked();

  await page.getByRole('button', { name: 'Lagre valgene' }).click();
  await expect(page.getByText('Velg en av versjonene.')).toBeVisible();
  await field.getByLabel(/^Din versjon/).check();
  await page.getByRole('button', { name: 'Lagre valgene' }).click();
  await expect(page.getByText(/^Lagret\./)).toBeVisible();
  const saved = await goalByCode(code);
  expect(saved.description?.nb).toBe(mine);
  expect(saved.lifecycle).toBe('ACTIVE');

  await page.getByRole('link', { name: 'Rediger målet' }).click();
  await description(page).fill('');
  await page.getByLabel('Livsløp').selectOption('');
  await page.getByRole('button', save).click();
  await expect(page.getByText(/^Lagret\./)).toBeVisible();
  await second.context().close();
});

test('a draft survives a reload, and leaving it is asked about', async ({ page }) => {
  await page.goto(`/mal/${code}`);
  await logIn(page, 'administrator');
  await page.getByRole('link', { name: 'Rediger målet' }).click();
  const title = page.getByRole('group', { name: 'Tittel' }).getByLabel('Bokmål');
  await title.fill('Halvferdig');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText('Du har et utkast som ikke er lagret.')).toBeVisible();
  await expect(title).toHaveValue('Halvferdig');

  await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'Kilder' }).click();
  await expect(page.getByRole('dialog', { name: 'Du har ikke lagret' })).toBeVisible();
  await page.getByRole('button', { name: 'Bli og lagre' }).click();
  await expect(title).toHaveValue('Halvferdig');
  await page.getByRole('button', { name: 'Forkast utkastet' }).click();
  await expect(title).not.toHaveValue('Halvferdig');
});

test('all faults are told at once, each beside its field, and then the goal is created', async ({
  page,
  expectAnswers,
}) => {
  expectAnswers(400);
  await page.goto('/strategi/veikart-2024');
  await logIn(page, 'administrator');
  await page.getByRole('link', { name: 'Nytt mål' }).click();
  await page.getByLabel('Kode').fill('Ikke En Kode');
  await page.getByRole('button', { name: 'Opprett målet' }).click();

  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  expect(await summary.getByRole('listitem').count()).toBeGreaterThan(1);
  await expect(page.getByLabel('Kode')).toHaveAttribute('aria-invalid', 'true');
  const title = page.getByRole('group', { name: 'Tittel' }).getByLabel('Bokmål');
  await expect(title).toHaveAttribute('aria-invalid', 'true');
  await summary.getByRole('link').first().click();
  await expect(page.locator('form :focus')).toHaveAttribute('aria-invalid', 'true');

  const goal = unusedCode('prove');
  await page.getByLabel('Kode').fill(goal);
  await page.getByLabel('Delmål av').selectOption('veikart-2024-m6');
  await page.getByLabel('Kilden viser at det gjaldt').fill('2020-01-01');
  await title.fill('Et delmål som prøver skjemaet');
  await page.getByLabel('Dokument', { exact: true }).selectOption('presentasjon-2020');
  await page.getByRole('textbox', { name: 'Enhet' }).click();
  await page.keyboard.type('Sam');
  await page.getByRole('option', { name: 'Samfunn', exact: true }).click();
  await page.getByRole('button', { name: 'Opprett målet' }).click();
  await expect(heading(page)).toHaveText('Et delmål som prøver skjemaet');
  await expect(page.getByText(/^Lagret\./)).toBeVisible();
  const created = await goalByCode(goal);
  expect(created).toMatchObject({ parent: { code: 'veikart-2024-m6' }, accountableUnit: { code: 'samfunn' } });
});
