import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';

import base from './vite.config.ts';

export default mergeConfig(
  base,
  defineConfig({
    test: {
      environment: 'happy-dom',
      include: ['src/**/*.test.{ts,tsx}'],
      setupFiles: ['src/testing/setup.ts'],
      reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
      restoreMocks: true,
      unstubGlobals: true,
    },
  }),
);
