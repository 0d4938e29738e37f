import { defineConfig } from '@playwright/test';

/** Journeys in an installed Chromium against a started system: the real backend, database and Keycloak. */
export default defineConfig({
  testDir: 'e2e',
  // Those need a system with other data: see playwright.demo.config.ts.
  testIgnore: '**/e2e/demo/**',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 0,
  // One at a time: the journeys write to one database.
  workers: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: process.env.VEIKART_E2E_CLIENT ?? 'http://localhost:5173',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    // A trace costs every journey a tenth of its time, and nobody can open one that stays on the machine of CI.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
