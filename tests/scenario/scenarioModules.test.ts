import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scenarioModules } from '../../vite.config.ts';
import { filesIn } from '../support/filesIn.ts';
import { washington } from '../support/fixtures.ts';

describe('the modules of a built-in scenario', () => {
  it('hold its structure, its texts and its archive apart', async () => {
    const { scenario, voice, texts, archive } = washington();
    const structure = await import('virtual:scenario/washington-2015');
    expect(structure.scenario).toEqual(scenario);
    expect(structure.voice).toEqual(voice);
    const words = await import('virtual:scenario/washington-2015/en');
    expect(words.texts).toEqual(texts.en);
    const library = await import('virtual:scenario/washington-2015/en/archive');
    expect(library.archive).toEqual({ ...archive, texts: archive.texts.en });
  });
});

describe('a build', () => {
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

  it('takes only what is asked for', async () => {
    plant(filesIn('tests/scenarios/three-norms'));
    const built = await buildPage(`export { scenario } from 'virtual:scenario/small';`);
    const code = JSON.stringify(built);
    expect(code).toContain('clause-by-clause');
    expect(code).not.toContain('A breach at the records office');
  });

  it('fails with every fault, file and line', async () => {
    const files = filesIn('tests/scenarios/three-norms');
    files.set('cuts.yaml', (files.get('cuts.yaml') ?? '').replace('agenda: [N3]', 'agenda: [N33]'));
    files.delete('en/norms.yaml');
    plant(files);
    const failed = buildPage(`export { scenario } from 'virtual:scenario/small';`);
    await expect(failed).rejects.toThrow(
      /small\/cuts\.yaml:7:\d+: there is no norm of this cut N33; did you mean N3\?[\s\S]*small\/en\/norms\.yaml:1:1: the file is missing/,
    );
  });
});
