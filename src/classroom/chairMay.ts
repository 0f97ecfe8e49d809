import type { Command, CommandKind } from '../engine/index.ts';
import type { ChairRole } from './chairs.ts';

/**
 * The chair whose verb each command is (PLAY.md section 10). The head speaks for the delegation:
 * tones, positions, offers, answers, questions, reactions, the corridor, signature and press. The file
 * and the tokens are intelligence's, the non-paper legal's, the audiences and the call to the capital
 * economic's. Plan form, guesses and predictions are everybody's.
 */
const VERBS: Readonly<Record<CommandKind, ChairRole | 'everybody' | 'table'>> = {
  chooseTone: 'head',
  takePositions: 'head',
  tableOffer: 'head',
  tableHarvest: 'head',
  withdrawOffer: 'head',
  acceptOffer: 'head',
  rejectOffer: 'head',
  bracketOffer: 'head',
  askQuestion: 'head',
  answerQuestion: 'head',
  raiseFile: 'head',
  adjourn: 'head',
  react: 'head',
  callCorridor: 'head',
  answerCorridor: 'head',
  endNight: 'head',
  sign: 'head',
  confirmText: 'head',
  withdrawSignature: 'head',
  choosePressLine: 'head',
  openEvidence: 'intelligence',
  askCapital: 'intelligence',
  placeBelief: 'intelligence',
  sendNonPaper: 'legal',
  consultAudience: 'economic',
  callCapital: 'economic',
  filePlan: 'everybody',
  guessCable: 'everybody',
  predictTone: 'everybody',
  predictPosition: 'everybody',
  idle: 'table',
  pause: 'table',
  resume: 'table',
  addTime: 'table',
  expirePhase: 'table',
  injectEvent: 'table',
};

/** The chair whose verb a command is; null where it is everybody's, or the table's own. */
export function chairFor({ kind }: Command): ChairRole | null {
  const whose = VERBS[kind];
  return whose === 'everybody' || whose === 'table' ? null : whose;
}

/** Whether somebody who has these roles may give a command for the delegation. */
export function chairMay(roles: readonly ChairRole[], command: Command): boolean {
  const whose = VERBS[command.kind];
  if (whose === 'table') return false;
  return whose === 'everybody' ? roles.length > 0 : roles.includes(whose);
}
