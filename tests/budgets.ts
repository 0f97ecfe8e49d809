import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';

// Sizes, gzipped, of what a browser fetches before the first decision can be made.
const codeLimit = 110_000;
const totalLimit = 250_000;
// The engine of the drawn stage, and everything that an installed copy fetches.
const phaserLimit = 380_000;
// The debrief, and what draws its charts.
const debriefLimit = 130_000;
const offlineLimit = 3_000_000;
// What a student's browser fetches before the code of a class can be typed.
const doorLimit = 80_000;

/**
 * Loaded by `import()` and still needed before the first decision, by their `src` in Vite's
 * manifest: the first scenario, one language.
 */
const neededDynamically: readonly string[] = [
  'virtual:catalogue/en',
  'virtual:scenario/washington-2015',
  'virtual:scenario/washington-2015/en',
];

/** Named by the code and fetched only with a game: the agents' worker thinks while a person reads. */
const neededLater: readonly RegExp[] = [/agentWorker-.*\.js$/];

/** Of the fonts that the style sheets name, those with the signs that our words use. */
const neededFonts: readonly RegExp[] = [/-used-.*\.woff2$/];

const dist = 'dist';
const manifest: Manifest = JSON.parse(read('.vite/manifest.json').toString());

function read(file: string): Buffer {
  return readFileSync(join(dist, file));
}

function sizeOf(file: string): number {
  // These are compressed already, and no server compresses them again.
  return /\.(woff2|webm|png)$/.test(file) ? read(file).length : gzipSync(read(file)).length;
}

/** A chunk and all that it imports statically. */
function staticGraph(key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) staticGraph(next, seen);
  return seen;
}

function filesOf(keys: Iterable<string>) {
  const code = new Set<string>();
  const assets = new Set<string>();
  for (const key of keys) {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is not in the manifest: bring the list up to date`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) code.add(file);
    for (const file of chunk.assets ?? []) assets.add(file);
  }
  return { code, assets };
}

function linkedFrom(page: string): string[] {
  const links = read(page)
    .toString()
    .matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\.\/([^"]+\.(?:js|css))"/g);
  return [...links].flatMap(([, file]) => file ?? []);
}

function table(title: string, files: Iterable<string>): number {
  let total = 0;
  for (const file of [...files].sort()) {
    const size = sizeOf(file);
    total += size;
    console.log(`  ${kilobytes(size)}  ${file}`);
  }
  console.log(`${kilobytes(total)}  ${title}`);
  return total;
}

function kilobytes(size: number): string {
  return `${(size / 1000).toFixed(1).padStart(7)} kB`;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(dist, folder)).map((file) => `${folder}/${file}`);
}

/** What the service worker names, itself and its own library among them. */
function kept(): readonly string[] {
  const named = read('sw.js')
    .toString()
    .matchAll(/url:\s*"([^"]+)"/g);
  const own = readdirSync(dist).filter((file) => /^(sw|workbox-.*)\.js$/.test(file));
  return [...new Set([...named].flatMap(([, file]) => file ?? [])), ...own];
}

const entry = filesOf(staticGraph('index.html'));
const first = filesOf(neededDynamically.flatMap((key) => [...staticGraph(key)]));
// The page asks for its first data beside its code.
const linked = linkedFrom('index.html').filter((file) => !first.code.has(file));
const code = new Set(['index.html', ...linked, ...entry.code]);
const later = new Set([...first.code, ...first.assets, ...entry.assets].filter(isNeeded));

function isNeeded(file: string): boolean {
  if (code.has(file) || neededLater.some((name) => name.test(file))) return false;
  return !/\.woff2?$/.test(file) || neededFonts.some((font) => font.test(file));
}

const codeSize = table(`at once, of ${codeLimit / 1000} kB`, code);
const allSize = codeSize + table('more before the first decision', later);
console.log(`${kilobytes(allSize)}  in all, of ${totalLimit / 1000} kB`);
const phaserSize = table(
  `Phaser, of ${phaserLimit / 1000} kB`,
  filesIn('assets').filter((file) => /^assets\/phaser-.*\.js$/.test(file)),
);
const debriefSize = table(
  `the debrief, of ${debriefLimit / 1000} kB`,
  filesIn('assets').filter((file) => /^assets\/(Debriefing|pictures)-.*\.(js|css)$/.test(file)),
);
const doorWords = filesIn('class').filter((file) => read(file).includes('class.door.heading'));
const doorSize = table(
  `the door of a class, of ${doorLimit / 1000} kB`,
  new Set(['src/pages/join.html', ...linkedFrom('src/pages/join.html'), ...doorWords]),
);
const offlineSize = kept().reduce((sum, file) => sum + sizeOf(file), 0);
console.log(`${kilobytes(offlineSize)}  kept for play offline, of ${offlineLimit / 1000} kB`);
if (debriefSize === 0) throw new Error('the build has no debrief');
if (phaserSize === 0 || offlineSize === 0) throw new Error('the build has no Phaser or no copy');
const within = [
  codeSize <= codeLimit,
  allSize <= totalLimit,
  phaserSize <= phaserLimit,
  debriefSize <= debriefLimit,
  offlineSize <= offlineLimit,
  doorSize <= doorLimit,
];
if (within.includes(false)) {
  console.error('over budget');
  process.exitCode = 1;
}
