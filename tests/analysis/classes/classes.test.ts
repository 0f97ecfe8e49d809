import { describe, expect, it } from 'vitest';
import { bothChairs } from '../../../src/analysis/classes/bothChairs.ts';
import { classOutcomes, gainOf } from '../../../src/analysis/classes/classOutcomes.ts';
import { injectEffect } from '../../../src/analysis/classes/injectEffect.ts';
import {
  fileOf,
  keyedDraw,
  PUBLIC,
  type VerdictView,
  type View,
  viewFor,
} from '../../../src/engine/index.ts';
import { washington } from '../../support/fixtures.ts';
import { randomGame } from '../../support/randomGame.ts';

const { scenario } = washington();
const games = Array.from({ length: 12 }, (_, seed) => randomGame(scenario, '20', seed).state);
const views = games.map((state) => viewFor(state, PUBLIC));
const results = views.map((view, at) => ({ table: `1-${at + 1}`, view }));

function verdictOf({ verdict }: View): VerdictView {
  if (verdict === null) throw new Error('no verdict');
  return verdict;
}

/** A table that ended like another one but for the gain of each delegation. */
function withGain(view: View, gain: number): View {
  const verdict = verdictOf(view);
  const sides = Object.fromEntries(
    Object.entries(verdict.sides).map(([id, side]) => [
      id,
      { ...side, utility: side.reservation + gain },
    ]),
  );
  return { ...view, verdict: { ...verdict, sides } };
}

describe('the outcomes of a class', () => {
  it('count every table once, by how it ended', () => {
    const [unfinished] = views.map((view) => ({ ...view, verdict: null }));
    if (unfinished === undefined) throw new Error('no view');
    const { ends } = classOutcomes([...results, { table: 'x', view: unfinished }]);
    for (const outcome of ['signed', 'unsigned', 'overtaken', 'nothing-to-sign'] as const)
      expect(ends[outcome]).toBe(
        views.filter((view) => verdictOf(view).outcome === outcome).length,
      );
    expect(ends.unfinished).toBe(1);
    expect(ends.signed).toBeGreaterThan(0);
  });

  it('give the gains of each delegation in order, 0 where there is no text', () => {
    const { gains } = classOutcomes(results);
    for (const id of ['us', 'china']) {
      const expected = views.map((view) => gainOf(verdictOf(view), id)).sort((a, b) => a - b);
      expect(gains[id]?.values).toEqual(expected);
      expect([gains[id]?.least, gains[id]?.most]).toEqual([expected[0], expected.at(-1)]);
    }
    for (const view of views.filter((each) => verdictOf(each).outcome !== 'signed'))
      expect(gainOf(verdictOf(view), 'us')).toBe(0);
    const even = [1, 2, 3, 4].flatMap((gain, at) => {
      const view = views[at];
      return view === undefined ? [] : [{ table: `${at}`, view: withGain(view, gain) }];
    });
    expect(classOutcomes(even).gains.us).toMatchObject({
      ...{ least: 1, lowerQuartile: 1.75, median: 2.5, upperQuartile: 3.25, most: 4 },
    });
  });

  it('tell of every norm how often each wording stands in a text', () => {
    const { texts, ends } = classOutcomes(results);
    for (const norm of views[0]?.setting.cut.norms ?? []) {
      const counted = Object.values(texts[norm] ?? {}).reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(ends.signed);
    }
  });
});

describe('what an inject did', () => {
  const pairs = (effect: (at: number) => number) =>
    views.slice(0, 10).map((view, at) => ({
      public: withGain(view, 1_000_000 + at * 5000 + effect(at)),
      private: withGain(view, 1_000_000 + at * 5000),
    }));
  const draw = keyedDraw(3);

  it('is the mean difference of neighbours, whatever their strength', () => {
    const found = injectEffect(
      pairs((at) => 200_000 + (at % 2) * 1000),
      'joint-gain',
      draw,
    );
    expect(found?.mean).toBeCloseTo(2 * 200_500, 3);
    expect(found?.low).toBeGreaterThan(0);
    expect(found?.p).toBeLessThan(0.05);
  });

  it('is not told from nothing where neighbours differ either way', () => {
    const found = injectEffect(
      pairs((at) => (at % 2 === 0 ? 1 : -1) * 300_000),
      'joint-gain',
      draw,
    );
    expect(found?.low).toBeLessThan(0);
    expect(found?.high).toBeGreaterThan(0);
    expect(found?.p).toBeGreaterThan(0.5);
  });

  it('says nothing where no pair has been played to its end', () => {
    const open = views.slice(0, 2).map((view) => ({ ...view, verdict: null }));
    const [one, two] = open;
    if (one === undefined || two === undefined) throw new Error('no views');
    expect(injectEffect([{ public: one, private: two }], 'signed', draw)).toBeNull();
    expect(injectEffect([], 'trust', draw)).toBeNull();
  });
});

describe('both chairs', () => {
  it('are read back of whoever was accused once and a victim once', () => {
    const read = views.flatMap((view) => bothChairs(view).map((pair) => [view, pair] as const));
    expect(read.length).toBeGreaterThan(0);
    for (const [view, { delegation, asVictim, asAccused }] of read) {
      const roleIn = (event: string) => fileOf(view.setting, event).roles[delegation];
      expect([roleIn(asVictim.event), roleIn(asAccused.event)]).toEqual(['victim', 'accused']);
      for (const { event, reaction, harshness } of [asVictim, asAccused]) {
        const file = view.files.find((each) => each.event === event);
        expect(file?.reactions?.[delegation]).toBe(reaction);
        const cards = fileOf(view.setting, event).reactions[delegation] ?? [];
        expect(cards.find(({ id }) => id === reaction)?.harshness).toBe(harshness);
      }
    }
  });
});
