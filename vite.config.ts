import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import subsetFont from 'subset-font';
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

/** Marks that code and typography use besides the words. */
const marks = [...'\u00a0\u00ad«»·×–—‘’“”…↑↓−'];

/**
 * Cuts each font of a style sheet in two for the build: the signs that our words use, which every
 * page fetches, and the whole file, fetched only where any other of its signs stands on the page.
 * The fonts' licences go out beside them.
 */
function usedFonts({ scenarios, locales }: PageFolders): Plugin {
  const fonts = new Set<string>();
  return {
    name: 'used-fonts',
    apply: 'build',
    enforce: 'pre',
    async transform(css, id) {
      if (!id.endsWith('.css') || !css.includes('@fontsource/')) return undefined;
      const words = [scenarios, locales].flatMap((folder) => [...filesIn(folder).values()]);
      const used = new Set([...words.join(''), ...marks].map((sign) => sign.codePointAt(0) ?? 0));
      for (let ascii = 0x20; ascii < 0x7f; ascii += 1) used.add(ascii);
      const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
      const cut = await Promise.all(faces.map((face) => cutInTwo(face, used, dirname(id))));
      for (const [, font = ''] of css.matchAll(/url\("@fontsource\/([^/]+)\//g)) fonts.add(font);
      return { code: faces.reduce((sheet, face, at) => sheet.replace(face, cut[at] ?? face), css) };
    },
    generateBundle() {
      const licences = [...fonts].sort().map((font) => {
        const text = readFileSync(join('node_modules/@fontsource', font, 'LICENSE'), 'utf8');
        return `## @fontsource/${font}\n\n${text.trim()}\n`;
      });
      this.emitFile({ type: 'asset', fileName: 'licences-fonts.md', source: licences.join('\n') });
    },
  };
}

async function cutInTwo(face: string, used: ReadonlySet<number>, from: string): Promise<string> {
  const [, file = '', name = ''] =
    face.match(/url\("(@fontsource\/([^/]+)\/files\/[^"]+)"\)/) ?? [];
  const { latin } = JSON.parse(
    readFileSync(join('node_modules/@fontsource', name, 'unicode.json'), 'utf8'),
  );
  const held = signsOf(latin).filter((sign) => sign >= 0x20);
  const signs = held.filter((sign) => used.has(sign));
  const part = await partOf(join('node_modules', file), String.fromCodePoint(...signs));
  const ranged = (url: string, range: readonly number[]) =>
    face.replace(file, url).replace('}', `  unicode-range: ${rangesOf(range)};\n}`);
  const rest = held.filter((sign) => !used.has(sign));
  return `${ranged(relative(from, part), signs)}\n${ranged(file, rest)}`;
}

/** A file with these signs of a font only, made once for them. */
async function partOf(font: string, signs: string): Promise<string> {
  const key = createHash('sha256').update(signs).digest('hex').slice(0, 8);
  const folder = 'node_modules/.cache/used-fonts';
  const path = resolve(folder, `${basename(font, '.woff2')}-${key}-used.woff2`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const whole = `${path}.${process.pid}`;
  writeFileSync(whole, await subsetFont(readFileSync(font), signs, { targetFormat: 'woff2' }));
  renameSync(whole, path);
  return path;
}

/** The signs of a `unicode-range`. */
function signsOf(ranges: string): readonly number[] {
  return ranges.split(',').flatMap((range) => {
    const [from = 0, to = from] = range
      .replace('U+', '')
      .split('-')
      .map((sign) => parseInt(sign, 16));
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
}

/** A `unicode-range` of signs that stand in order. */
function rangesOf(signs: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const sign of signs) {
    const last = runs.at(-1);
    if (last?.to === sign - 1) last.to = sign;
    else runs.push({ from: sign, to: sign });
  }
  return runs.map(({ from, to }) => `U+${from.toString(16)}-${to.toString(16)}`).join(', ');
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
export function page(folders: PageFolders): UserConfig {
  const { scenarios, locales } = folders;
  return {
    base: './',
    publicDir: 'assets/install',
    plugins: [
      installation(),
      scenarioModules(scenarios),
      catalogueModules(locales),
      usedFonts(folders),
    ],
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
