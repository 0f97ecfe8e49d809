import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { DevEnvironment, UserConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig, type Plugin } from 'vitest/config';
import { printFault } from './src/scenario/Fault.ts';
import { type ReadScenario, readScenario } from './src/scenario/readScenario.ts';
import { scenarioModule } from './src/scenario/scenarioModule.ts';
import { compileCatalogue } from './src/text/compileCatalogue.ts';
import { filesIn } from './tests/support/filesIn.ts';
import { PlainTotal } from './tests/support/plainTotal.ts';

/** Modules of data that the page must not have to parse: `virtual:scenario/ID`, and below it. */
export function scenarioModules(folder: string): Plugin {
  const prefix = '\0virtual:scenario/';
  const read = new Map<string, ReadScenario>();
  const readOnce = (id: string): ReadScenario => {
    const known = read.get(id) ?? readScenario(filesIn(join(folder, id)));
    read.set(id, known);
    return known;
  };
  return {
    name: 'scenario-modules',
    buildStart: () => read.clear(),
    resolveId: (id) => (`\0${id}`.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const [scenario = '', ...part] = id.slice(prefix.length).split('/');
      const content = readOnce(scenario);
      if (content.ok && part[0] === 'languages')
        return languagesModule(scenario, Object.keys(content.texts));
      if (content.ok) return scenarioModule(content, part.join('/'));
      const lines = content.faults.map((fault) =>
        printFault({ ...fault, file: join(folder, scenario, fault.file) }),
      );
      return this.error(`scenario ${scenario} has ${lines.length} faults\n${lines.join('\n')}`);
    },
    hotUpdate({ file }) {
      if (!within(folder, file)) return undefined;
      read.clear();
      return reload(this.environment, prefix);
    },
  };
}

/** The code of `virtual:scenario/ID/languages`: how to load each part of a scenario's words, by language. */
function languagesModule(scenario: string, languages: readonly string[]): string {
  const loaders = languages.map((language) => {
    const load = (part: string) =>
      `() => import('virtual:scenario/${scenario}/${language}${part}')`;
    const parts = `first: ${load('')}, later: ${load('/later')}, archive: ${load('/archive')}`;
    return `${JSON.stringify(language)}: { ${parts} }`;
  });
  return `export const languages = { ${loaders.join(', ')} };`;
}

/** The messages in `virtual:catalogue/LOCALE`, taken apart; `virtual:languages` loads each by name. */
function catalogueModules(folder: string): Plugin {
  const prefix = '\0virtual:catalogue/';
  const list = '\0virtual:languages';
  return {
    name: 'catalogue-modules',
    resolveId: (id) => (`\0${id}`.startsWith(prefix) || `\0${id}` === list ? `\0${id}` : undefined),
    load(id) {
      if (id === list) {
        const locales = [...filesIn(folder).keys()].map((file) => file.replace(/\.json$/, ''));
        const loaders = locales.map((locale) => {
          return `${JSON.stringify(locale)}: () => import('virtual:catalogue/${locale}')`;
        });
        return `export const languages = { ${loaders.join(', ')} };`;
      }
      if (!id.startsWith(prefix)) return undefined;
      const source = readFileSync(join(folder, `${id.slice(prefix.length)}.json`), 'utf8');
      return `export const catalogue = ${JSON.stringify(compileCatalogue(JSON.parse(source)))};`;
    },
    hotUpdate({ file }) {
      return within(folder, file) ? reload(this.environment, '\0virtual:') : undefined;
    },
  };
}

function within(folder: string, file: string): boolean {
  return !relative(folder, file).startsWith('..');
}

/** Forgets the modules that were made from a changed file, and loads the page anew. */
function reload({ moduleGraph, hot }: DevEnvironment, prefix: string): [] {
  for (const [id, module] of moduleGraph.idToModuleMap) {
    if (id.startsWith(prefix)) moduleGraph.invalidateModule(module);
  }
  hot.send({ type: 'full-reload' });
  return [];
}

/**
 * The page as it is installed: everything that a game needs is kept at the first visit, in one sound
 * format; a newer version waits until it is asked for, so that none replaces the page in mid-game.
 */
function installation() {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    includeAssets: ['icon.svg'],
    manifest: {
      name: 'Communiqué',
      short_name: 'Communiqué',
      description: 'Two delegations write the rules for cyberspace, clause by clause.',
      display: 'standalone',
      background_color: '#0b1424',
      theme_color: '#0b1424',
      start_url: '.',
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any maskable' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{html,js,css,woff2,svg,png,webm}'],
      maximumFileSizeToCacheInBytes: 2_500_000,
      ignoreURLParametersMatching: [/./],
      cleanupOutdatedCaches: true,
    },
  });
}

const loopback = '127.0.0.1';

/** What the page is built from: scenarios, and a catalogue for each language of the interface. */
export interface PageFolders {
  readonly scenarios: string;
  readonly locales: string;
}

/** How the page is served and built, with these words in it. */
export function page({ scenarios, locales }: PageFolders): UserConfig {
  return {
    base: './',
    publicDir: 'assets/install',
    plugins: [installation(), scenarioModules(scenarios), catalogueModules(locales)],
    server: { host: loopback },
    preview: { host: loopback },
    build: { target: 'es2023', manifest: true, license: { fileName: 'licences.md' } },
  };
}

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
