import type { OutcomeSpaceInput } from '../../src/analysis/outcomeSpace.ts';
import { randomGame } from './randomGame.ts';

/** How values are shaped: any, falling away from a peak of each delegation's own, or two blocs with opposite wishes. */
export type GameKind = 'random' | 'single-peaked' | 'opposed';

/**
 * A game of six options a norm, larger than brute force can go through. Linkages join norms in threes, two
 * of these all around: ten linkages among 12 norms.
 */
export function sixOptionGame(
  kind: GameKind,
  seed: number,
  sides: number,
  norms: number,
): OutcomeSpaceInput {
  const game = randomGame({
    seed,
    sides,
    norms,
    wordings: [6, 6],
    silence: 0,
    linkages: true,
    closed: false,
    coarse: false,
    reservation: 10,
  });
  const closing = [0, 3].flatMap((first) => {
    const linkage = game.linkages.find(({ norms: [from] }) => from === game.norms[first]?.id);
    const [from, to] = [game.norms[first], game.norms[first + 2]];
    return linkage && from && to ? [{ ...linkage, norms: [from.id, to.id] as const }] : [];
  });
  // None is left without an effect by a draw of no wordings.
  const linkages = [...game.linkages, ...closing].map((linkage) => {
    const [ones, others] = linkage.wordings.map((some) => (some.length > 0 ? some : ['W1']));
    return { ...linkage, wordings: [ones ?? [], others ?? []] as const };
  });
  return {
    ...game,
    linkages,
    values: kind === 'random' ? game.values : shaped(game, kind),
  };
}

function shaped(game: OutcomeSpaceInput, kind: GameKind): OutcomeSpaceInput['values'] {
  const delegations = game.delegations.map((id, side) => {
    const norms = Object.entries(game.values[id] ?? {}).map(([norm, drawn]) => {
      const [weight = 0, jitter = 0, peak = 0] = Object.values(drawn).map(Math.abs);
      const top = kind === 'opposed' ? (side % 2) * 5 : Math.floor((peak * 6) / 10_000_001);
      const values = Object.keys(drawn).map((wording, place) => {
        const wobble = (jitter * (place + 1)) % 1_000_003;
        return [wording, Math.round((weight * (5 - Math.abs(place - top))) / 5) + wobble];
      });
      return [norm, Object.fromEntries(values)];
    });
    return [id, Object.fromEntries(norms)];
  });
  return Object.fromEntries(delegations);
}
