import { describe, expect, it } from 'vitest';
import { type View, viewFor } from '../../src/engine/index.ts';
import { roomView, shineIn } from '../../src/view/roomView.ts';
import { washington } from '../support/fixtures.ts';
import { statesOf } from '../support/statesOf.ts';

const { scenario } = washington();
const views = (['20', '60'] as const).flatMap((cut) =>
  [1, 2, 3].flatMap((seed) => statesOf(scenario, cut, seed).map((state) => viewFor(state, 'us'))),
);

function firstOf(matches: (view: View) => boolean): View {
  const view = views.find(matches);
  if (view === undefined) throw new Error('no game came to this');
  return view;
}

function at(tension: number, trust = 500) {
  return shineIn('sunny', { tension, trust });
}

describe('the room', () => {
  it('changes with the track of the round, and the closing is in the hall again', () => {
    const roomsByTrack = new Map(
      views
        .filter((view) => view.closing === null && view.verdict === null)
        .map((view) => [view.setting.cut.rounds[view.round]?.track, roomView({ view }).room]),
    );
    expect(Object.fromEntries(roomsByTrack)).toEqual({
      plenary: 'plenary',
      strategic: 'strategic',
      economic: 'economic',
      restricted: 'restricted',
    });
    const closing = firstOf((view) => view.stage === 'signatures');
    expect(roomView({ view: closing })).toMatchObject({ room: 'plenary', light: 'morning' });
  });

  it('falls to the cold light with an event, wherever it arrives, and warms when it is settled', () => {
    const events = views.filter((view) => view.incident !== null);
    expect(events.length).toBeGreaterThan(0);
    for (const view of events) expect(roomView({ view }).light).toBe('cold');
    for (const view of views.filter((each) => each.incident === null))
      expect(roomView({ view }).light).not.toBe('cold');
  });

  it('is sunny in the first round and at dusk in the restricted one', () => {
    expect(roomView({ view: firstOf((view) => view.round === 0) }).light).toBe('sunny');
    const restricted = firstOf(
      (view) =>
        view.setting.cut.rounds[view.round]?.track === 'restricted' &&
        view.incident === null &&
        view.closing === null &&
        view.verdict === null,
    );
    expect(roomView({ view: restricted }).light).toBe('dusk');
  });
});

describe('its light', () => {
  it('draws in as tension grows, and one of two lamps goes dark at 85', () => {
    const steps = [400, 450, 650, 850].map((tension) => at(tension));
    expect(steps.map(({ vignette }) => vignette)).toEqual([0.55, 0.72, 0.85, 0.92]);
    expect(steps.map(({ pool }) => pool)).toEqual([1, 0.85, 0.6, 0.45]);
    expect(steps.map(({ lamps: [, far] }) => far)).toEqual([1, 1, 1, 0]);
    expect(steps.map(({ sunPatch }) => sunPatch > 0)).toEqual([true, true, false, false]);
  });

  it('widens with trust and with nothing else', () => {
    expect([0, 500, 1000].map((trust) => at(400, trust).poolWidth)).toEqual([0.8, 1, 1.2]);
    expect(at(900, 500).poolWidth).toBe(1);
  });

  it('has no lamp after a wire and in the morning', () => {
    for (const light of ['cold', 'morning'] as const)
      expect(shineIn(light, { tension: 450, trust: 400 })).toMatchObject({
        pool: 0,
        lamps: [0, 0],
      });
  });
});
