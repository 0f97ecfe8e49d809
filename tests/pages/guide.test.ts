import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CALL_BACK_MS,
  CORRIDORS,
  defaultPlan,
  paceOf,
  STUCK_MS,
  sittingSeconds,
  stageAllowanceMs,
  type TimedStage,
} from '../../src/classroom/index.ts';
import { classSteps } from '../../src/ui/classDebrief/classSteps.ts';
import { washington } from '../support/fixtures.ts';

const guide = readFileSync('src/pages/guide.html', 'utf8');
const { scenario } = washington();
const usual = defaultPlan(scenario);

/** The rows of a table of the guide, each with its marks and what its cells say. */
function rowsOf(table: string) {
  return [...table.matchAll(/<tr data-([\s\S]*?)<\/tr>/g)].map(([row]) => ({
    mark: (name: string) => row.match(new RegExp(`data-${name}="([^"]*)"`))?.[1] ?? '',
    cells: [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, text]) => text ?? ''),
  }));
}

function tableWith(mark: string): string {
  const found = guide.match(new RegExp(`<table ${mark}[\\s\\S]*?</table>`))?.[0];
  if (found === undefined) throw new Error(`the guide has no table ${mark}`);
  return found;
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

describe.each(['20', '60'])('the script of the %s-minute talks', (cut) => {
  const plan = { ...usual, ...paceOf(cut), cut };
  const rows = rowsOf(tableWith(`data-cut="${cut}"`));

  it('has the times of the plan, in each row and added up', () => {
    let at = 0;
    for (const { mark, cells } of rows) {
      const round = Number(mark('round'));
      const briefing = mark('extra') === 'briefing';
      const stages = mark('stages').split(' ').filter(Boolean) as TimedStage[];
      // The briefing has a row of its own: it comes on top of the first statement.
      const own = stages.map((stage) =>
        stageAllowanceMs(plan, stage, stage === 'statement' ? 1 : round),
      );
      const seconds = briefing
        ? plan.briefingSeconds
        : stages.length === 0
          ? plan.corridorSeconds
          : own.reduce<number>((sum, ms) => sum + (ms ?? 0) / 1000, 0);
      expect(mark('seconds')).toBe(String(seconds));
      expect(cells.slice(0, 2)).toEqual([clock(at), clock(seconds)]);
      at += seconds;
    }
    const rounds = scenario.cuts.find(({ id }) => id === cut)?.rounds ?? [];
    expect(at).toBe(sittingSeconds(plan, { rounds }));
    expect(at).toBe(Number(cut) * 60);
  });

  it('has every stage of every round, the events and nights of the cut, and the corridors', () => {
    const rounds = scenario.cuts.find(({ id }) => id === cut)?.rounds ?? [];
    const told = rows.flatMap(({ mark }) =>
      mark('stages')
        .split(' ')
        .filter(Boolean)
        .map((stage) => `${mark('round')} ${stage}`),
    );
    const last = rounds.length - 1;
    const wanted = rounds.flatMap(({ events, nightAfter }, round) => [
      ...['statement', 'positions', 'exchange'].map((stage) => `${round} ${stage}`),
      ...events.flatMap(() => [`${round} beliefs`, `${round} reactions`]),
      ...(nightAfter ? [`${round} night`] : []),
    ]);
    const closing = ['signatures', 'confirmations', 'press'].map((stage) => `${last} ${stage}`);
    expect(told.toSorted()).toEqual([...wanted, ...closing].toSorted());
    expect(rows.filter(({ mark }) => mark('extra') === 'corridor')).toHaveLength(CORRIDORS);
  });
});

describe('the guide', () => {
  it.each(['75', '120'])('has a lesson of %s minutes that adds up', (lesson) => {
    const rows = rowsOf(tableWith(`data-lesson="${lesson}"`));
    let at = 0;
    for (const { mark, cells } of rows) {
      expect(cells.slice(0, 2)).toEqual([String(at), `${mark('minutes')} min`]);
      at += Number(mark('minutes'));
    }
    expect(at).toBe(Number(lesson));
  });

  it('tells of the default plan, and of the limits, what they are', () => {
    expect(
      rowsOf(tableWith('data-lesson="75"'))
        .slice(0, 5)
        .map(({ mark }) => Number(mark('minutes'))),
    ).toEqual([4, 20, 3, 20, 25]);
    expect([usual.sittings, usual.cut, usual.chairs]).toEqual([2, '20', 2]);
    expect(guide).toContain(`data-absent="${usual.absentSeconds}">${usual.absentSeconds}<`);
    expect([CALL_BACK_MS, STUCK_MS, usual.corridorSeconds]).toEqual([10_000, 90_000, 90]);
    expect(guide).toContain('call it back for ten seconds');
    expect(guide).toContain('for more than 90 seconds');
  });

  it('has a question for every step of the debrief', () => {
    const [, ...rows] = tableWith('data-reveals').split('<tr>').slice(1);
    const numbers = rows.map((row) => row.match(/<th scope="row">(\d)</)?.[1]);
    expect(numbers).toEqual([...new Set(classSteps.map(({ number }) => String(number)))]);
    for (const row of rows) expect(row).toMatch(/\?<\/td><\/tr>/);
  });

  it('needs no script and nothing from anywhere else', () => {
    expect(guide).not.toMatch(/<script|https?:\/\/(?!THE-ADDRESS)|src=/);
  });
});
