import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { filesIn } from './filesIn.ts';
import type { PageFolders } from './PageFolders.ts';

/** Marks that code and typography use besides the words. */
const marks = [...'\u00a0\u00ad«»·×–—‘’“”…↑↓−'];

/**
 * Cuts each font of a style sheet in two for the build: the signs that our words use, which every
 * page fetches, and the whole file, fetched only where any other of its signs stands on the page.
 * The fonts' licences go out beside them.
 */
export function usedFonts({ scenarios, locales }: PageFolders): Plugin {
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
