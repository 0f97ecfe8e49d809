import { type Clauses, refusalFor } from '../engine/index.ts';
import { act, type Decision } from './decision.ts';
import { trades } from './level.ts';
import { factsOf, type Outlook, planLater } from './outlook.ts';
import { offerable, partOf } from './package.ts';
import { interventionsLeft, isLastRound, ownValue } from './sight.ts';
import { tabled } from './tableOffer.ts';
import { ownActs } from './words.ts';

/** One game in so many, and one round in so many of it, sees a logroller's non-paper. */
const RARITY = 8;

/** Sends, rarely and once a game, what one expects to table in the next round. */
export function sendNonPaper(outlook: Outlook): Decision | null {
  const { sight, share } = outlook;
  const { view, own } = sight;
  if (!trades(sight.level) || isLastRound(sight)) return null;
  if (view.nonPapers.some((paper) => paper.by === own.id)) return null;
  if (interventionsLeft(sight) !== 1 || ownActs(sight, ['offerTabled']) === 0) return null;
  if (sight.random(`non-paper/${own.id}/${view.round}`, RARITY) !== 0) return null;
  const [to] = sight.others;
  const clauses = partOf(sight, planLater(outlook, Math.min(1, share + 0.1)));
  if (to === undefined || clauses === null) return null;
  const command = { kind: 'sendNonPaper', to, clauses } as const;
  if (refusalFor(view, command) !== null) return null;
  return act(command, 'non-paper', { ...factsOf(outlook, to), reason: 'try-ahead' });
}

/** Tables what one's non-paper of the last round announced; otherwise it would cost a strike. */
export function tableNonPaper(outlook: Outlook): Decision | null {
  const { sight } = outlook;
  const { view, own } = sight;
  const paper = view.nonPapers.find(
    (each) => each.by === own.id && each.round === view.round - 1 && !each.settled,
  );
  if (paper === undefined) return null;
  const stillOpen = offerable(sight);
  const clauses: Clauses = Object.fromEntries(
    Object.entries(paper.clauses).filter(([norm]) => stillOpen.includes(norm)),
  );
  const tabledSince = view.offers.some(
    (offer) =>
      offer.by === own.id &&
      offer.round >= paper.round &&
      Object.entries(clauses).every(([norm, wording]) => offer.clauses[norm] === wording),
  );
  const bearable = ownValue(sight, { ...outlook.plan.clauses, ...clauses }) >= own.reservation;
  if (tabledSince || !bearable || Object.keys(clauses).length === 0) return null;
  return tabled(outlook, clauses, 'announced');
}
