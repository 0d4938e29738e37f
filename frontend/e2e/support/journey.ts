import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { expect, test as base, type Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  help: string;
  nodes: { target: string[] }[];
}

/** axe over the whole page, WCAG 2.0 to 2.2 at levels A and AA. The tool is the test's, so it goes around the page's CSP. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run: (root: Document, options: unknown) => Promise<unknown> } }).axe;
    const result = (await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    })) as { violations: Violation[]; passes: unknown[] };
    if (result.passes.length === 0) throw new Error('axe has looked at nothing');
    return result.violations;
  });
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(' | ')})`);
}

/** Sideways scrolling is a fault at every width. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Every journey also fails when a page logs an error or breaks its content security policy. An answer that a journey
 * provokes (a 412, a 400) is logged by the browser itself and is named with `expectAnswers`.
 */
export const test = base.extend<{ expectAnswers: (...statuses: number[]) => void }>({
  expectAnswers: [
    async ({ page }, use) => {
      const expected = new Set<number>();
      const logged: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') logged.push(message.text());
      });
      page.on('pageerror', (error) => logged.push(String(error)));
      await use((...statuses) => statuses.forEach((status) => expected.add(status)));
      const unexpected = logged.filter(
        (text) => ![...expected].some((status) => text.includes(`responded with a status of ${status}`)),
      );
      expect(unexpected, 'what the pages logged as errors').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Through the real Keycloak, and back to the page where the journey was. */
export async function logIn(page: Page, username: string) {
  await page.getByRole('button', { name: 'Logg inn' }).first().click();
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(username);
  await page.locator('#kc-login').click();
  await expect(page.getByRole('link', { name: /^Min side/ })).toBeVisible();
}
