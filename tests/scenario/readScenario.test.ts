import { describe, expect, it } from 'vitest';
import { filesIn } from '../../src/build/filesIn.ts';
import { type Fault, printFault } from '../../src/scenario/Fault.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import type { ScenarioTexts } from '../../src/text/ScenarioTexts.ts';
import { threeDelegations, threeNorms, washington } from '../support/fixtures.ts';

const sound = filesIn('tests/scenarios/three-norms');

describe('a scenario that is read', () => {
  it('has no faults, whatever its delegations', () => {
    for (const read of [threeNorms(), threeDelegations(), washington()]) expect(read.ok).toBe(true);
  }, 30_000);

  it('is plain JSON', () => {
    for (const { ok, warnings, ...content } of [threeNorms(), threeDelegations(), washington()]) {
      expect(JSON.parse(JSON.stringify(content))).toEqual(content);
    }
  });

  it('counts values in micro-points and meters in tenths', () => {
    const { scenario } = threeNorms();
    const [us] = scenario.delegations;
    expect(us?.line).toBe(20_000_000);
    expect(us?.cables[2]?.values.N3).toEqual({ A: 14_500_000, B: 10_000_000, C: -2_000_000 });
    expect(scenario.linkages[1]?.values).toEqual({ us: 0, china: -5_500_000 });
    expect(scenario.tones[0]).toMatchObject({ trust: 50, tension: -60, warm: true });
  });

  it('knows whose effects these are', () => {
    const reactions = threeNorms().scenario.events[0]?.reactions.us ?? [];
    const [name, demarche] = reactions;
    expect(name?.effects).toContainEqual({
      kind: 'audience',
      delegation: 'china',
      audience: 'netizens',
      by: 40,
    });
    expect(demarche?.effects[2]).toEqual({
      kind: 'value',
      delegation: 'self',
      norm: 'N3',
      wordings: ['C'],
      by: 3_000_000,
    });
    expect(name?.refusedWhen).toEqual({ kind: 'agreed', norm: 'N2', wordings: ['C', 'D'] });
  });

  it('has the sizes of the rules, its own where it sets them', () => {
    expect(threeNorms().scenario.magnitudes).toMatchObject({ trustStart: 400, harvestShare: 4 });
    const own = 'magnitudes: {trustStart: 62.5, retreatValue: 2, strengthTenths: {high: 150}}\n';
    const text = `${sound.get('scenario.yaml')}${own}`;
    const read = readScenario(new Map([...sound, ['scenario.yaml', text]]));
    expect(read.ok && read.scenario.magnitudes).toMatchObject({
      trustStart: 625,
      retreatValue: 2_000_000,
      strengthTenths: { low: 15, moderate: 40, high: 150 },
    });
  });

  it('has texts of the shape that the interface reads', () => {
    const texts: ScenarioTexts | undefined = threeNorms().texts.en;
    expect(texts?.events.breach?.items.timing).toBe(
      'The work followed the office hours of one capital.',
    );
    expect(texts?.advice.us?.counsel?.event.own.breach?.name).toEqual(['They will remember it.']);
  });
});

describe('a folder', () => {
  const faultsIn = (files: ReadonlyMap<string, string>): readonly Fault[] => {
    const read = readScenario(files);
    return read.ok ? [] : read.faults;
  };
  const without = (file: string) => new Map([...sound].filter(([path]) => path !== file));

  it('that is empty misses its files by name', () => {
    expect(faultsIn(new Map()).map(printFault)).toContain(
      'scenario.yaml:1:1: the file is missing; add it as the format describes',
    );
  });

  it('needs every file but the archive, the voices and what history wrote', () => {
    for (const file of sound.keys()) {
      const optional = /^(en\/)?(codex|sources|voice|history|knowledge)\.yaml$/.test(file);
      if (!optional) expect(faultsIn(without(file)), file).not.toEqual([]);
    }
    const spare = new Map(
      [...sound].filter(([file]) => !/(codex|sources|voice|history|knowledge)\.yaml$/.test(file)),
    );
    expect(faultsIn(spare)).toEqual([]);
  });

  it('tells files that nothing reads, but for Markdown', () => {
    const files = new Map([...sound, ['README.md', '#'], ['en/norm.yaml', ''], ['a/b.txt', '']]);
    expect(faultsIn(files)).toMatchObject([
      { file: 'a/b.txt', code: 'unknown-file' },
      { file: 'en/norm.yaml', code: 'unknown-file', remedy: 'did you mean en/norms.yaml?' },
    ]);
  });

  it('may hold a second language, which must be whole too', () => {
    const chinese = [...sound].flatMap(([file, text]): [string, string][] =>
      file.startsWith('en/') ? [[file.replace('en/', 'zh-CN/'), text]] : [],
    );
    const read = readScenario(new Map([...sound, ...chinese]));
    expect(read.ok && Object.keys(read.texts)).toEqual(['en', 'zh-CN']);
    const half = new Map([...sound, ...chinese.slice(1)]);
    expect(faultsIn(half)).toMatchObject([{ file: chinese[0]?.[0], code: 'missing-file' }]);
  });

  it('is refused when it is too large', () => {
    const long = new Map([...sound, ['codex.yaml', `# ${'é'.repeat(256 * 1024)}`]]);
    expect(faultsIn(long)).toMatchObject([{ file: 'codex.yaml', code: 'too-large' }]);
    const many = Array.from({ length: 200 }, (_, n): [string, string] => [`events/e${n}.yaml`, '']);
    expect(faultsIn(new Map([...sound, ...many]))).toMatchObject([{ code: 'too-large' }]);
  });

  it.each([
    ['repeat one another', `a: &a [x, x]\n${'b'.repeat(1)}: &b [*a, *a]\n`.concat(layers())],
    ['hold themselves', '&a [*a]'],
    ['nest without end', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ])('is refused when its aliases or lists %s', (_, bomb) => {
    expect(faultsIn(new Map([...sound, ['codex.yaml', bomb]]))).toMatchObject([
      { file: 'codex.yaml', code: 'not-yaml' },
    ]);
  });
});

/** Nine further layers, each ten times the one before. */
function layers(): string {
  const names = 'bcdefghijk';
  return [...names.slice(1)]
    .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${names[index]}`).join(', ')}]`)
    .join('\n');
}

describe('a warning', () => {
  const warningsIn = (file: string, from: string, to: string) =>
    readScenario(new Map([...sound, [file, (sound.get(file) ?? '').replace(from, to)]])).warnings;

  it.each([
    ['en/cables.yaml', 'Keep the right', `${'very '.repeat(25)}`, 'too-long'],
    ['sources.yaml', 'PRESS:', 'OTHER: {title: Another}\nPRESS:', 'unused'],
    ['codex.yaml', ', fiction: true', '', 'incomplete'],
    ['en/codex.yaml', 'who did it.', 'who did it.', undefined],
    ['en/codex.yaml', 'on 4 June.}', 'on 4 June., term: [attribution]}', 'duplicate-id'],
  ])('stops nobody: %s %s', (file, from, to, code) => {
    const warnings = warningsIn(file, from, to);
    expect(warnings.map((warning) => warning.code)).toEqual(code === undefined ? [] : [code]);
    expect(warnings.every((warning) => warning.file === file)).toBe(true);
  });
});
