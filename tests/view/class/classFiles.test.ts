import { describe, expect, it } from 'vitest';
import { ClassAnalysis } from '../../../src/session/ClassAnalysis.ts';
import { classCodebookCsv } from '../../../src/view/class/classCodebookCsv.ts';
import { classDecisionsCsv } from '../../../src/view/class/classDecisionsCsv.ts';
import { classFiles } from '../../../src/view/class/classFiles.ts';
import { classReportView } from '../../../src/view/class/classReportView.ts';
import { GRADEBOOK_COLUMNS, gradebookCsv } from '../../../src/view/class/gradebookCsv.ts';
import { sheetCsv } from '../../../src/view/class/sheetCsv.ts';
import { quickDraw } from '../../analysis/quickDraw.ts';
import { aClassRecord } from '../../support/aClassRecord.ts';
import { classWords } from '../../support/classWords.ts';
import { washington } from '../../support/fixtures.ts';
import { parseCsv } from '../../support/parseCsv.ts';

const { scenario } = washington();
const words = classWords();
const record = aClassRecord(4, { sittings: 2, chairs: 2 });
const analysis = ClassAnalysis.ofRecord(scenario, record).finish();
const files = classFiles({ words, record, tables: analysis.tables, code: 'K7Q4MR' });

/** Without its byte order mark, which has to be there. */
function read(csv: string) {
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  return parseCsv(csv.slice(1));
}

describe('the gradebook', () => {
  const [head, ...rows] = read(gradebookCsv(files));

  it('has a row for every student in every game, each a label of its own', () => {
    expect(head).toEqual(GRADEBOOK_COLUMNS);
    expect(rows).toHaveLength(4 * 4 * 2);
    expect(new Set(rows.map(([label]) => label)).size).toBe(16);
    for (const row of rows) expect(row).toHaveLength(GRADEBOOK_COLUMNS.length);
  });

  it('gives numbers that are the analysis’s, Y or N, minutes, and the day', () => {
    for (const [
      ,
      code,
      game,
      number,
      side,
      chair,
      score,
      agreed,
      joint,
      done,
      minutes,
      day,
    ] of rows) {
      const table = analysis.tables.find(({ table }) => table === `${game}-${number}`);
      const at = ['United States', 'China'].indexOf(side ?? '');
      expect(at).toBeGreaterThanOrEqual(0);
      expect(['head', 'intelligence']).toContain(chair);
      expect([code, day]).toEqual(['K7Q4MR', '2026-03-02']);
      expect(agreed).toBe(table?.signed ? 'Y' : 'N');
      expect(done).toBe('Y');
      expect(minutes).toMatch(/^\d+(\.\d)?$/);
      const most = table?.most?.[at];
      const share = most ? Math.round((100 * (table?.gains[at] ?? 0)) / most) : null;
      expect(score).toBe(share === null ? '' : String(Math.min(100, Math.max(0, share))));
      if (joint !== '') expect(Number(joint)).toBeLessThanOrEqual(100);
    }
  });

  it('quotes every cell and ends every row with CRLF', () => {
    const csv = gradebookCsv(files).slice(1);
    expect(csv.endsWith('"\r\n')).toBe(true);
    for (const line of csv.split('\r\n').slice(0, -1)) expect(line).toMatch(/^"[^"]*"(,"[^"]*")*$/);
  });
});

