import { describe, expect, it } from 'vitest';
import { debriefFileOf } from '../../../src/classroom/index.ts';
import { replay } from '../../../src/engine/index.ts';
import { ClassAnalysis } from '../../../src/session/ClassAnalysis.ts';
import { bothChairsViews } from '../../../src/view/class/bothChairsView.ts';
import type { ClassInput } from '../../../src/view/class/ClassInput.ts';
import { classCalibrationView } from '../../../src/view/class/classCalibrationView.ts';
import { classGainsView } from '../../../src/view/class/classGainsView.ts';
import { classPlaneView } from '../../../src/view/class/classPlaneView.ts';
import { classReadoutsView } from '../../../src/view/class/classReadoutsView.ts';
import { injectEffectViews } from '../../../src/view/class/injectEffectView.ts';
import { pathView, usualTable } from '../../../src/view/class/pathView.ts';
import { aClassRecord } from '../../support/aClassRecord.ts';
import { classWords } from '../../support/classWords.ts';
import { washington } from '../../support/fixtures.ts';

const { scenario } = washington();
const words = classWords();
const record = aClassRecord(8, { sittings: 2 });
const analysis = ClassAnalysis.ofRecord(scenario, record).finish();
const input: ClassInput = { ...analysisInput(analysis), words, names: null };

function analysisInput({ tables, unfinished, injects }: ClassAnalysis) {
  return { tables, unfinished, injects };
}

describe('what a class looks at together', () => {
  it('holds every game as it was played, and no member of the class', () => {
    const file = debriefFileOf(record);
    expect(file.tables).toHaveLength(16);
    for (const { log } of file.tables) expect(replay(scenario, log)).toMatchObject({ ok: true });
    const text = JSON.stringify(file);
    for (const { by } of record.entries)
      if (by.kind === 'member') expect(text).not.toContain(`"${by.member}"`);
    expect(text).not.toContain('"m1"');
    expect(text).not.toContain(record.header.id === 'class' ? '"id":"class"' : record.header.id);
  });
});

describe('the plane of a class', () => {
  const view = classPlaneView(input);

  it('measures each side by the most that it could have had at its own table', () => {
    for (const [at, table] of input.tables.entries()) {
      const mark = view.marks[at];
      if (table.most === null || mark === undefined) continue;
      for (const [side, axis] of (['x', 'y'] as const).entries()) {
        const most = table.most[side] ?? 0;
        if (most > 0) expect(mark[axis]).toBeCloseTo((100 * (table.gains[side] ?? 0)) / most, 6);
      }
    }
  });

  it('puts no deal beyond its own frontier, and every table once', () => {
    for (const { gains, frontier, signed } of input.tables) {
      const better = frontier.some((point) => point.every((gain, at) => gain >= (gains[at] ?? 0)));
      if (signed && gains.every((gain) => gain >= 0)) expect(better).toBe(true);
    }
    const shown = view.deals.flatMap(({ label, game }) =>
      label.split(', ').map((number) => `${game + 1}-${number}`),
    );
    const signed = input.tables.filter((table) => table.signed && table.most !== null);
    expect(shown.sort()).toEqual(signed.map(({ table }) => table).sort());
    expect(view.table.rows).toHaveLength(16);
  });

  it('names nobody unless the host shows names', () => {
    const named = classPlaneView({ ...input, names: new Map([['1-1', 'Amber Otter']]) });
    expect(named.marks[0]?.words).toContain('Amber Otter');
    expect(JSON.stringify(view)).not.toContain('Amber Otter');
  });
});

describe('the other steps of a class debrief', () => {
  it('count every game once among its ends, and put its gains in the table', () => {
    const view = classGainsView(input);
    expect(view.ends.reduce((sum, { count }) => sum + count, 0)).toBe(16);
    expect(view.rows).toHaveLength(4);
    expect(view.rows.map(({ dots }) => dots.length)).toEqual([8, 8, 8, 8]);
    const [first] = input.tables;
    const gains = first?.gains.map((gain) => words.formats.signed(gain / 1_000_000));
    expect(view.table.rows[0]?.slice(2, 4).map(({ text }) => text)).toEqual(gains);
  });

  it('join what was conceded to what was demanded, each table once', () => {
    const views = bothChairsViews(input);
    expect(views.length).toBeGreaterThan(0);
    for (const { links, conceded, demanded, table } of views) {
      const all = links.reduce((sum, { count }) => sum + count, 0);
      for (const nodes of [conceded, demanded])
        expect(nodes.reduce((sum, { count }) => sum + count, 0)).toBe(all);
      expect(table.rows).toHaveLength(links.length);
    }
  });

  it('put clauses and lines on the wall in two orders that belong together', () => {
    const { clauses, lines, history } = classReadoutsView(input, 3);
    expect(clauses.map(({ number }) => number).sort()).toEqual(lines.map(({ number }) => number));
    expect(clauses.length).toBe(Math.min(3, input.tables.filter(({ signed }) => signed).length));
    expect(history?.lines.map(({ by }) => by)).toEqual(['United States', 'China']);
    expect(history?.paper).toMatch(/\[CFR-SED\]/);
  });

  it('tell of a split what it did with an interval and that n is small, and of no other inject', () => {
    const [split] = injectEffectViews(input);
    expect(split?.effects?.rows).toHaveLength(5);
    expect(split?.effects?.rows[0]?.[3]?.text).toBe('4');
    expect(split?.caution).toMatch(/n is small/);
    const [plain] = injectEffectViews({
      ...input,
      injects: input.injects.map((inject) => ({ ...inject, target: 'all', pairs: [] })),
    });
    expect(plain?.effects).toBeNull();
    expect(plain?.caution).toMatch(/nothing to compare/);
  });

  it('replay one table: its offers in order, and its end where the deal was', () => {
    const table = usualTable(input.tables);
    if (table === null) throw new Error('no table');
    const { planes } = pathView(input, table, analysis.plane(table));
    expect(planes).toHaveLength(1);
    expect(planes[0]?.id).toContain(table.table);
    expect(planes[0]?.way.length).toBeGreaterThan(0);
  });

  it('score the beliefs of all delegations, and say of too few that they are too few', () => {
    const { chart } = classCalibrationView(input);
    // The mirror and the leak draw a truth each, on which both delegations place three shares.
    const shares = chart?.bins.reduce((sum, { count }) => sum + count, 0);
    const drawn = input.tables.flatMap(({ view }) =>
      view.files.filter(({ truth }) => truth !== null),
    );
    expect(new Set(drawn.map(({ event }) => event))).toEqual(new Set(['mirror', 'leaked-draft']));
    expect(shares).toBe(drawn.length * 2 * 3);
    const few = classCalibrationView({ ...input, tables: input.tables.slice(0, 1) });
    expect(few.chart).toBeNull();
    expect(few.line).toMatch(/fewer than 8/);
  });

  it('stand where no table has ended, where one has, and where none signed', () => {
    const unsigned = input.tables.filter(({ signed }) => !signed);
    for (const tables of [[], input.tables.slice(0, 1), unsigned]) {
      const some = { ...input, tables };
      expect(classPlaneView(some).marks).toHaveLength(tables.length);
      expect(() => [
        classGainsView(some),
        bothChairsViews(some),
        classReadoutsView(some, 3),
        injectEffectViews(some),
        classCalibrationView(some),
      ]).not.toThrow();
    }
  });
});
