import { describe, expect, it } from 'vitest';
import { type View, viewFor } from '../../src/engine/index.ts';
import { confirmationsView } from '../../src/view/confirmationsView.ts';
import { isCovered } from '../../src/view/cover.ts';
import { type Desk, emptyDesk, withPick } from '../../src/view/Desk.ts';
import { eventView } from '../../src/view/eventView.ts';
import { handsView } from '../../src/view/handsView.ts';
import { historyView } from '../../src/view/historyView.ts';
import { metersView } from '../../src/view/metersView.ts';
import { nightView } from '../../src/view/nightView.ts';
import { offerDeskView } from '../../src/view/offerDeskView.ts';
import { signaturesView } from '../../src/view/signaturesView.ts';
import { standingOffersView } from '../../src/view/standingOffersView.ts';
import { actionFor } from '../support/actionFor.ts';
import { aFrame } from '../support/aFrame.ts';
import { washington } from '../support/fixtures.ts';
import { statesOf } from '../support/statesOf.ts';

const { scenario } = washington();
const views = [1, 2, 3].flatMap((seed) =>
  statesOf(scenario, seed % 2 === 0 ? '20' : '60', seed).flatMap((state) =>
    ['us', 'china'].map((seat) => viewFor(state, seat)),
  ),
);
const common = ['statement', 'positions', 'exchange', 'beliefs', 'capitals'];
/** Of stages that a game is in for long, every fifteenth view. */
const inPlay = views.filter(
  ({ stage }, index) => stage !== 'verdict' && (!common.includes(stage) || index % 15 === 0),
);

/** All that a screen says of the stage, as words. */
function said(view: View): string {
  const frame = { ...aFrame(view), covered: true };
  const desk: Desk = { ...emptyDesk, offer: offerOf(view) };
  const parts = [metersView(frame), historyView(frame, emptyDesk, new Set(), null)];
  switch (view.stage) {
    case 'exchange':
      return JSON.stringify([
        ...parts,
        offerDeskView(frame, desk),
        standingOffersView(frame, desk),
      ]);
    case 'beliefs':
    case 'reactions':
      return JSON.stringify([...parts, eventView(frame, desk)]);
    case 'night':
      return JSON.stringify([...parts, nightView(frame, desk)]);
    case 'signatures':
      return JSON.stringify([...parts, signaturesView(frame, desk)]);
    case 'confirmations':
      return JSON.stringify([...parts, confirmationsView(frame, desk)]);
    default:
      return JSON.stringify(parts);
  }
}

function offerOf({ opened, setting }: View): Desk['offer'] {
  const [norm] = opened;
  const wording = setting.scenario.norms.find(({ id }) => id === norm)?.wordings[1];
  return norm === undefined || wording === undefined ? {} : { [norm]: wording };
}

/** The same seat, to which every text is worth nine points more than it is. */
function richer(view: View): View {
  const { own } = view;
  if (own === null) throw new Error('nobody sits here');
  const more = 9_000_000;
  const values = Object.fromEntries(
    Object.entries(own.values).map(([norm, rungs]) => [
      norm,
      Object.fromEntries(Object.entries(rungs).map(([rung, value]) => [rung, value + more])),
    ]),
  );
  const { line, reservation, text } = own;
  const worth = { line: line + more, reservation: reservation + more, text: text + more };
  return { ...view, own: { ...own, ...worth, values } };
}

describe('the cover before a whole room', () => {
  it('lets no screen say what a text is worth to one', () => {
    const telling = new Set(
      inPlay.filter((view) => said(view) !== said(richer(view))).map(({ stage }) => stage),
    );
    expect([...telling]).toEqual([]);
    const open = inPlay.filter(({ stage }) => stage === 'exchange').slice(0, 1);
    for (const view of open)
      expect(metersView(aFrame(view))).not.toEqual(metersView(aFrame(richer(view))));
  }, 30_000);

  it('lies until the host lifts it, only where a seat is played, and not over the verdict', () => {
    const [view] = inPlay;
    const over = views.find(({ stage }) => stage === 'verdict');
    if (view === undefined || over === undefined) throw new Error('no game');
    expect(isCovered({ view }, emptyDesk, 'on')).toBe(true);
    expect(isCovered({ view }, emptyDesk, 'off')).toBe(false);
    expect(isCovered({ view }, withPick(emptyDesk, 'room', 'shown'), 'on')).toBe(false);
    expect(isCovered({ view: { ...view, own: null } }, emptyDesk, 'on')).toBe(false);
    expect(isCovered({ view: over }, emptyDesk, 'on')).toBe(false);
  });
});

describe('a show of hands', () => {
  it('is asked for every tone, reaction and answer that may be chosen, and for nothing else', () => {
    const asked = new Map<string, Set<string>>();
    for (const view of inPlay) {
      const hands = handsView(aFrame(view), emptyDesk);
      const kinds = asked.get(view.stage) ?? new Set();
      asked.set(view.stage, kinds);
      for (const { rows } of hands?.groups ?? [])
        for (const { id } of rows) kinds.add(id.split(':')[0] ?? '');
    }
    expect(asked.get('statement')).toEqual(new Set(['tone']));
    expect(asked.get('reactions')).toEqual(new Set(['reaction']));
    expect(asked.get('exchange')).toContain('accept');
    expect(asked.get('positions')?.size).toBe(0);
  });

  it('counts on the desk, never below none, and brings no command about', () => {
    const view = inPlay.find(({ stage }) => stage === 'statement');
    if (view === undefined) throw new Error('no statement');
    const frame = aFrame(view);
    const raise = (desk: Desk, id: string) => {
      const effect = actionFor(frame, desk, id);
      if (effect.kind !== 'desk') throw new Error(`${id} is no change of the desk`);
      return effect.desk;
    };
    const more = 'hands:more:tone:firm';
    const fewer = 'hands:fewer:tone:firm';
    const desk = [fewer, more, more, more, fewer].reduce(raise, emptyDesk);
    const rows = handsView(frame, desk)?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.map(({ id, count }) => [id, count])).toContainEqual(['tone:firm', 2]);
    expect(rows.filter(({ count }) => count > 0)).toHaveLength(1);
  });
});
