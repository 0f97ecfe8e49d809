import { defineConfig } from 'vitest/config';
import { page } from './src/build/page.ts';
import { PlainTotal } from './tests/support/plainTotal.ts';

export default defineConfig({
  ...page({ scenarios: 'assets/scenarios', locales: 'assets/locales' }),
  test: {
    reporters: ['default', new PlainTotal()],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/builtPage.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
