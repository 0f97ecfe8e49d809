import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filesIn } from '../../src/build/filesIn.ts';
import { scenarioModules } from '../../src/build/scenarioModules.ts';
import { washington } from '../support/fixtures.ts';

describe('the modules of a built-in scenario', () => {
  it('hold its structure, its texts and its archive apart', async () => {
    const { scenario, voice, texts, archive } = washington();
    const structure = await import('virtual:scenario/washington-2015');
    expect(structure.scenario).toEqual(scenario);
    expect(structure.voice).toEqual(voice);
    const words = await import('virtual:scenario/washington-2015/en');
    const { later } = await import('virtual:scenario/washington-2015/en/later');
    expect({ ...words.texts, ...later }).toEqual(texts.en);
    expect(Object.keys(later).filter((key) => key in words.texts)).toEqual([]);
    const library = await import('virtual:scenario/washington-2015/en/archive');
    expect(library.archive).toEqual({ ...archive, texts: archive.texts.en });
  }, 30_000);
});

describe('the modules of a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'communique-scenarios-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function plant(files: ReadonlyMap<string, string>): void {
    for (const [file, text] of files) {
      const path = join(folder, 'small', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }

  function buildPage(code: string) {
    writeFileSync(join(folder, 'entry.js'), code);
    return build({
      configFile: false,
      root: folder,
      logLevel: 'silent',
      plugins: [scenarioModules(folder)],
      build: { write: false, lib: { entry: 'entry.js', formats: ['es'] } },
    });
  }

  it('put into a build only what it asks for', async () => {
    plant(filesIn('tests/scenarios/three-norms'));
    const built = await buildPage(`export { scenario } from 'virtual:scenario/small';`);
    const code = JSON.stringify(built);
    expect(code).toContain('clause-by-clause');
    expect(code).not.toContain('A breach at the records office');
  });

  it('fail a build with every fault, file and line', async () => {
    const files = filesIn('tests/scenarios/three-norms');
    files.set('cuts.yaml', (files.get('cuts.yaml') ?? '').replace('agenda: [N3]', 'agenda: [N33]'));
    files.delete('en/norms.yaml');
    plant(files);
    const failed = buildPage(`export { scenario } from 'virtual:scenario/small';`);
    await expect(failed).rejects.toThrow(
      /small\/cuts\.yaml:7:\d+: there is no norm of this cut N33; did you mean N3\?[\s\S]*small\/en\/norms\.yaml:1:1: the file is missing/,
    );
  });

  it('are made anew while the page is being written', async () => {
    const files = filesIn('tests/scenarios/three-norms');
    plant(files);
    const server = await createServer({
      configFile: false,
      root: folder,
      logLevel: 'silent',
      plugins: [scenarioModules(folder)],
      server: { middlewareMode: true, ws: false },
    });
    const code = async () =>
      (await server.transformRequest('virtual:scenario/small/en/later'))?.code;
    expect(await code()).toContain('A breach at the records office');
    const words = files.get('en/events/breach.yaml')?.replace('A breach at', 'A leak in') ?? '';
    await vi.waitFor(
      async () => {
        plant(new Map([['en/events/breach.yaml', words]]));
        expect(await code()).toContain('A leak in the records office');
      },
      { timeout: 8_000, interval: 200 },
    );
    await server.close();
  }, 20_000);
});
