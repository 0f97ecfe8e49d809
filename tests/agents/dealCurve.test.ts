import { describe, expect, it } from 'vitest';
import { biddingOf } from '../../src/agents/bidding.ts';
import { type DealCurve, dealCurve } from '../../src/agents/dealCurve.ts';
import { viewFor } from '../../src/engine/index.ts';
import { drawnTalks } from './drawnTalks.ts';
import { gameOf } from './gameOfAgents.ts';
import { momentsOf } from './momentsOf.ts';
import { outlookAt } from './outlookAt.ts';

/** The curves that a strategist sees in talks on this space, and what it and the other need there. */
function curvesOf(number: number, name: string) {
  const game = gameOf(drawnTalks(number, 6), '6', 2, [name, 'positional', 'novice']);
  return [...momentsOf(game)].flatMap(({ before }) => {
    const view = viewFor(before, 'P1');
    if (view.stage !== 'exchange') return [];
    const outlook = outlookAt(view, name);
    const curve = dealCurve(outlook, biddingOf('strategist').ceiling(outlook));
    return curve === null ? [] : [{ curve, outlook }];
  });
}

describe.each(['strategist', 'strategist/bridge-builder'])('the deals that a %s sees', (name) => {
  it.each([2, 3, 4, 6])('fall in its own value and are rational, on space %i', (number) => {
    const curves = curvesOf(number, name);
    expect(curves.length).toBeGreaterThan(1);
    for (const { curve, outlook } of curves) {
      const owns = curve.points.map(({ own }) => own);
      expect(owns).toEqual(owns.toSorted((a, b) => b - a));
      expect(new Set(owns).size).toBe(owns.length);
      expect(owns.at(-1)).toBeGreaterThanOrEqual(outlook.sight.own.reservation);
      for (const id of outlook.sight.others) {
        const needs = outlook.guesses[id]?.reservation ?? Number.NaN;
        for (const { theirs } of curve.points) expect(theirs[id]).toBeGreaterThanOrEqual(needs);
        expect(curve.best[id]).toBeGreaterThanOrEqual(bestOf(curve, id));
      }
    }
  });
});

function bestOf({ points, fair }: DealCurve, id: string): number {
  return Math.max(...[...points, fair].map(({ theirs }) => theirs[id] ?? 0));
}