describe('the decisions of a class', () => {
  const [head = [], ...rows] = read(classDecisionsCsv(scenario, files));
  const column = (name: string) => head.indexOf(name);

  it('are every entry of every log, with the chair and made-up name of whoever gave it', () => {
    const entries = record.tables.reduce((sum, { log }) => sum + log.entries.length, 0);
    expect(rows).toHaveLength(entries);
    const names = new Set(files.state.members.map(({ name }) => name));
    for (const row of rows) {
      const isTable = row[column('seat')] === 'table';
      expect(names.has(row[column('name')] ?? '')).toBe(!isTable);
      expect(row[column('by_agent')]).toBe(isTable ? '' : 'N');
    }
  });

  it('mark what an agent did for somebody who was away', () => {
    const [first, ...others] = record.tables;
    if (first === undefined) throw new Error('no table');
    const away = { ...first, authors: first.authors.map(() => null) };
    const [, ...marked] = read(
      classDecisionsCsv(scenario, { ...files, record: { ...record, tables: [away, ...others] } }),
    );
    const theirs = marked.filter(
      (row) => row[column('game')] === '1' && row[column('table')] === '1',
    );
    for (const row of theirs.filter((each) => each[column('seat')] !== 'table'))
      expect([row[column('by_agent')], row[column('played_for')]]).toEqual(['Y', 'Y']);
  });

  it('have a codebook that tells of every column', () => {
    const told = read(classCodebookCsv(words)).map(([file, name]) => `${file}/${name}`);
    for (const name of head) expect(told).toContain(`decisions/${name}`);
    for (const name of GRADEBOOK_COLUMNS) expect(told).toContain(`gradebook/${name}`);
  });
});

describe('a sheet for a spreadsheet', () => {
  const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '﹢', '−', '﹣'];
  const before = ['', ' ', '\u00a0', '\u200b', '\ufeff', '\u3000', '\t', '\r\n', '  \u2060'];
  const rest = [
    '1+1',
    'cmd|" /C calc"!A0',
    'SUM(A1:A9)',
    'HYPERLINK("http://x","y")',
    '","=1',
    '"',
    '',
  ];
  const draw = quickDraw(13);
  const pickOf = (of: readonly string[], key: string) => of[draw(key, of.length)] ?? '';
  const cells = Array.from({ length: 1000 }, (_, at) => {
    const sign = pickOf(starts, `sign/${at}`);
    // A tab or a line end is a danger at the very beginning only.
    const hidden = /[\t\r\n]/.test(sign) ? '' : pickOf(before, `before/${at}`);
    return `${hidden}${sign}${pickOf(rest, `rest/${at}`)}${pickOf(rest, `more/${at}`)}`;
  });
  const formula = /^[\s\p{Cc}\p{Cf}\p{Zs}]*[=+\-@＝＋－＠﹢−﹣﹦﹫]|^[\t\r\n]/u;

  it('lets none of 1,000 hostile cells begin as a formula, and keeps the words of each (R-13)', () => {
    const parsed = read(sheetCsv(cells.map((cell) => [cell, 'next'])));
    expect(parsed).toHaveLength(1000);
    expect(cells.filter((cell) => formula.test(cell))).toHaveLength(1000);
    for (const [at, [cell = '', next]] of parsed.entries()) {
      expect(formula.test(cell)).toBe(false);
      expect(cell).toBe(`'${cells[at]}`);
      expect(next).toBe('next');
    }
  });

  it('leaves plain words and numbers as they are, losses among them', () => {
    const row = ['Amber Otter', 'a-b', '1 + 1', -3.5, 0, null, '中文'];
    expect(read(sheetCsv([row]))).toEqual([
      ['Amber Otter', 'a-b', '1 + 1', '-3.5', '0', '', '中文'],
    ]);
  });
});

describe('the report on a class', () => {
  it('has a row for each game as far as two pages hold them, and no name', () => {
    const input = { words, tables: analysis.tables, unfinished: 0, injects: [], names: null };
    const view = classReportView(input, { code: 'K7Q4MR', openedAt: record.openedAt });
    expect(view.rows).toHaveLength(8);
    expect(view.leftOut).toBeNull();
    expect(view.lead).toContain('2 March 2026');
    const text = JSON.stringify(view);
    for (const { name } of files.state.members) expect(text).not.toContain(name);
    const many = Array.from({ length: 60 }, () => analysis.tables[0]).flatMap((each) => each ?? []);
    const long = classReportView(
      { ...input, tables: many },
      { code: 'X', openedAt: record.openedAt },
    );
    expect(long.rows).toHaveLength(40);
    expect(long.leftOut).toContain('20');
  });
});
