import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { chromiumPath } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
    /** Where the built page is served, with a slash at the end. */
    address: string;
    /** The folder that it is served from. */
    folder: string;
  }
}

/** Builds the page into a folder of its own, serves it on a free port, and tells the tests where. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-dist-'));
  const [chromium] = await Promise.all([chromiumPath(), build(folder)]);
  const server = await preview({
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0 },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('vite preview told no address');
  project.provide('chromium', chromium);
  project.provide('address', address);
  project.provide('folder', folder);
  project.onTestsRerun(() => build(folder));
  return async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
}

// A process of its own: inside Vitest NODE_ENV is "test", and Vite would build for development.
async function build(folder: string): Promise<void> {
  const { VITEST: _, ...env } = process.env;
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir'],
    { env: { ...env, NODE_ENV: 'production' } },
  );
}
