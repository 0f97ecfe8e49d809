import { describe, expect, it } from 'vitest';
import { type View, viewFor } from '../../src/engine/index.ts';
import { emptyDesk } from '../../src/view/Desk.ts';
import { nightView } from '../../src/view/nightView.ts';
import { aFrame } from '../support/aFrame.ts';
import { washington } from '../support/fixtures.ts';
import { statesOf } from '../support/statesOf.ts';

type Answer = View['walks'][number]['answer'];

/** The corridor of a night in which these calls were made. */
function corridor(made: Answer | null, incoming: Answer | null) {
  const night = statesOf(washington().scenario, '20', 1).find(
    (state) => viewFor(state, 'us').stage === 'night',
  );
  if (night === undefined) throw new Error('the game has no night');
  const view = viewFor(night, 'us');
  const { round } = view;
  const walks = [
    ...(made === null ? [] : [{ caller: 'us', of: 'china', round, answer: made }]),
    ...(incoming === null ? [] : [{ caller: 'china', of: 'us', round, answer: incoming }]),
  ];
  const [call] = nightView(aFrame({ ...view, walks }), emptyDesk).corridor.calls;
  if (call === undefined) throw new Error('the corridor leads to nobody');
  return call;
}

describe('the corridor at night', () => {
  it('goes dark only where they refused and no longer ring', () => {
    expect(corridor(null, null).lit).toBe(true);
    expect(corridor('refused', null).lit).toBe(false);
    expect(corridor('refused', 'pending').lit).toBe(true);
    expect(corridor(null, 'refused').lit).toBe(true);
    expect(corridor('walked', 'refused').lit).toBe(true);
  });

  it('keeps both calls apart: what they said to mine, and what I may say to theirs', () => {
    const { made, incoming, answers, line } = corridor('refused', 'pending');
    expect(line).toBe('incoming');
    expect(made?.state).toBe('The Vice Minister did not come.');
    expect(made?.words).not.toBeNull();
    expect(incoming).toBe('The Vice Minister is on the line: shall we walk?');
    expect(answers).toHaveLength(2);
    expect(corridor('refused', null).answers).toEqual([]);
  });

  it('names who may refuse: they where I ring, I where they do, nobody where no call is open', () => {
    const labels = (...calls: Parameters<typeof corridor>) =>
      corridor(...calls).outcomes.map(({ label }) => label);
    expect(labels(null, null)).toEqual(['If they walk', 'If they refuse']);
    expect(labels(null, 'pending')).toEqual(['If you walk', 'If you do not']);
    expect(labels('refused', 'pending')).toEqual(['If you walk', 'If you do not']);
    expect(labels('walked', null)).toEqual([]);
  });
});
