import { describe, expect, it } from 'vitest';
import { gameLine } from '../../../src/analysis/debrief/GameLine.ts';
import type { GameTurns } from '../../../src/analysis/debrief/GameTurns.ts';
import { type Log, viewFor } from '../../../src/engine/index.ts';
import { turnsOfLine } from '../../../src/session/turnsOfLine.ts';
import { reportView } from '../../../src/view/debrief/reportView.ts';
import { triedView } from '../../../src/view/debrief/triedView.ts';
import { turnsView } from '../../../src/view/debrief/turnsView.ts';
import { aFrame } from '../../support/aFrame.ts';
import { finishedGame } from '../../support/finishedGames.ts';

/** A game of a person in the chair of the United States, its turning points after so many forks. */
function searched(manner: string, seed: number, cut: string, forksMost = 24) {
  const { scenario, log } = finishedGame(manner, seed, cut);
  const players: Log['header']['players'] = { ...log.header.players, us: { kind: 'person' } };
  const line = gameLine(scenario, { ...log, header: { ...log.header, players } });
  const told: GameTurns[] = [];
  const search = turnsOfLine(line, { forksMost });
  for (let step = search.next(); ; step = search.next()) {
    told.push(step.value);
    if (step.done === true) break;
  }
  const turns = told.at(-1);
  if (turns === undefined) throw new Error('a search tells something');
  return { log: line.log, state: line.end, frame: aFrame(viewFor(line.end, 'us')), turns, told };
}

const games = [
  searched('positional', 1, '20'),
  searched('novice', 3, '20'),
  searched('random', 1, '60'),
  searched('random', 2, '20'),
];

describe('the turning points of a game', () => {
  it('stand in the order of play, at most five, each with what was done and a way to try it anew', () => {
    let shown = 0;
    for (const { log, frame, turns } of games) {
      const { points } = turnsView({ frame, log }, turns);
      shown += points.length;
      expect(points.length).toBeLessThanOrEqual(5);
      const entries = points.map(({ entry }) => entry);
      expect(entries).toEqual(
        turns.found.points.map(({ entry }) => entry).toSorted((a, b) => a - b),
      );
      for (const { entry, tryIt, did, came, answer, cause, situation } of points) {
        expect(log.entries[entry]?.seat).toBe('us');
        expect(tryIt).toMatchObject({ id: `try:${entry}`, whyNot: null });
        for (const words of [did, came, answer, cause, situation])
          expect(words).toMatch(/\w.*\.$/s);
        expect(`${did}${came}${answer}${cause}${situation}`).not.toMatch(/[{}]|undefined|NaN/);
        expect(answer).not.toBe(did);
      }
    }
    expect(shown).toBeGreaterThan(3);
  });

  it('stand in the report with what was done, what led to more and by how much, long words cut', () => {
    let cut = 0;
    for (const { log, state, frame, turns } of games) {
      const { points } = turnsView({ frame, log }, turns);
      const { turns: lines } = reportView({ frame, log, state }, {}, turns);
      expect(lines.length).toBe(points.length);
      for (const [at, { when, did, answer, gain }] of lines.entries()) {
        const point = turns.found.points.find(({ entry }) => entry === points[at]?.entry);
        expect(when).toBe(points[at]?.when);
        expect(gain).toBe(`+${frame.formats.number((point?.improvement ?? 0) / 1_000_000)}`);
        for (const [words, whole] of [
          [did, points[at]?.did],
          [answer, points[at]?.answer],
        ]) {
          expect(whole?.startsWith(words?.replace(/…$/, '') ?? '-')).toBe(true);
          expect(words?.length).toBeLessThanOrEqual(121);
          if (words !== whole) cut += 1;
        }
      }
      expect(reportView({ frame, log, state }, {}).turns).toEqual([]);
    }
    expect(cut).toBeGreaterThan(0);
  });

  it('have a table whose numbers are those of the analysis, in points over the line', () => {
    for (const { log, frame, turns } of games) {
      const { table, points } = turnsView({ frame, log }, turns);
      const found = turns.found.points.toSorted((a, b) => a.entry - b.entry);
      const signed = (micro: number) => frame.formats.signed(micro / 1_000_000);
      expect(table?.rows ?? []).toHaveLength(found.length);
      found.forEach(({ results, improvement }, at) => {
        const { played, baseline, better } = results;
        const numbers = (table?.rows[at] ?? []).filter(({ number }) => number);
        expect(numbers.map(({ text }) => text)).toEqual(
          [played, baseline, better, improvement].map(signed),
        );
        const values = points[at]?.results.map(({ value }) => value);
        expect(values).toEqual(
          (played === baseline ? [played, better] : [played, baseline, better]).map(signed),
        );
      });
    }
  });

  it('say who plays on in the forks, while they are looked for that more may come, and where there is none so', () => {
    const [positional, , random] = games;
    if (positional === undefined || random === undefined) throw new Error('no game');
    const notes = ({ log, frame }: typeof positional, turns: GameTurns) =>
      turnsView({ frame, log }, turns).notes.join(' ');
    expect(notes(positional, positional.turns)).toContain('plays your own chair');
    expect(notes(positional, positional.turns)).not.toContain('China is played by a stand-in');
    expect(notes(random, random.turns)).toContain('China is played by a stand-in');
    const half = positional.told.at(0);
    if (half === undefined) throw new Error('nothing was told');
    expect(notes(positional, half)).toContain('Still being looked for');
    expect(notes(positional, positional.turns)).not.toContain('Still being looked for');
    const { found } = positional.turns;
    const none = { ...positional.turns, found: { ...found, points: [] } };
    expect(notes(positional, none)).toMatch(/^Nothing better was found\. .*plays your own chair/);
    expect(turnsView(positional, none)).toMatchObject({ points: [], table: null });
  });
});

describe('an answer that was tried', () => {
  it('is compared with the line that it was tried in, in both directions', () => {
    const [first, second] = [searched('positional', 1, '20', 1), searched('novice', 3, '20', 1)];
    const result = ({ turns }: typeof first) => turns.found.result;
    expect(result(first)).not.toBe(result(second));
    for (const [now, before] of [
      [first, second],
      [second, first],
    ] as const) {
      const view = triedView({ ...now, own: 'us' }, { ...before, entry: 0 });
      const signed = (micro: number) => now.frame.formats.signed(micro / 1_000_000);
      const [results = []] = view.table.rows;
      expect(results.slice(1).map(({ text }) => text)).toEqual([
        signed(result(before)),
        signed(result(now)),
      ]);
      expect(view.verdict).toContain(result(now) > result(before) ? 'more than' : 'less than');
      expect(view.where).toMatch(/^You went back into round 1\. Before: Your statement/);
      expect(view.back.id).toBe('try:back');
    }
    const same = triedView({ ...first, own: 'us' }, { ...first, entry: 0 });
    expect(same.verdict).toContain('as much as');
  });
});
