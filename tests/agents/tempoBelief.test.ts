import { describe, expect, it } from 'vitest';
import { biddingOf } from '../../src/agents/bidding.ts';
import { dealCurve } from '../../src/agents/dealCurve.ts';
import type { Basis } from '../../src/agents/plan.ts';
import { demandOf, reachOf, type Tempo } from '../../src/agents/tempo.ts';
import { stoodBy, type TempoBelief, tempoBeliefOf } from '../../src/agents/tempoBelief.ts';
import type { Clauses, View } from '../../src/engine/index.ts';
import { generatedSpace } from '../../src/scenario/domain/generatedSpace.ts';
import { aTable } from '../support/aTable.ts';
import { drawnTalks } from './drawnTalks.ts';
import { outlookAt } from './outlookAt.ts';

const TURNS = 10;
/** No linkages, two delegations. */
const NUMBER = 2;
const { space } = generatedSpace(NUMBER);

const outcomes = space.norms.reduce<readonly Clauses[]>(
  (all, { id, wordings }) =>
    all.flatMap((each) => wordings.map((wording) => ({ ...each, [id]: wording }))),
  [{}],
);
const worthTo = (id: string, clauses: Clauses): number =>
  Object.entries(clauses).reduce(
    (sum, [norm, wording]) => sum + (space.values[id]?.[norm]?.[wording] ?? 0),
    0,
  );
const byWorthTo = (id: string) => outcomes.toSorted((a, b) => worthTo(id, b) - worthTo(id, a));
const [best = {}] = byWorthTo('P2');

/** Talks in which P2 asks for so much of its best at each of its turns, and P1 offers nothing. */
function talksWith(parts: readonly number[]): View {
  const table = aTable(drawnTalks(NUMBER, TURNS), String(TURNS), 1);
  for (const part of parts) {
    const wanted = part * worthTo('P2', best);
    const clauses = byWorthTo('P2').findLast((each) => worthTo('P2', each) >= wanted - 1) ?? best;
    table.submit('P2', { kind: 'tableOffer', clauses });
    const [norm = ''] = Object.keys(best);
    const refusal = { offer: table.offer('P2'), norm, word: 'premature' } as const;
    table.submit('P1', { kind: 'rejectOffer', ...refusal });
  }
  return table.view('P1');
}

/** What P1 believes of the tempo of P2 when it knows what P2 wants. */
function beliefAt(view: View) {
  const outlook = outlookAt(view, 'strategist');
  const guess = outlook.guesses.P2;
  if (guess === undefined) throw new Error('nothing is guessed of P2');
  const values = space.values.P2 ?? {};
  const basis: Basis = { ...outlook, guesses: { P2: { ...guess, values } } };
  const curve = dealCurve(outlook, biddingOf('strategist').ceiling(outlook));
  if (curve === null) throw new Error('no deal is seen');
  const reach = { ...reachOf(basis, curve, 'P2'), best: worthTo('P2', best) };
  return { belief: tempoBeliefOf(basis, curve, reach, 'P2'), reach, basis };
}

const sumOf = (belief: readonly TempoBelief[]) =>
  belief.reduce((sum, { credence }) => sum + credence, 0);

const TEMPOS: readonly Tempo[] = [
  { kind: 'time', halves: 1, floor: 0 },
  { kind: 'time', halves: 2, floor: 0 },
  { kind: 'time', halves: 4, floor: 1 },
  { kind: 'time', halves: 8, floor: 0 },
  { kind: 'still' },
  { kind: 'mirror' },
];

const credenceOf = (belief: readonly TempoBelief[], like: (tempo: Tempo) => boolean) =>
  sumOf(belief.filter(({ tempo }) => like(tempo)));

describe('what is believed of another’s tempo', () => {
  const before = beliefAt(talksWith([]));

  it.each(TEMPOS.map((tempo) => ({ tempo, words: JSON.stringify(tempo) })))(
    'is made surer by offers of that tempo: $words',
    ({ tempo }) => {
      const { best: most } = before.reach;
      const parts = Array.from({ length: 7 }, (_, turn) => {
        // Who stands still asks for nine tenths from the first.
        const hour = { share: turn / TURNS, given: 0, stood: 0.9 };
        return demandOf(tempo, hour, before.reach) / most;
      });
      const { belief } = beliefAt(talksWith(parts));
      expect(sumOf(belief)).toBeCloseTo(1, 10);
      const alike = (each: Tempo) =>
        each.kind === 'time' && tempo.kind === 'time'
          ? each.halves === tempo.halves
          : each.kind === tempo.kind;
      expect(credenceOf(belief, alike)).toBeGreaterThan(credenceOf(before.belief, alike));
    },
  );

  it('tells one that concedes early from one that concedes late', () => {
    const offered = (halves: 1 | 8) =>
      Array.from({ length: 7 }, (_, turn) => {
        const hour = { share: turn / TURNS, given: 0, stood: 1 };
        const { reach } = before;
        return demandOf({ kind: 'time', halves, floor: 0 }, hour, reach) / reach.best;
      });
    const early = (each: Tempo) => each.kind === 'time' && each.halves <= 2;
    expect(credenceOf(beliefAt(talksWith(offered(1))).belief, early)).toBeGreaterThan(0.8);
    expect(credenceOf(beliefAt(talksWith(offered(8))).belief, early)).toBeLessThan(0.1);
  });

  it('is the usual one before anything was said, and takes all of the best to be asked for', () => {
    expect(sumOf(before.belief)).toBeCloseTo(1, 10);
    expect(stoodBy(before.basis, 'P2')).toBe(1);
    expect(stoodBy(beliefAt(talksWith([1, 0.9, 0.6])).basis, 'P2')).toBeLessThan(0.8);
  });

  it('is still a number after hundreds of offers that fit no tempo', () => {
    const { basis, reach } = beliefAt(talksWith([1, 0.2]));
    const { sight } = basis;
    const offers = Array.from({ length: 900 }, () => sight.view.offers).flat();
    const view = { ...sight.view, offers };
    const curve = dealCurve(basis, biddingOf('strategist').ceiling(basis));
    if (curve === null) throw new Error('no deal is seen');
    const belief = tempoBeliefOf({ ...basis, sight: { ...sight, view } }, curve, reach, 'P2');
    expect(sumOf(belief)).toBeCloseTo(1, 10);
  });
});
