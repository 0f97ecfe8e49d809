import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../src/build/filesIn.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';

const sound = filesIn('tests/scenarios/three-norms');

/** Pieces that YAML, the format or JavaScript may stumble over. */
const shards = fc.oneof(
  fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      ': ',
      '- ',
      ', ',
      '\n',
      '  ',
      '"',
      "'",
      '#',
      '&a ',
      '*a',
      '!!set ',
      '|',
    ],
    ...['null', '~', '1e999', '-0', '.nan', '__proto__', 'constructor', 'toString', '<<: *a'],
    ...['N1', 'us', 'self', 'drawn', 'silence', 'true', '\u0000', '\ud800', '%YAML 1.1\n---\n'],
  ),
  fc.string({ maxLength: 12, unit: 'binary' }),
);

const mutation = fc.record({
  file: fc.constantFrom(...sound.keys()),
  at: fc.nat(100_000),
  cut: fc.oneof({ weight: 3, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(2_000) }),
  shard: shards,
});

describe('whatever happens to its files', () => {
  it('a scenario is read or its faults are told with their places', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const files = new Map(sound);
        for (const { file, at, cut, shard } of mutations) {
          const text = files.get(file) ?? '';
          const from = text.length === 0 ? 0 : at % text.length;
          files.set(file, text.slice(0, from) + shard + text.slice(from + cut));
        }
        const read = readScenario(files);
        if (read.ok) {
          const { ok, warnings, ...content } = read;
          expect(JSON.parse(JSON.stringify(content))).toEqual(content);
          return;
        }
        expect(read.faults.length).toBeGreaterThan(0);
        for (const { file, line, column, what, remedy } of read.faults) {
          const lines = (files.get(file) ?? '').split('\n').length;
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines + 1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(what).not.toBe('');
          expect(remedy).not.toBe('');
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
