import { type Change, sideOf, signal, tell } from './change.ts';
import { dueIncident, raiseIncident } from './incidents.ts';
import { roundOf, stageOf } from './procedure.ts';
import { delegationIds, roundAt } from './setting.ts';
import type { Offer } from './state.ts';

/** Opens a round's exchange: interventions by the programme, one fewer in a taut room (read now). */
export function openExchange(change: Change): void {
  const { setting, table } = change;
  const { tautTension, frozenTension } = setting.scenario.magnitudes;
  const programmed = roundAt(setting, roundOf(change.procedure)).interventions;
  const granted = programmed - (table.tension >= tautTension ? 1 : 0);
  for (const id of delegationIds(setting)) {
    const side = sideOf(change, id);
    side.interventions = granted;
    side.adjourned = false;
  }
  table.exchange = {
    commands: 0,
    answered: false,
    barred: table.exchange.barred,
    opened: table.exchange.opened,
    stonewalled: null,
    frozen: table.tension >= frozenTension,
  };
  tell(change, 'all', { kind: 'exchangeOpened' });
  arise(change, 'positions-revealed');
}

/** Spends one intervention. */
export function spendIntervention(change: Change, delegation: string): void {
  sideOf(change, delegation).interventions -= 1;
}

export function adjourn(change: Change, delegation: string): void {
  sideOf(change, delegation).adjourned = true;
  tell(change, 'all', { kind: 'adjourned', by: delegation });
}

/**
 * After each command of the exchange: events that are due arise, and the exchange ends once every
 * delegation has adjourned or is out of interventions and no offer tabled in it awaits an answer.
 */
export function reviewExchange(change: Change): void {
  if (stageOf(change.procedure) !== 'exchange') return;
  if (arise(change, 'positions-revealed')) return;
  if (change.table.exchange.answered && arise(change, 'first-answer')) return;
  if (arise(change, 'after-commands')) return;
  if (!exchangeIsSpent(change)) return;
  if (arise(change, 'exchange-end')) return;
  tell(change, 'all', { kind: 'exchangeEnded' });
  signal(change, 'exchangeEnded');
}

function exchangeIsSpent(change: Change): boolean {
  const ids = delegationIds(change.setting);
  const done = ids.every(
    (id) => sideOf(change, id).adjourned || sideOf(change, id).interventions <= 0,
  );
  const round = roundOf(change.procedure);
  return (
    done && !change.table.offers.some((offer) => offer.round === round && awaitsAnswer(offer, ids))
  );
}

/** Whether some delegation has neither accepted nor bracketed a standing offer. */
function awaitsAnswer(offer: Offer, ids: readonly string[]): boolean {
  return offer.status === 'standing' && ids.some((id) => awaitsAnswerFrom(offer, id));
}

export function awaitsAnswerFrom(offer: Offer, id: string): boolean {
  return (
    offer.status === 'standing' &&
    offer.by !== id &&
    !offer.accepted.includes(id) &&
    offer.bracketed[id] === undefined
  );
}

function arise(
  change: Change,
  occasion: 'positions-revealed' | 'first-answer' | 'after-commands' | 'exchange-end',
): boolean {
  const incident = dueIncident(change, occasion);
  if (incident === undefined) return false;
  raiseIncident(change, incident);
  return true;
}
