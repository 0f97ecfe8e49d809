import { describe, expect, it } from 'vitest';
import { cableOf, type Happening } from '../../../src/engine/index.ts';
import { chairViews } from '../../../src/view/debrief/chairView.ts';
import { predictionsScored } from '../../../src/view/debrief/predictionsScored.ts';
import { understanding } from '../../../src/view/debrief/understanding.ts';
import { endedGames } from '../../support/endedGames.ts';

const games = endedGames();
const [sample] = games;
if (sample === undefined) throw new Error('no game');
const { setting } = sample.state;
const cables = ['summit', 'sovereignty', 'reform'] as const;

function guessed(...guesses: readonly string[]): readonly Happening[] {
  return guesses.map((cable, round): Happening => {
    return { kind: 'cableGuessed', by: 'us', of: 'china', cable, to: ['us'], round, step: round };
  });
}

describe('the gain in understanding', () => {
  it('is the first guess’s Brier score less the last’s: 2 from wrong to right, -2 the other way', () => {
    const gain = (...guesses: readonly string[]) =>
      understanding(setting, guessed(...guesses), 'us', 'china', 'summit')?.gain;
    expect(gain('reform', 'sovereignty', 'summit')).toBe(2);
    expect(gain('summit', 'reform')).toBe(-2);
    expect(gain('summit')).toBe(0);
    expect(gain('reform', 'sovereignty')).toBe(0);
    expect(gain()).toBeUndefined();
  });

  it('measures how far the guessed values lie from the true ones, nothing where it was found', () => {
    for (const truth of cables) {
      for (const guess of cables) {
        const known = understanding(setting, guessed(guess, truth), 'us', 'china', truth);
        expect(known?.off.last).toBe(0);
        const apart = setting.cut.norms.flatMap((norm) => {
          const here = cableOf(setting, 'china', guess).values[norm] ?? {};
          const there = cableOf(setting, 'china', truth).values[norm] ?? {};
          return Object.keys(here).map((each) => Math.abs((here[each] ?? 0) - (there[each] ?? 0)));
        });
        const mean = apart.reduce((sum, each) => sum + each, 0) / apart.length;
        expect(known?.off.first).toBeCloseTo(mean, 6);
        expect(mean === 0).toBe(guess === truth);
      }
    }
  });
});

describe('the chair opposite', () => {
  it('opens the cable that was drawn, wording by wording', () => {
    for (const { frame, state } of games) {
      const [chair] = chairViews({ frame, state });
      const cable = frame.view.verdict?.sides.china?.cable ?? '';
      expect(chair?.text).toBe(frame.script.cables.china?.[cable]?.text);
      const { values } = cableOf(state.setting, 'china', cable);
      for (const [at, norm] of state.setting.cut.norms.entries()) {
        const cells = chair?.values.rows[at]?.cells.map((value) => Number(value.replace('−', '-')));
        expect(cells).toEqual(
          chair?.values.columns.map((each) => (values[norm]?.[each] ?? 0) / 1_000_000),
        );
      }
    }
  });

  it('scores a prediction right exactly where that was revealed in its round', () => {
    let [tried, right] = [0, 0];
    for (const { frame } of games) {
      const { own, record } = frame.view;
      for (const each of predictionsScored(frame.view, 'china')) {
        tried += 1;
        if (each.right) right += 1;
        const was = record.flatMap((happening) => {
          if (happening.round !== each.round) return [];
          if (happening.kind === 'tonesRevealed' && each.norm === null)
            return [happening.tones.china];
          if (happening.kind === 'positionsRevealed' && each.norm !== null)
            return [happening.positions.china?.[each.norm]];
          return [];
        });
        expect(was.includes(each.choice)).toBe(each.right);
      }
      expect(predictionsScored(frame.view, 'china')).toHaveLength(own?.predictions.length ?? 0);
    }
    expect(right).toBeGreaterThan(0);
    expect(right).toBeLessThan(tried);
  });
});
