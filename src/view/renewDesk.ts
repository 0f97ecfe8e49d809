import type { View } from '../engine/index.ts';
import { type Desk, emptyDesk } from './Desk.ts';

/**
 * The desk as a change of the view leaves it. A new round clears it and lays the last public
 * positions back on their rungs; a new event clears only what belonged to the one before; anything
 * that has since been locked falls out of the offer.
 */
export function renewDesk(laid: Desk, before: View | null, view: View): Desk {
  const desk = before !== null && view.step < before.step ? unseen(laid) : laid;
  if (before === null || before.round !== view.round)
    return { ...emptyDesk, positions: heldPositions(view), picks: lasting(desk.picks) };
  const kept = Object.entries(desk.offer).filter(
    ([norm]) => view.opened.includes(norm) && view.draft[norm]?.status !== 'closed',
  );
  const offer =
    kept.length === Object.keys(desk.offer).length ? desk.offer : Object.fromEntries(kept);
  const newEvent = before.incident?.event !== view.incident?.event;
  return newEvent
    ? { ...desk, offer, belief: null, drawer: null, picks: lasting(desk.picks) }
    : { ...desk, offer };
}

/** A game that has gone back plays its moments again. */
function unseen(desk: Desk): Desk {
  const { seen: _, ...picks } = desk.picks;
  return { ...desk, picks };
}

function heldPositions(view: View): Desk['positions'] {
  const stands = view.own === null ? {} : (view.sides[view.own.id]?.positions ?? {});
  return Object.fromEntries(Object.entries(stands).filter(([norm]) => view.agenda.includes(norm)));
}

/** What is a way of looking, and no choice: filters, and what has been seen. */
function lasting(picks: Desk['picks']): Desk['picks'] {
  return Object.fromEntries(
    Object.entries(picks).filter(([what]) => what.startsWith('history-') || what === 'revealed'),
  );
}
