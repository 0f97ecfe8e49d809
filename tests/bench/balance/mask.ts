import type { View } from '../../../src/engine/index.ts';
import type { Mind } from '../../../src/session/Mind.ts';

/** The same mind, believing that it has none of these left. */
export function without(what: 'red-line' | 'harvest', mind: Mind): Mind {
  const none = what === 'red-line' ? { redLinesLeft: 0 } : { harvestsLeft: 0 };
  return (view, random) => mind(lacking(view, none), random);
}

function lacking(
  view: View,
  none: { readonly redLinesLeft: number } | { readonly harvestsLeft: number },
): View {
  const side = view.own === null ? undefined : view.sides[view.own.id];
  if (side === undefined) return view;
  return { ...view, sides: { ...view.sides, [side.id]: { ...side, ...none } } };
}
