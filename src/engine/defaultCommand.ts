import { tokensFor } from './beliefs.ts';
import type { Command } from './command.ts';
import { awaitsAnswerFrom } from './exchange.ts';
import { fileOf } from './incidents.ts';
import { entry, recordOf } from './lookup.ts';
import { anchorOf } from './positions.ts';
import { reactionRefusal } from './refusalOutside.ts';
import { utilityOf } from './values.ts';
import type { OwnSide, View } from './view.ts';

/**
 * What the clock does for a delegation that still owes an act (PLAY.md section 1): a measured tone,
 * the rung its cable expects, the prior as belief, the reaction that the event's file names, offers
 * left in brackets, a signature ad referendum if that is at or above its reservation. Null where it
 * owes nothing.
 */
export function defaultCommand(view: View): Command | null {
  const { own } = view;
  if (own === null || view.paused) return null;
  const { stage } = view;
  switch (stage) {
    case 'statement':
      return own.sealedTone === null ? { kind: 'chooseTone', tone: middleTone(view) } : null;
    case 'positions':
      return own.sealedPositions === null
        ? { kind: 'takePositions', positions: expectedPositions(view, own), redLine: null }
        : null;
    case 'exchange':
      return leaveExchange(view, own);
    case 'night':
      return leaveNight(view, own);
    case 'beliefs':
    case 'reactions':
      return answerIncident(view, own);
    case 'signatures':
      return view.closing?.ownSignature == null ? defaultSignature(view, own) : null;
    case 'confirmations':
      return defaultConfirmation(view, own);
    case 'press':
      return view.closing?.ownPressLine == null ? { kind: 'choosePressLine', line: 'joint' } : null;
    case 'capitals':
    case 'verdict':
      return null;
    default:
      return stage satisfies never;
  }
}

/** The tone that moves the tension least. */
function middleTone(view: View): string {
  const [first, ...rest] = view.setting.scenario.tones.filter(
    (tone) => !tone.onlyAfterIncident || view.files.length > 0,
  );
  if (first === undefined) throw new Error('the scenario has no tones');
  return rest.reduce(
    (mildest, tone) => (Math.abs(tone.tension) < Math.abs(mildest.tension) ? tone : mildest),
    first,
  ).id;
}

/** On every norm of the agenda, the last public position, or before the first the expected rung. */
export function expectedPositions(view: View, own: OwnSide): Record<string, string> {
  const side = { positions: view.sides[own.id]?.positions ?? {}, cable: own.cable };
  return recordOf(view.agenda, (norm) => anchorOf(view.setting, own.id, side, norm));
}

function leaveExchange(view: View, own: OwnSide): Command | null {
  const offer = view.offers.find((each) => awaitsAnswerFrom(each, own.id));
  const [norm] = Object.keys(offer?.clauses ?? {});
  if (offer !== undefined && norm !== undefined)
    return { kind: 'bracketOffer', offer: offer.id, norm, word: 'difficult' };
  return view.sides[own.id]?.adjourned === true ? null : { kind: 'adjourn' };
}

function leaveNight(view: View, own: OwnSide): Command | null {
  const call = view.walks.find((walk) => walk.of === own.id && walk.answer === 'pending');
  if (call !== undefined) return { kind: 'answerCorridor', from: call.caller, walks: false };
  return own.nightEnded ? null : { kind: 'endNight' };
}

function answerIncident(view: View, own: OwnSide): Command | null {
  const { incident, setting } = view;
  if (incident === null) return null;
  const file = fileOf(setting, incident.event);
  if (view.stage === 'reactions') {
    if (incident.reaction !== null) return null;
    const cards = entry(file.reactions, own.id).map((card) => card.id);
    const open = [entry(file.defaults, own.id), ...cards].find(
      (card) => reactionRefusal(view, own, card) === null,
    );
    return open === undefined ? null : { kind: 'react', reaction: open };
  }
  if (incident.belief !== null) return null;
  return {
    kind: 'placeBelief',
    tokens: tokensFor(file.prior, setting.scenario.magnitudes.beliefTokens),
  };
}

function defaultSignature(view: View, own: OwnSide): Command {
  const kept = Object.fromEntries(
    Object.entries(view.closing?.clauses ?? {}).filter(([norm]) => norm !== own.removal),
  );
  const bearable = utilityOf(view.setting, own.id, own.values, kept) >= own.reservation;
  return bearable
    ? { kind: 'sign', form: 'ad-referendum', removal: own.removal }
    : { kind: 'sign', form: 'none', removal: null };
}

function defaultConfirmation(view: View, own: OwnSide): Command | null {
  if (view.closing?.confirmed.includes(own.id) === true) return null;
  return own.text >= own.reservation ? { kind: 'confirmText' } : { kind: 'withdrawSignature' };
}
