import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPlace } from '../../src/cli/jsonPlace.ts';

const text = `{
  "header": {"seed": 1},
  "entries": [
    {"id": 0, "command": {"kind": "idle"}},
    {"id": 1, "because": {"a.b": [true, -1.5e3]}, "id": 2}
  ],
  "end": null
}`;

describe('the place of a path in JSON is', () => {
  it.each([
    ['', 1, 1],
    ['header', 2, 13],
    ['header.seed', 2, 22],
    ['entries', 3, 14],
    ['entries[0].command.kind', 4, 35],
    ['entries[1]', 5, 5],
    ['entries[1].because.a.b[1]', 5, 41],
    ['end', 7, 10],
  ])('where its value begins: %s', (path, line, column) => {
    expect(jsonPlace(text, path)).toEqual({ line, column });
  });

  it('of a key that is there twice the last, as a parser takes it', () => {
    expect(jsonPlace(text, 'entries[1].id')).toEqual({ line: 5, column: 57 });
  });

  it.each([
    ['header.cut', 2, 13],
    ['entries[12].id', 3, 14],
    ['entries[1].id.more', 5, 57],
    ['ent', 1, 1],
  ])('where something is missing, the nearest around it: %s', (path, line, column) => {
    expect(jsonPlace(text, path)).toEqual({ line, column });
  });

  it.each([
    ['', 1],
    ['[1, 2', 6],
    ['{"a": "cut sho', 7],
    ['{"a" 1}', 6],
    ['{a: 1}', 2],
    ['[1,]', 4],
    ['[1 2]', 4],
    ['{"a": 1]', 8],
    ['{"a": 1} x', 10],
    ['[] []', 4],
    [']', 1],
    ['[01]', 3],
    ['[nil]', 2],
  ])('where a text is not JSON, the first that cannot stand: %j', (broken, column) => {
    expect(() => JSON.parse(broken)).toThrow();
    expect(jsonPlace(broken, 'a')).toEqual({ line: 1, column });
  });
});

it('the walk takes what a parser takes, however deep, and stops in a text that was cut', () => {
  expect(jsonPlace('['.repeat(200_000), '[0]')).toEqual({ line: 1, column: 200_001 });
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.nat(), (json, cut) => {
      expect(jsonPlace(json)).toEqual({ line: 1, column: 1 });
      const short = json.slice(0, cut % json.length);
      const isJson = (each: string) => {
        try {
          JSON.parse(each);
          return true;
        } catch {
          return false;
        }
      };
      fc.pre(!isJson(short) && short.trim() !== '');
      const { column } = jsonPlace(short, 'nothing');
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual(short.length + 1);
    }),
    { numRuns: 300 },
  );
});
