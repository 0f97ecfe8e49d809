import { describe, expect, it } from 'vitest';
import { type View, viewFor } from '../../src/engine/index.ts';
import { advise } from '../../src/session/advise.ts';
import { advice } from '../../src/view/advice.ts';
import { emptyDesk } from '../../src/view/Desk.ts';
import { aFrame } from '../support/aFrame.ts';
import { washington } from '../support/fixtures.ts';
import { statesOf } from '../support/statesOf.ts';

const { scenario } = washington();
const views = [1, 2, 3, 4].flatMap((seed) =>
  statesOf(scenario, seed % 2 === 0 ? '20' : '60', seed).flatMap((state) =>
    ['us', 'china'].map((seat) => viewFor(state, seat)),
  ),
);

/** Every hand that somebody may hold before this view: no reaction, or one of the event's. */
function handsOn({ incident, seat }: View): readonly (string | null)[] {
  const event = scenario.events.find(({ id }) => id === incident?.event);
  return [null, ...(event?.reactions[seat] ?? []).map(({ id }) => id)];
}

describe('advise', () => {
  it('has two advisers speak on every decision, a sentence each, and never the same', () => {
    const silent = new Set<string>();
    for (const view of views) {
      if (view.stage === 'verdict' || view.stage === 'capitals') continue;
      for (const reaction of handsOn(view)) {
        const picks = reaction === null ? {} : { [`reaction:${view.incident?.event}`]: reaction };
        const lines = advice(aFrame(view), { ...emptyDesk, picks });
        const [first, second] = lines;
        if (lines.length !== 2 || first?.words === second?.words) silent.add(view.stage);
        for (const { words } of lines) expect(words).toMatch(/^[^.!?]+[.?]$/);
      }
    }
    expect([...silent]).toEqual([]);
  });

  it('is silent where nothing is to be decided', () => {
    const over = views.filter(({ stage }) => stage === 'verdict');
    expect(over.length).toBeGreaterThan(0);
    for (const view of over) expect(advise(view, null)).toBeNull();
  });

  it('speaks of what waits, then of the air in the room', () => {
    const table = views.find(({ stage, offers }) => stage === 'exchange' && offers.length === 0);
    if (table === undefined) throw new Error('no exchange');
    const { tautTension, frankTrust } = scenario.magnitudes;
    const matter = (changed: Partial<View>) => advise({ ...table, ...changed }, null)?.about;
    const calm = { trust: frankTrust, tension: 0 };
    expect(matter(calm)).toEqual({ kind: 'matter', matter: 'exchange' });
    expect(matter({ ...calm, trust: 0 })).toEqual({ kind: 'matter', matter: 'low-trust' });
    expect(matter({ trust: 0, tension: tautTension })).toMatchObject({ matter: 'high-tension' });
    const waits = views.find(
      ({ stage, offers, own }) =>
        stage === 'exchange' &&
        offers.some(({ by, status }) => by !== own?.id && status === 'standing'),
    );
    if (waits === undefined) throw new Error('nobody tabled an offer');
    expect(advise(waits, null)?.about).toEqual({ kind: 'matter', matter: 'offer-received' });
  });

  it('says the same whatever a text is worth, so that it cannot name the best move', () => {
    for (const view of views) {
      const { own } = view;
      if (own === null) continue;
      const worthless = { ...own, values: null, line: 0, reservation: 0, text: 0, cable: '' };
      const blind = { ...view, own: worthless } as unknown as View;
      expect(advise(blind, null)).toEqual(advise(view, null));
    }
  });
});
