import { defineConfig, type Plugin } from 'vitest/config';
import { PlainTotal } from './tests/support/plainTotal.ts';

/** Compiles what the page must not parse at run time: scenarios and message catalogues to JSON. */
const compilers: Plugin[] = [];

const loopback = '127.0.0.1';

export default defineConfig({
  base: './',
  plugins: compilers,
  server: { host: loopback },
  preview: { host: loopback },
  build: { target: 'es2023', manifest: true, license: { fileName: 'licences.md' } },
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
