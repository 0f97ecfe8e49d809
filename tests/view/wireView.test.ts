import { describe, expect, it } from 'vitest';
import { type State, viewFor } from '../../src/engine/index.ts';
import { type Desk, emptyDesk } from '../../src/view/Desk.ts';
import { eventView } from '../../src/view/eventView.ts';
import type { Frame } from '../../src/view/Frame.ts';
import { wireIsOn, wireView } from '../../src/view/wireView.ts';
import { actionFor } from '../support/actionFor.ts';
import { aFrame } from '../support/aFrame.ts';
import { washington } from '../support/fixtures.ts';
import { statesOf } from '../support/statesOf.ts';

const { scenario } = washington();
const states = [1, 2, 3, 4].flatMap((seed) =>
  ['20', '60'].flatMap((cut) => statesOf(scenario, cut, seed)),
);
const seats = ['us', 'china'] as const;
const frames = states.flatMap((state: State) => seats.map((seat) => aFrame(viewFor(state, seat))));
const inEvents = frames.filter(({ view }) => view.incident !== null);
const wires = inEvents.filter((frame) => wireIsOn(frame, emptyDesk));

function desk(frame: Frame, action: string): Desk {
  const effect = actionFor(frame, emptyDesk, action);
  return effect.kind === 'desk' ? effect.desk : emptyDesk;
}

describe('the wire', () => {
  it('stands when an event arrives, and gives way to whatever is done with its file', () => {
    expect(wires.length).toBeGreaterThan(0);
    for (const frame of wires) {
      const [card] = eventView(frame, emptyDesk).reactions.cards;
      const done = [wireView(frame).open.id, 'belief:plus:0', card?.id ?? ''];
      for (const action of done) expect(wireIsOn(frame, desk(frame, action))).toBe(false);
    }
  });

  it('has gone once a belief is sealed or reactions are asked for', () => {
    const later = inEvents.filter(
      ({ view }) => view.stage === 'reactions' || view.incident?.belief !== null,
    );
    expect(later.length).toBeGreaterThan(0);
    for (const frame of later) expect(wireIsOn(frame, emptyDesk)).toBe(false);
  });

  it('tells a figure only where the event has one, as reported and no more', () => {
    const figures = wires.map((frame) => [frame.view.incident?.event, wireView(frame).figure]);
    const told = figures.filter(([, figure]) => figure !== null);
    expect(told.length).toBeGreaterThan(0);
    for (const [event, figure] of told) {
      expect(event).toBe('opm');
      expect(figure).toEqual({ from: '4.2 million', to: '18 million', stamp: 'reported' });
    }
    expect(told.length).toBeLessThan(figures.length);
  });
});

describe('the file on the board', () => {
  it('shows no words of an item that is not in it, and no mark of a source in the words that are', () => {
    for (const frame of inEvents) {
      const { file } = eventView(frame, emptyDesk);
      const shown = file.groups.flatMap(({ items }) => items);
      expect(shown.map(({ id }) => id).sort()).toEqual(
        [...(frame.view.incident?.known ?? [])].sort(),
      );
      for (const { words } of shown) expect(words).not.toMatch(/\[[A-Z0-9-]+\]/u);
    }
  });

  it('counts the items of one source once', () => {
    for (const frame of wires)
      for (const { items, counts } of eventView(frame, emptyDesk).file.groups)
        expect(counts).toBe(items.length > 1 ? '×1' : null);
  });
});
