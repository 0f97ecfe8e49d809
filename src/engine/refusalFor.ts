import { type Command, isTableCommand, PUBLIC, TABLE } from './command.ts';
import type { Stage } from './procedure.ts';
import { type Refusal, refuse } from './refusal.ts';
import {
  adjournRefusal,
  answerRefusal,
  offerRefusal,
  paperRefusal,
  questionRefusal,
  spentRefusal,
  withdrawalRefusal,
} from './refusalInExchange.ts';
import { positionsRefusal, toneRefusal } from './refusalInRound.ts';
import {
  beliefRefusal,
  callRefusal,
  closingRefusal,
  corridorRefusal,
  evidenceRefusal,
  fileRefusal,
  reactionRefusal,
} from './refusalOutside.ts';
import { delegationIds, normOf } from './setting.ts';
import type { OwnSide, View } from './view.ts';

/**
 * Why a command is not legal for a view's seat now; null where it is. Judged from what the seat may
 * know and nothing else, so that one function greys a button in a browser and guards the door of a table.
 */
export function refusalFor(view: View, command: Command): Refusal | null {
  if (view.stage === 'verdict') return refuse('game-over');
  if (isTableCommand(command)) return tableRefusal(view, command);
  if (view.own === null)
    return refuse(view.seat === PUBLIC || view.seat === TABLE ? 'table-only' : 'no-such-seat');
  if (view.paused) return refuse('paused');
  const stages = STAGES[command.kind];
  if (stages !== undefined && !stages.includes(view.stage))
    return refuse('wrong-stage', { stage: view.stage });
  return seatRefusal(view, view.own, command);
}

const STAGES: Readonly<Partial<Record<Command['kind'], readonly Stage[]>>> = {
  chooseTone: ['statement'],
  takePositions: ['positions'],
  tableOffer: ['exchange'],
  tableHarvest: ['exchange'],
  withdrawOffer: ['exchange'],
  acceptOffer: ['exchange'],
  rejectOffer: ['exchange'],
  bracketOffer: ['exchange'],
  askQuestion: ['exchange'],
  answerQuestion: ['exchange'],
  sendNonPaper: ['exchange'],
  consultAudience: ['exchange'],
  raiseFile: ['exchange'],
  adjourn: ['exchange'],
  openEvidence: ['beliefs'],
  askCapital: ['beliefs', 'reactions'],
  placeBelief: ['beliefs'],
  react: ['reactions'],
  callCapital: ['night'],
  callCorridor: ['night'],
  answerCorridor: ['night'],
  endNight: ['night'],
  sign: ['signatures'],
  confirmText: ['confirmations'],
  withdrawSignature: ['confirmations'],
  choosePressLine: ['press'],
  predictTone: ['statement'],
  predictPosition: ['positions'],
};

function tableRefusal(view: View, command: Command): Refusal | null {
  if (view.seat !== TABLE) return refuse('table-only');
  switch (command.kind) {
    case 'resume':
      return view.paused ? null : refuse('not-paused');
    case 'pause':
      return view.paused ? refuse('paused') : null;
    case 'addTime':
      return Number.isInteger(command.ms) && Math.abs(command.ms) <= 3_600_000
        ? null
        : refuse('out-of-range');
    case 'idle':
    case 'expirePhase':
      return view.paused ? refuse('paused') : null;
    case 'injectEvent':
      return view.closing === null
        ? fileRefusal(view, command.event, 'inject')
        : refuse('closing-has-begun');
    default:
      return null;
  }
}

function seatRefusal(view: View, own: OwnSide, command: Command): Refusal | null {
  switch (command.kind) {
    case 'chooseTone':
      return toneRefusal(view, own, command.tone);
    case 'takePositions':
      return positionsRefusal(view, own, command);
    case 'tableOffer':
      return offerRefusal(view, own, command.clauses, 'package');
    case 'tableHarvest':
      return offerRefusal(view, own, { [command.norm]: command.wording }, 'harvest');
    case 'withdrawOffer':
      return withdrawalRefusal(view, own, command.offer);
    case 'acceptOffer':
    case 'rejectOffer':
    case 'bracketOffer':
      return answerRefusal(view, own, command);
    case 'askQuestion':
    case 'answerQuestion':
      return questionRefusal(view, own, command);
    case 'sendNonPaper':
    case 'consultAudience':
      return paperRefusal(view, own, command);
    case 'raiseFile':
      return spentRefusal(view, own) ?? fileRefusal(view, command.event, 'raise');
    case 'adjourn':
      return adjournRefusal(view, own);
    case 'openEvidence':
    case 'askCapital':
      return evidenceRefusal(view, own, command);
    case 'placeBelief':
      return beliefRefusal(view, command.tokens);
    case 'react':
      return reactionRefusal(view, own, command.reaction);
    case 'callCapital':
    case 'callCorridor':
      return callRefusal(view, own, command);
    case 'answerCorridor':
    case 'endNight':
      return corridorRefusal(view, own, command);
    case 'sign':
    case 'confirmText':
    case 'withdrawSignature':
    case 'choosePressLine':
      return closingRefusal(view, own, command);
    case 'filePlan':
      return null;
    case 'guessCable':
    case 'predictTone':
    case 'predictPosition':
      return guessRefusal(view, own, command);
    case 'idle':
    case 'pause':
    case 'resume':
    case 'addTime':
    case 'expirePhase':
    case 'injectEvent':
      return refuse('table-only');
    default:
      return command satisfies never;
  }
}

function guessRefusal(
  view: View,
  own: OwnSide,
  command: Extract<
    Command,
    { readonly of: string; readonly kind: 'guessCable' | 'predictTone' | 'predictPosition' }
  >,
): Refusal | null {
  const { scenario } = view.setting;
  if (command.of === own.id) return refuse('self-addressed');
  if (!delegationIds(view.setting).includes(command.of)) return refuse('unknown-id');
  switch (command.kind) {
    case 'guessCable': {
      const guessed = scenario.delegations.find((delegation) => delegation.id === command.of);
      return guessed?.cables.some((cable) => cable.id === command.cable) === true
        ? null
        : refuse('unknown-id');
    }
    case 'predictTone':
      return scenario.tones.some((tone) => tone.id === command.tone) ? null : refuse('unknown-id');
    case 'predictPosition':
      if (!view.agenda.includes(command.norm))
        return refuse('not-on-agenda', { norm: command.norm });
      return normOf(view.setting, command.norm).wordings.includes(command.wording)
        ? null
        : refuse('unknown-id');
    default:
      return command satisfies never;
  }
}
