import * as capitals from './capitals.ts';
import { type Change, closeChange, openChange, sideOf, signal, tell } from './change.ts';
import * as closing from './closing.ts';
import { type Command, isTableCommand, type Seat, TABLE } from './command.ts';
import { defaultCommand } from './defaultCommand.ts';
import * as exchange from './exchange.ts';
import * as incidents from './incidents.ts';
import * as offers from './offers.ts';
import * as papers from './papers.ts';
import { revealPositions } from './positions.ts';
import { type Duty, proceed, roundOf, stageOf } from './procedure.ts';
import { settleIncident } from './reactions.ts';
import { delegationIds } from './setting.ts';
import type { State } from './state.ts';
import { revealTones } from './statement.ts';
import { viewFor } from './viewFor.ts';

/**
 * The state after a command that `refusalFor` has let pass. Rules make their changes, tell the
 * procedure what was completed, and perform what it then asks for, until nothing is left to do.
 */
export function apply(state: State, seat: Seat, command: Command): State {
  const change = openChange(state);
  perform(change, seat, command);
  review(change);
  settleSignals(change);
  const next = closeChange(state, change);
  return command.kind === 'expirePhase' ? withDefaults(next) : next;
}

/** A state that has just been dealt, after the duties with which its first round opens. */
export function begin(dealt: State, duties: readonly Duty[]): State {
  if (duties.length === 0) return dealt;
  const change = openChange(dealt, dealt.step);
  for (const duty of duties) carryOut(change, duty);
  review(change);
  settleSignals(change);
  return closeChange(dealt, change);
}

/** The clock has run out: everybody who still owes an act of this stage gets the default one. */
function withDefaults(state: State): State {
  const { round, stage } = viewFor(state, TABLE);
  let next = state;
  for (const id of delegationIds(state.setting)) {
    for (;;) {
      const view = viewFor(next, id);
      const owed = view.stage === stage && view.round === round ? defaultCommand(view) : null;
      if (owed === null) break;
      next = apply(next, id, owed);
    }
  }
  return next;
}

function settleSignals(change: Change): void {
  for (let next = change.signals.shift(); next !== undefined; next = change.signals.shift()) {
    const [procedure, duties] = proceed(change.procedure, next);
    change.procedure = procedure;
    for (const duty of duties) carryOut(change, duty);
    if (change.signals.length === 0) review(change);
  }
}

/** What may follow from any command: a broken room, an event that is due, the end of an exchange or a night. */
function review(change: Change): void {
  const stage = stageOf(change.procedure);
  if (stage === 'verdict' || change.signals.length > 0) return;
  if (change.table.tension >= change.setting.scenario.magnitudes.brokenTension)
    return signal(change, 'tensionBroke');
  if (stage === 'exchange') exchange.reviewExchange(change);
  if (stage === 'night') capitals.reviewNight(change);
}

function carryOut(change: Change, duty: Duty): void {
  switch (duty) {
    case 'openRound':
      return capitals.openRound(change);
    case 'revealTones':
      return revealTones(change);
    case 'revealPositions':
      return revealPositions(change);
    case 'openExchange':
      return exchange.openExchange(change);
    case 'hearCapitals':
      return capitals.hearCapitals(change);
    case 'openIncident':
      return incidents.openIncident(change);
    case 'openReactions':
      return incidents.openReactions(change);
    case 'settleIncident':
      return settleIncident(change);
    case 'resumePhase':
      return incidents.raiseNextWaiting(change);
    case 'beginClosing':
      return closing.beginClosing(change);
    case 'endDialogue':
      return closing.endDialogue(change);
    case 'nextRound':
      return;
    default:
      return duty satisfies never;
  }
}

