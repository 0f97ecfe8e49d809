import { type Change, makeMoves, sideOf, tell } from './change.ts';
import type { Clauses, CodeWord, OfferId } from './command.ts';
import { type Draft, draftHolds } from './draft.ts';
import type { Move } from './happening.ts';
import { entry, member } from './lookup.ts';
import { roundOf } from './procedure.ts';
import type { DelegationId, NormId } from './scenario.ts';
import { delegationIds, delegationOf, othersOf, type Setting } from './setting.ts';
import type { Offer, Side } from './state.ts';
import { retreatHalves, rungsRetreated, settledRetreats } from './values.ts';

function offerOf(change: Change, id: OfferId): Offer {
  const found = change.table.offers.find((offer) => offer.id === id);
  if (found === undefined) throw new Error(`no offer ${id}`);
  return found;
}

/** Tables an offer: it replaces the delegation's standing one, and naming a clean clause costs a strike. */
export function tableOffer(
  change: Change,
  by: DelegationId,
  clauses: Clauses,
  kind: 'package' | 'harvest',
): void {
  for (const offer of change.table.offers) {
    if (offer.by === by && offer.status === 'standing') offer.status = 'replaced';
  }
  const id = `${by}-${change.step}`;
  const harvest = kind === 'harvest';
  change.table.offers.push({
    id,
    by,
    round: roundOf(change.procedure),
    clauses,
    harvest,
    status: 'standing',
    accepted: [],
    bracketed: {},
  });
  tell(change, 'all', { kind: 'offerTabled', by, offer: id, clauses, harvest });
  makeMoves(change, reopeningMoves(by, clauses, change.table.draft, kind));
  // A paper on the table calls the others back to it.
  for (const other of othersOf(change.setting, by)) sideOf(change, other).adjourned = false;
}

/** One strike where an offer names a clause that is already clean; a harvest as it stands reopens nothing. */
export function reopeningMoves(
  by: DelegationId,
  clauses: Clauses,
  draft: Draft,
  kind: 'package' | 'harvest',
): readonly Move[] {
  const reopened = Object.entries(clauses).find(([norm, wording]) => {
    const clause = draft[norm];
    return clause?.status === 'clean' && (kind === 'package' || clause.wording !== wording);
  })?.[0];
  if (reopened === undefined) return [];
  return [
    {
      meter: 'strikes',
      delegation: by,
      by: 1,
      cause: { code: 'reopened', delegation: by, norm: reopened },
    },
  ];
}

export function withdrawOffer(change: Change, by: DelegationId, id: OfferId): void {
  offerOf(change, id).status = 'withdrawn';
  tell(change, 'all', { kind: 'offerWithdrawn', by, offer: id });
}

/** Accepts for one delegation; with the last acceptance the offer takes effect. */
export function acceptOffer(change: Change, by: DelegationId, id: OfferId): void {
  const offer = offerOf(change, id);
  offer.accepted.push(by);
  delete offer.bracketed[by];
  change.table.exchange.answered = true;
  change.table.exchange.stonewalled = null;
  tell(change, 'all', { kind: 'offerAccepted', by, offer: id });
  if (othersOf(change.setting, offer.by).every((other) => offer.accepted.includes(other)))
    takeEffect(change, offer);
}

function takeEffect(change: Change, offer: Offer): void {
  const { setting, table } = change;
  offer.status = 'in-effect';
  tell(change, 'all', {
    kind: 'offerTookEffect',
    offer: offer.id,
    clauses: offer.clauses,
    harvest: offer.harvest,
  });
  const fresh = newClauses(offer.clauses, table.draft);
  for (const id of delegationIds(setting)) {
    const side = sideOf(change, id);
    Object.assign(side.settledRetreats, settledRetreats(setting, id, side, fresh));
    makeMoves(change, retreatMoves(setting, id, side, fresh));
  }
  for (const [norm, wording] of Object.entries(offer.clauses)) {
    const clause = table.draft[norm];
    const standing = fresh[norm] === undefined && clause?.status === 'clean' ? clause.round : null;
    const round = standing ?? roundOf(change.procedure);
    table.draft[norm] = { status: offer.harvest ? 'closed' : 'clean', wording, round };
  }
  for (const other of table.offers) {
    if (other.status === 'standing' && namesClosed(other, table.draft)) other.status = 'lapsed';
  }
  if (offer.harvest) {
    sideOf(change, offer.by).harvestsLeft -= 1;
    makeMoves(change, harvestMoves(setting));
  }
  if (agreesOnAll(setting)) riseFromTable(change);
}

