import { describe, expect, it } from 'vitest';
import { homeCurves } from '../../../src/analysis/debrief/homeCurves.ts';
import { winSetsOfLog } from '../../../src/analysis/debrief/winSetsOfLog.ts';
import type { ChartView } from '../../../src/view/debrief/ChartView.ts';
import { labelHeights } from '../../../src/view/debrief/LinesView.ts';
import { leftView } from '../../../src/view/debrief/leftView.ts';
import { planeView } from '../../../src/view/debrief/planeView.ts';
import { planeLead, solutionsView } from '../../../src/view/debrief/solutionsView.ts';
import { supportView } from '../../../src/view/debrief/supportView.ts';
import { winSetsView } from '../../../src/view/debrief/winSetsView.ts';
import { finishedByThree, finishedGame, planeOf } from '../../support/finishedGames.ts';

const games = [
  finishedGame('positional', 1),
  finishedGame('logroller', 1, '60'),
  ...[1, 2, 3].map((seed) => finishedGame('random', seed)),
].map((game) => ({ ...game, ...planeOf(game) }));

function numbersIn({ table }: ChartView): readonly (readonly string[])[] {
  return table.rows.map((row) => row.filter(({ number }) => number).map(({ text }) => text));
}

describe('the table twin of a chart', () => {
  it('of the plane has the numbers of the analysis, in points', () => {
    for (const { plane, frame } of games) {
      const [pair] = plane.planes;
      if (pair === undefined) throw new Error('a game of two has a plane');
      const rows = numbersIn(planeView(frame, plane, pair));
      const inPoints = (utilities: readonly number[]) =>
        utilities.map((each) => frame.formats.number(each / 1_000_000));
      expect(rows).toContainEqual(inPoints(plane.deal.utilities));
      expect(rows).toContainEqual(inPoints(plane.reservations));
      for (const point of Object.values(plane.solutions))
        if (point !== null) expect(rows).toContainEqual(inPoints(point.utilities));
      for (const point of pair.frontier) expect(rows).toContainEqual(inPoints(point.utilities));
      for (const each of plane.path)
        if (each.kind === 'offer') expect(rows).toContainEqual(inPoints(each.utilities));
    }
  });

  it('of support has every move of every audience, and ends where the game ended', () => {
    for (const { line, frame } of games) {
      const home = homeCurves(line);
      for (const [id, side] of Object.entries(line.end.table.delegations)) {
        const view = supportView(frame, home, id);
        const curves = home.curves.filter(({ delegation }) => delegation === id);
        const moves = curves.reduce((sum, each) => sum + each.moves.length, 0);
        expect(view.table.rows.length).toBe(moves + curves.length);
        expect(view.series.map(({ spots }) => spots.at(-1)?.y)).toEqual(
          Object.values(side.audiences).map((tenths) => tenths / 10),
        );
      }
    }
  });

  it('of win-sets has each count, and never rounds a share that exists to nothing', () => {
    for (const { line, frame } of games) {
      const moments = winSetsOfLog(line);
      const view = winSetsView(frame, moments);
      expect(moments.map(({ at }) => at).lastIndexOf('closing')).toBe(moments.length - 1);
      moments.forEach(({ outcomes, bySide, shared }, place) => {
        const cells = numbersIn(view)[place] ?? [];
        expect(cells[0]).toBe(frame.formats.number(outcomes));
        [...Object.values(bySide), shared].forEach((count, column) => {
          const cell = cells[column + 1] ?? '';
          expect(cell.startsWith(frame.formats.number(count ?? Number.NaN))).toBe(true);
          if (count !== 0) expect(cell).not.toContain('(0%)');
        });
      });
    }
  });

  it('names every mark within the axes, and none twice in the same words without reason', () => {
    for (const { plane, frame } of [...games, planeGame()]) {
      for (const pair of plane.planes) {
        const { marks, x, y } = planeView(frame, plane, pair);
        for (const mark of marks) {
          expect(mark.words).not.toBe('');
          expect(mark.x).toBeGreaterThanOrEqual(x.from);
          expect(mark.x).toBeLessThanOrEqual(x.to);
          expect(mark.y).toBeGreaterThanOrEqual(y.from);
          expect(mark.y).toBeLessThanOrEqual(y.to);
        }
      }
    }
  });
});

function planeGame() {
  const game = finishedByThree(2);
  return { ...game, ...planeOf(game) };
}

describe('the words beside the plane', () => {
  it('name each swap and say so where nothing was left or no text was signed', () => {
    for (const { plane, frame } of games) {
      const { sentence, swaps } = leftView(frame, plane);
      expect(swaps.length).toBe(plane.left?.swaps.length ?? 0);
      for (const { norm } of plane.left?.swaps ?? []) expect(sentence).toContain(norm);
      expect(sentence).not.toBe('');
      expect(planeLead(frame, plane)).not.toContain('{');
      expect(solutionsView(frame, plane).length).toBe(
        Object.values(plane.solutions).filter((point) => point !== null).length,
      );
    }
  });
});

describe('names at the ends of lines', () => {
  it('keep their distance, in the order of the lines', () => {
    const heights = labelHeights([50, 50, 52, 10], 6);
    const rising = [...heights].sort((a, b) => a - b);
    rising.forEach((height, place) => {
      if (place > 0) expect(height - (rising[place - 1] ?? 0)).toBeGreaterThanOrEqual(6);
    });
    expect(heights[3]).toBe(rising[0]);
  });

  it('stand at their own lines where nobody is in the way, and share what is to be given', () => {
    expect(labelHeights([50, 50, 80, 10], 6)).toEqual([47, 53, 80, 10]);
  });

  it('stay above the axis and still keep their distance', () => {
    expect(labelHeights([1, 0, 2, 50], 6, 0)).toEqual([6, 0, 12, 50]);
  });
});