function perform(change: Change, by: Seat, command: Command): void {
  if (stageOf(change.procedure) === 'exchange' && !isTableCommand(command)) {
    change.table.exchange.commands += 1;
  }
  switch (command.kind) {
    case 'chooseTone':
      return sealTone(change, by, command.tone);
    case 'takePositions':
      return sealPositions(change, by, command);
    case 'tableOffer':
      exchange.spendIntervention(change, by);
      return offers.tableOffer(change, by, command.clauses, 'package');
    case 'tableHarvest':
      exchange.spendIntervention(change, by);
      return offers.tableOffer(change, by, { [command.norm]: command.wording }, 'harvest');
    case 'withdrawOffer':
      return offers.withdrawOffer(change, by, command.offer);
    case 'acceptOffer':
      return offers.acceptOffer(change, by, command.offer);
    case 'rejectOffer':
      return offers.rejectOffer(change, by, command.offer, command.norm, command.word);
    case 'bracketOffer':
      return offers.bracketOffer(change, by, command.offer, command.norm, command.word);
    case 'askQuestion':
      exchange.spendIntervention(change, by);
      return papers.askQuestion(change, by, command.to, command.norm);
    case 'answerQuestion':
      return papers.answerQuestion(change, by, command);
    case 'sendNonPaper':
      exchange.spendIntervention(change, by);
      return papers.sendNonPaper(change, by, command.to, command.clauses);
    case 'consultAudience':
      exchange.spendIntervention(change, by);
      return papers.consultAudience(change, by, command.audience, command.norm);
    case 'raiseFile':
      exchange.spendIntervention(change, by);
      return incidents.addIncident(change, command.event, by);
    case 'adjourn':
      return exchange.adjourn(change, by);
    case 'openEvidence':
      return openEvidence(change, by);
    case 'askCapital':
      return incidents.askCapital(change, by);
    case 'placeBelief':
      return incidents.placeBelief(change, by, command.tokens);
    case 'react':
      return incidents.react(change, by, command.reaction);
    case 'callCapital':
      return capitals.callCapital(change, by, command.audience);
    case 'callCorridor':
      return capitals.callCorridor(change, by, command.to);
    case 'answerCorridor':
      return capitals.answerCorridor(
        change,
        by,
        command.from,
        command.walks ? 'walked' : 'refused',
      );
    case 'endNight':
      sideOf(change, by).nightEnded = true;
      return;
    case 'sign':
      return closing.seal(change, by, command.form, command.removal);
    case 'confirmText':
      return closing.confirmText(change, by);
    case 'withdrawSignature':
      return closing.withdrawSignature(change, by);
    case 'choosePressLine':
      return closing.choosePressLine(change, by, command.line);
    case 'filePlan':
      sideOf(change, by).aim = command.aim;
      return tell(change, [by], { kind: 'planFiled', by });
    case 'guessCable':
      sideOf(change, by).guesses[command.of] = command.cable;
      return tell(change, [by], { kind: 'cableGuessed', by, of: command.of, cable: command.cable });
    case 'predictTone':
      return predict(change, by, command.of, null, command.tone);
    case 'predictPosition':
      return predict(change, by, command.of, command.norm, command.wording);
    case 'pause':
    case 'resume':
      change.table.paused = command.kind === 'pause';
      return tell(change, 'all', { kind: 'tableActed', command: command.kind, seat: by });
    case 'injectEvent':
      return incidents.addIncident(change, command.event, null, command.channel);
    case 'idle':
    case 'addTime':
    case 'expirePhase':
      return tell(change, 'all', { kind: 'tableActed', command: command.kind, seat: by });
    default:
      return command satisfies never;
  }
}

function sealTone(change: Change, by: string, tone: string): void {
  sideOf(change, by).sealedTone = tone;
  tell(change, 'all', { kind: 'sealed', by, what: 'tone' });
  if (delegationIds(change.setting).every((id) => sideOf(change, id).sealedTone !== null))
    signal(change, 'tonesSealed');
}

function sealPositions(
  change: Change,
  by: string,
  stand: Extract<Command, { kind: 'takePositions' }>,
): void {
  sideOf(change, by).sealedPositions = { positions: stand.positions, redLine: stand.redLine };
  tell(change, 'all', { kind: 'sealed', by, what: 'positions' });
  if (delegationIds(change.setting).every((id) => sideOf(change, id).sealedPositions !== null)) {
    signal(change, 'positionsSealed');
  }
}

function openEvidence(change: Change, by: string): void {
  const incident = incidents.currentIncident(change);
  const item = incidents.nextItemFor(
    incidents.fileOf(change.setting, incident.event),
    incident.known[by] ?? [],
  );
  if (item === undefined) throw new Error('no item is left to open');
  exchange.spendIntervention(change, by);
  incidents.openItems(change, incident, by, [item]);
}

function predict(
  change: Change,
  by: string,
  of: string,
  norm: string | null,
  choice: string,
): void {
  sideOf(change, by).predictions.push({ round: roundOf(change.procedure), of, norm, choice });
}