/** Whether an offer, wherever it takes effect, names all that there is to agree on. */
function agreesOnAll({ scenario, cut }: Setting): boolean {
  const speaks = (norm: NormId) => !member(scenario.norms, norm).silence;
  return scenario.agreement === 'single-undertaking' && cut.norms.every(speaks);
}

/** Everything is agreed: what else is on the table lapses, and all adjourn. */
function riseFromTable(change: Change): void {
  for (const offer of change.table.offers) if (offer.status === 'standing') offer.status = 'lapsed';
  for (const id of delegationIds(change.setting)) sideOf(change, id).adjourned = true;
}

/** Those of an offer's clauses that do not stand already. */
export function newClauses(clauses: Clauses, draft: Draft): Clauses {
  return Object.fromEntries(
    Object.entries(clauses).filter(([norm, wording]) => !draftHolds(draft, norm, [wording])),
  );
}

function namesClosed(
  offer: Offer,
  draft: Readonly<Record<NormId, { readonly status: string }>>,
): boolean {
  return Object.keys(offer.clauses).some((norm) => draft[norm]?.status === 'closed');
}

/** What agreeing costs at home: each norm's audience, per rung softer than the last public position. */
export function retreatMoves(
  setting: Setting,
  delegation: DelegationId,
  side: Side,
  clauses: Clauses,
): readonly Move[] {
  const moves: Move[] = [];
  for (const [norm, wording] of Object.entries(clauses)) {
    const rungs = rungsRetreated(setting, delegation, side.positions, norm, wording);
    if (rungs === 0) continue;
    const halves = retreatHalves(setting, delegation, side, norm);
    moves.push({
      meter: 'audience',
      delegation,
      audience: entry(delegationOf(setting, delegation).owners, norm),
      by: Math.trunc((rungs * setting.scenario.magnitudes.retreatAudience * halves) / 2),
      cause: { code: 'retreat', delegation, norm, rungs },
    });
  }
  return moves;
}

/** What a clause in force gives everybody. */
export function harvestMoves(setting: Setting): readonly Move[] {
  const { harvestTrust, harvestHome } = setting.scenario.magnitudes;
  const cause = { code: 'harvest' } as const;
  return [
    { meter: 'trust', by: harvestTrust, cause },
    ...delegationIds(setting).flatMap((id) => homeMoves(setting, id, harvestHome, cause)),
  ];
}

/** The same change for every audience of a delegation. */
export function homeMoves(
  setting: Setting,
  delegation: DelegationId,
  by: number,
  cause: Move['cause'],
): readonly Move[] {
  return delegationOf(setting, delegation).audiences.map(({ id }) => ({
    meter: 'audience',
    delegation,
    audience: id,
    by,
    cause,
  }));
}

/** Rejects for all; two "not possible" in a row on one norm chill the room. */
export function rejectOffer(
  change: Change,
  by: DelegationId,
  id: OfferId,
  norm: NormId,
  word: CodeWord,
): void {
  offerOf(change, id).status = 'rejected';
  tell(change, 'all', { kind: 'offerRejected', by, offer: id, norm, word });
  noteAnswer(change, norm, word);
}

/** Leaves the offer standing and names the norm in dispute. */
export function bracketOffer(
  change: Change,
  by: DelegationId,
  id: OfferId,
  norm: NormId,
  word: CodeWord,
): void {
  offerOf(change, id).bracketed[by] = norm;
  tell(change, 'all', { kind: 'offerBracketed', by, offer: id, norm, word });
  noteAnswer(change, norm, word);
}

function noteAnswer(change: Change, norm: NormId, word: CodeWord): void {
  const { exchange } = change.table;
  exchange.answered = true;
  const stonewalling = word === 'not-possible' || word === 'we-cannot';
  if (stonewalling && exchange.stonewalled === norm) {
    const by = change.setting.scenario.magnitudes.stonewallTension;
    makeMoves(change, [{ meter: 'tension', by, cause: { code: 'stonewalled', norm } }]);
  }
  exchange.stonewalled = stonewalling ? norm : null;
}
