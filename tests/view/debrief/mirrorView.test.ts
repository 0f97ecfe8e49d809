import { describe, expect, it } from 'vitest';
import { type Log, type LogHeader, viewFor } from '../../../src/engine/index.ts';
import { mirrorGame } from '../../../src/session/mirrorGame.ts';
import { mirrorView } from '../../../src/view/debrief/mirrorView.ts';
import { pairsRight, prioritiesOf } from '../../../src/view/debrief/priorities.ts';
import { aFrame } from '../../support/aFrame.ts';
import { finishedGame } from '../../support/finishedGames.ts';

const truth = new Map([
  ['N1', 10],
  ['N3', 20],
  ['N4', 30],
  ['N5', 30],
]);

describe('the share of pairs right', () => {
  it('counts the pairs in their true order, an equal call by half, and no pair that is equal in truth', () => {
    expect(pairsRight(truth, truth)).toEqual({ right: 5, pairs: 5 });
    const reversed = new Map([...truth].map(([norm, value]) => [norm, -value] as const));
    expect(pairsRight(reversed, truth)).toEqual({ right: 0, pairs: 5 });
    const equal = new Map([...truth].map(([norm]) => [norm, 3] as const));
    expect(pairsRight(equal, truth)).toEqual({ right: 2.5, pairs: 5 });
    expect(pairsRight(new Map([['N1', 1]]), truth)).toEqual({ right: 0, pairs: 0 });
  });

  it('is as Kendall’s tau has it: twice the share less one', () => {
    const said = new Map([
      ['N1', 2],
      ['N3', 1],
      ['N4', 3],
    ]);
    const { right, pairs } = pairsRight(said, truth);
    expect((2 * right) / pairs - 1).toBeCloseTo(1 / 3, 9);
  });
});

const { scenario, log, line } = finishedGame('logroller', 1);
const players: LogHeader['players'] = {
  us: { kind: 'person' },
  china: { kind: 'agent', level: 'logroller' },
};
const played: Log = { header: { ...log.header, players }, entries: log.entries };
const frame = aFrame(viewFor(line.end, 'us'));
const { setting } = line.end;
const cable = frame.view.verdict?.sides.china?.cable ?? '';
const rightOrder = rated(prioritiesOf(setting, 'china', cable), 1);
const wrongOrder = rated(prioritiesOf(setting, 'china', cable), -1);

/** Answers that rate the norms by their order, or against it. */
function rated(priorities: ReadonlyMap<string, number>, way: 1 | -1): Record<string, string> {
  const order = [...priorities].toSorted(([, a], [, b]) => way * (a - b)).map(([norm]) => norm);
  return Object.fromEntries(order.map((norm, at) => [`priority-china-${norm}`, String(at + 1)]));
}

describe('the mirror seat', () => {
  it('is offered after a game, asks every norm, and tells the order once all are judged', () => {
    const input = { frame, log: played, own: 'us' };
    const before = mirrorView(input, 'china', {}, {});
    expect(before.start?.to).toBe('china');
    expect(before.guess.rows).toHaveLength(setting.cut.norms.length);
    expect(before.gain).toBeNull();
    expect(mirrorView(input, 'china', rightOrder, {}).gain?.number).toBe('100%');
  });

  // The same entries, as though they had been played against the recording from the other chair.
  const mirrored: Log = {
    ...mirrorGame(scenario, played, { from: 'us', to: 'china' }),
    entries: log.entries,
  };
  const there = { frame: aFrame(viewFor(line.end, 'china')), log: mirrored, own: 'china' };

  it('tells that all was repeated, and the gain from the guess before to the guess after', () => {
    const view = mirrorView(there, 'us', rightOrder, wrongOrder);
    expect(view.start).toBeNull();
    expect(view.repeated?.mark).toBeNull();
    expect(view.gain?.number).toBe('+100');
    expect(mirrorView(there, 'us', wrongOrder, rightOrder).gain?.number).toBe('−100');
    expect(mirrorView(there, 'us', rightOrder, {}).gain?.number).toBe('100%');
  });

  it('takes the cable that was guessed in play for the guess before, where no other was made', () => {
    const us = mirrored.header.players.us;
    if (us?.kind !== 'agent' || us.recorded === undefined) throw new Error('nothing is recorded');
    const recorded = { ...us.recorded, guesses: { china: cable } };
    const header = {
      ...mirrored.header,
      players: { ...mirrored.header.players, us: { ...us, recorded } },
    };
    const { gain } = mirrorView({ ...there, log: { ...mirrored, header } }, 'us', rightOrder, {});
    expect(gain?.number).toBe('0');
  });

  it('marks the entry from which an agent went on', () => {
    const cut = log.entries.findIndex(
      ({ seat, command }) => seat === 'us' && command.kind === 'tableOffer',
    );
    const entries = log.entries.map((entry, at) =>
      at === cut ? { ...entry, command: { kind: 'raiseFile', event: 'opm' } as const } : entry,
    );
    const view = mirrorView({ ...there, log: { ...mirrored, entries } }, 'us', {}, {});
    expect(view.repeated?.mark).toMatch(new RegExp(`entry ${cut + 1}\\b.*had been to offer N`));
  });
});
