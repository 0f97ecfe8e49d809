import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shell } from '../../src/cli/shell.ts';
import { withEnd } from '../../src/engine/index.ts';
import { logOf } from '../support/CheckedTable.ts';
import { threeNorms } from '../support/fixtures.ts';
import { randomGame } from '../support/randomGame.ts';

/** 3,000 is the long form. */
const RUNS = Number(process.env.RUNS ?? 25);
const patience = { timeout: 60_000 + 100 * RUNS };
const SMALL = 'tests/scenarios/three-norms';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-altered-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const { state, entries } = randomGame(threeNorms().scenario, '10', 24);
const log = withEnd(logOf(state, entries), state);
const text = JSON.stringify(log, null, 1);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The paths to everything in a value, and every plain value in it. */
function partsOf(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => partsOf(part, [...path, key]))];
}

const whole = JSON.parse(text) as Json;
const paths = partsOf(whole).filter((path) => path.length > 0);
const words = [...new Set([...text.matchAll(/"([^"]*)"/g)].map(([, word]) => word ?? ''))];

/** The value with the part at a path changed, or left out where nothing takes its place. */
function changed(value: Json, [key = '', ...rest]: readonly string[], to: Json | undefined): Json {
  if (Array.isArray(value)) {
    const next = rest.length === 0 ? to : changed(value[Number(key)] ?? null, rest, to);
    return next === undefined
      ? value.toSpliced(Number(key), 1)
      : value.with(Number(key), next as Json);
  }
  const parts = value as { readonly [key: string]: Json };
  const { [key]: part = null, ...others } = parts;
  const next = rest.length === 0 ? to : changed(part, rest, to);
  return next === undefined ? others : { ...parts, [key]: next };
}

/** Holds what the shell says of a text as a log against what is true of it. */
async function expectJudged(altered: string): Promise<void> {
  const file = join(folder, 'altered.json');
  writeFileSync(file, altered);
  for (const args of [
    ['analyse', SMALL, '--log', file, '--json'],
    ['replay', file, '--scenario', SMALL, '--json'],
  ]) {
    const { exit, out, err } = await shell(args);
    if (exit === 0) {
      expect([out.length, err]).toEqual([1, []]);
      const { end } = JSON.parse(altered);
      // Without its record the end is one of an older log, which has only the hash.
      if (end !== undefined) expect({ record: log.end?.record, ...end }).toEqual(log.end);
      continue;
    }
    expect([exit, out, err.length]).toEqual([1, [], 1]);
    const [, line, column, says] = /^.*altered\.json:(\d+):(\d+): (.+)$/.exec(err[0] ?? '') ?? [];
    expect(says, err[0]).toMatch(/[,;] .*(use|name|a log as)/);
    const written = altered.split(/\r\n|\r|\n/)[Number(line) - 1];
    expect(Number(column), err[0]).toBeLessThanOrEqual((written?.length ?? -1) + 1);
  }
}

describe(`an altered log is refused with its place and a remedy, in ${RUNS} runs`, patience, () => {
  it('whatever was cut out of its text or put into it', async () => {
    const scrap = fc.constantFrom('', '{', ']', '"', ',', '\\', '-1', '1e999', '\0', '\n', '𝕏');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length),
        fc.oneof(fc.nat(40), fc.nat(text.length)),
        scrap,
        (from, length, put) => expectJudged(text.slice(0, from) + put + text.slice(from + length)),
      ),
      { numRuns: RUNS },
    );
  });

  it('whatever stands in it for something else', async () => {
    const to = fc.oneof(
      fc.constantFrom<(Json | undefined)[]>(undefined, null, {}, [], '', -1, 1.5, 2 ** 53, true),
      fc.constantFrom(...words),
      fc.nat(60),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...paths), to), { minLength: 1, maxLength: 2 }),
        (changes) => {
          let altered = whole;
          for (const [path, put] of changes)
            if (partsOf(altered).some((each) => each.join() === path.join()))
              altered = changed(altered, path, put);
          return expectJudged(JSON.stringify(altered, null, 1));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('whichever of its entries were taken out, told twice or told in another order', async () => {
    const places = fc.array(fc.nat(entries.length - 1), { maxLength: entries.length });
    await fc.assert(
      fc.asyncProperty(places, fc.boolean(), async (order, isCounted) => {
        const told = order.map((place, id) => ({ ...entries[place], id }));
        const end = isCounted ? { ...log.end, entries: told.length } : log.end;
        await expectJudged(JSON.stringify({ ...log, entries: told, end }));
      }),
      { numRuns: RUNS },
    );
  });

  it('nested without end, in the log and in an entry', async () => {
    await expectJudged('['.repeat(100_000) + ']'.repeat(100_000));
    await expectJudged(text.replace('"seat"', `"x": ${'['.repeat(9000)}${']'.repeat(9000)},$&`));
    await expectJudged(
      text.replace('"end"', `"more": ${'{"a":'.repeat(9000)}1${'}'.repeat(9000)},$&`),
    );
  });
});
