import { build } from 'vite';
import { page } from '../../src/build/page.ts';

/** Builds the page from other words than ours: `node tests/support/buildPage.ts SCENARIOS LOCALES OUT`. */
const [scenarios, locales, outDir] = process.argv.slice(2);
if (scenarios === undefined || locales === undefined || outDir === undefined)
  throw new Error('name the folders of scenarios, of locales, and of the page');
const config = page({ scenarios, locales });
await build({
  ...config,
  configFile: false,
  logLevel: 'error',
  build: { ...config.build, outDir, emptyOutDir: true },
});
