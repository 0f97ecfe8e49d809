import { describe, expect, it } from 'vitest';
import { type Happening, type OwnSide, type View, viewFor } from '../../src/engine/index.ts';
import { moodFor } from '../../src/view/moodFor.ts';
import { washington } from '../support/fixtures.ts';
import { statesOf } from '../support/statesOf.ts';

const { scenario } = washington();
const later = statesOf(scenario, '20', 1)
  .map((state) => viewFor(state, 'us'))
  .find(({ round }) => round === 1);
if (later === undefined) throw new Error('the game ended in its first round');

/** A steady room in the second round, after these happenings. */
function room(changes: Partial<View>, ...facts: readonly object[]): View {
  const base = { to: 'all', round: 1, step: 99 };
  const record = facts.map((fact) => ({ ...base, ...fact }) as Happening);
  const { own } = later ?? never();
  const home: OwnSide | null = own === null ? null : { ...own, home: 500 };
  return { ...(later ?? never()), trust: 450, tension: 450, own: home, record, ...changes };
}

function tones(us: string, china: string): object {
  return { kind: 'tonesRevealed', tones: { us, china } };
}

function never(): never {
  throw new Error('unreachable');
}

describe('a mood', () => {
  it('answers the tone that the other has just taken', () => {
    expect(moodFor(room({}, tones('conciliatory', 'measured')), 'china')).toBe('at-ease');
    expect(moodFor(room({}, tones('measured', 'measured')), 'china')).toBeNull();
    expect(moodFor(room({}, tones('firm', 'measured')), 'china')).toBe('wary');
    expect(moodFor(room({}, tones('accusing', 'measured')), 'china')).toBe('angry');
  });

  it('is not moved by one’s own tone', () => {
    const view = room({}, tones('accusing', 'conciliatory'));
    expect(moodFor(view, 'us')).toBe('at-ease');
  });

  it('answers the last move, not an earlier one', () => {
    const refused = { kind: 'offerRejected', by: 'us', offer: 'x', norm: 'N1', word: 'we-cannot' };
    expect(moodFor(room({}, tones('conciliatory', 'measured'), refused), 'china')).toBe('angry');
    expect(moodFor(room({}, refused, tones('conciliatory', 'measured')), 'china')).toBe('at-ease');
  });

  it('is the room’s where nothing was done', () => {
    expect(moodFor(room({ tension: 820 }), 'china')).toBe('angry');
    expect(moodFor(room({ trust: 300 }), 'china')).toBe('wary');
  });

  it('is pressed where one’s own home is cross, and of the other’s home nobody knows', () => {
    const view = room({ trust: 600, tension: 300 });
    const own = view.own === null ? null : { ...view.own, home: 300 };
    expect(moodFor({ ...view, own }, 'us')).toBe('pressed');
    expect(moodFor({ ...view, own }, 'china')).toBe('at-ease');
  });
});
