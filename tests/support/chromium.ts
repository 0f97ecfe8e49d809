import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import manifest from '../../package.json' with { type: 'json' };

// The package's own list has --single-process and --disable-web-security: not what users run.
const ALWAYS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Who paints: `page` has no WebGL, and costs half the time; `webgl` has it, done by the processor. */
export type Painter = 'page' | 'webgl';

export const chromiumArgs: Readonly<Record<Painter, string[]>> = {
  page: [...ALWAYS, '--disable-gpu'],
  webgl: [...ALWAYS, '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
};

/** Path of the browser under test: `CHROME`, or the one from npm, unpacked once per version. */
export async function chromiumPath(): Promise<string> {
  const own = process.env.CHROME;
  if (own) return own;
  const version = manifest.devDependencies['@sparticuz/chromium'];
  const folder = join(tmpdir(), `communique-chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return join(folder, 'chromium');
}

// Unpacked beside and renamed, so that two runs at once never see half a browser.
async function unpackInto(folder: string): Promise<void> {
  const draft = await mkdtemp(`${folder}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = draft;
  try {
    await sparticuz.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    await rename(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rm(draft, { recursive: true });
  }
}
