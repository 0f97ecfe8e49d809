import { defineConfig } from 'vitest/config';
import { page } from './src/build/page.ts';
import { PlainTotal } from './tests/support/plainTotal.ts';

export default defineConfig({
  ...page({ scenarios: 'assets/scenarios', locales: 'assets/locales' }),
  test: {
    reporters: ['default', new PlainTotal()],
    // One worker for each processor, whichever tests it runs.
    maxWorkers: '100%',
    // No module keeps anything that changes, so that files may share what they have read.
    isolate: false,
    // For a machine that does other things as well; no test waits that long by itself.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          globalSetup: ['tests/support/aPostgres.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/builtPage.ts'],
        },
      },
    ],
  },
});
