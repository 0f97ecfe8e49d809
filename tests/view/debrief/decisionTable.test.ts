import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/view/debrief/csv.ts';
import {
  COLUMNS,
  codebookCsv,
  decisionsCsv,
  decisionsOf,
} from '../../../src/view/debrief/decisionTable.ts';
import { endedGames } from '../../support/endedGames.ts';
import { washington } from '../../support/fixtures.ts';
import { parseCsv } from '../../support/parseCsv.ts';

const { scenario } = washington();
const games = endedGames();

describe('a table for a spreadsheet', () => {
  it('comes back as it was, whatever is in its cells', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('a,b', '"', '\r\n', ' x ', 'é“”', ''),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), (rows) => {
        const read = parseCsv(csvOf(rows));
        const expected = rows.map((row) =>
          row.map((each) => {
            const isFormula = typeof each === 'string' && /^[=+\-@\t\r\n]/.test(each);
            return isFormula ? `'${each}` : String(each);
          }),
        );
        expect(read).toEqual(expected);
      }),
    );
  });

  it('never begins a cell of words as a formula begins, and leaves numbers alone', () => {
    expect(csvOf([['=1+1', '+a', '-a', '@a', -5.5]])).toBe(`"'=1+1","'+a","'-a","'@a",-5.5\r\n`);
  });
});

describe('the table of decisions', () => {
  it('parses back to one row for each command, with the state before and after it', () => {
    for (const { log, state } of games.slice(0, 6)) {
      const [head, ...rows] = parseCsv(decisionsCsv(scenario, log));
      expect(head).toEqual([...COLUMNS]);
      expect(rows).toHaveLength(log.entries.length);
      const at = (row: readonly string[] | undefined, column: string) =>
        row?.[(COLUMNS as readonly string[]).indexOf(column)] ?? '';
      for (const [index, entry] of log.entries.entries()) {
        const row = rows[index];
        expect(at(row, 'entry')).toBe(String(index));
        const detail = at(row, 'detail') === '' ? {} : JSON.parse(at(row, 'detail'));
        expect({ kind: at(row, 'command'), ...detail }).toEqual(entry.command);
      }
      expect(Number(at(rows.at(-1), 'trust_after'))).toBe(state.table.trust / 10);
      expect(Number(at(rows.at(-1), 'tension_after'))).toBe(state.table.tension / 10);
      const told = decisionsOf(scenario, log);
      for (const [index, { trust_after, tension_after }] of told.entries()) {
        const next = told[index + 1];
        if (next === undefined) continue;
        expect([next.trust_before, next.tension_before]).toEqual([trust_after, tension_after]);
      }
    }
  });

  it('has a codebook with a meaning for every column', () => {
    const [first] = games;
    if (first === undefined) throw new Error('no game');
    const [, ...rows] = parseCsv(codebookCsv(first.frame));
    expect(rows.map(([column]) => column)).toEqual([...COLUMNS]);
    expect(rows.filter(([, meaning = '']) => meaning.length < 20)).toEqual([]);
  });
});
