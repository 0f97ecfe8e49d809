import { refusalFor } from '../engine/index.ts';
import { biddingOf } from './bidding.ts';
import { act, type Decision } from './decision.ts';
import { harvestNet } from './harvestNet.ts';
import { trades } from './level.ts';
import { factsOf, type Outlook } from './outlook.ts';
import { easyClauses } from './package.ts';
import { isLastRound } from './sight.ts';
import { ownActs } from './words.ts';

/**
 * Offers to put one easy clause in force, where applause and trust are worth more than the chip. A
 * logroller's instrument, once a round at most and not in every round.
 */
export function tableHarvest(outlook: Outlook): Decision | null {
  const { sight, plan, aspiration } = outlook;
  if (!trades(sight.level) || isLastRound(sight)) return null;
  if (ownActs(sight, ['offerTabled']) !== 1) return null;
  if (sight.random(`harvest/${sight.own.id}/${sight.view.round}`, 2) === 0) return null;
  const easy = Object.entries(easyClauses(outlook) ?? {});
  const candidates = easy
    .map(([norm, wording]) => ({ norm, wording, net: harvestNet(sight, { [norm]: wording }) }))
    .filter(({ net }) => net > 0)
    .sort((a, b) => b.net - a.net);
  const best = candidates.find(({ norm, wording }) => {
    const clauses = { [norm]: wording };
    const fits = biddingOf(sight.level).worthOf(outlook, plan, clauses) >= aspiration;
    return fits && refusalFor(sight.view, { kind: 'tableHarvest', norm, wording }) === null;
  });
  if (best === undefined) return null;
  const { norm, wording, net } = best;
  return act({ kind: 'tableHarvest', norm, wording }, 'harvest', {
    ...factsOf(outlook),
    norm,
    wording,
    value: net,
    reason: 'worth-more-in-force',
  });
}
