import { defineConfig } from '@playwright/test';

import base from './playwright.config';

/** The same, against a system that shows the demo municipality. */
export default defineConfig(base, {
  testDir: 'e2e/demo',
  testIgnore: [],
  // They only read.
  workers: 2,
  fullyParallel: true,
  outputDir: 'test-results/e2e-demo',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e-demo.json' }]],
});
