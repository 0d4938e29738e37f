import type { Page } from '@playwright/test';

import { expect, findViolations, heading, overflow } from './journey';

export const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** A page loaded anew asks for the session again; what the reader may do is there when it has come. */
export async function visit(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole('link', { name: /^Min side/ })).toBeVisible();
  await expect(heading(page)).not.toHaveText('Du må logge inn');
}

/** The narrowest screen (WCAG 1.4.10) must not scroll sideways; axe has looked at what stands there at the other widths. */
export const formWidths = [1280, 390, 320] as const;

export async function lookAt(page: Page, what: string) {
  expect(await overflow(page), what).toBeLessThanOrEqual(0);
  if (page.viewportSize()?.width !== 320) expect(await findViolations(page), what).toEqual([]);
}

export const saved = (page: Page) => expect(page.getByText('Lagret.', { exact: true })).toBeVisible();

/** Deletes what is open, by the button of that name. */
export async function remove(page: Page, button: string) {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ja, slett' }).click();
  await expect(page.getByText('Slettet.', { exact: true })).toBeVisible();
}
