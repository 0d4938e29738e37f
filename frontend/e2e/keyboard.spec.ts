import { expect, heading, test } from './support/journey';

test('the tree is walked, folded and followed with the keyboard alone', async ({ page }) => {
  await page.goto('/organisasjon');
  const item = (name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name}`) });
  await item('Kommunedirektøren').waitFor();

  for (let tabs = 0; tabs < 30; tabs += 1) {
    if (await item('Kommunedirektøren').evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(item('Kommunedirektøren')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(item('Velferd')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(item('OSU')).toBeFocused();
  await page.keyboard.press('v');
  await expect(item('Velferd')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(item('Kommunedirektøren')).toBeFocused();
  await page.keyboard.press('s');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Samfunn');
  await expect(heading(page)).toBeFocused();
});

test('the first tab stop leads past the header', async ({ page }) => {
  await page.goto('/kilder');
  await heading(page).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hopp til innholdet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
