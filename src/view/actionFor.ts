import { type ActionEffect, type ActionReader, nothing, toDesk } from './ActionEffect.ts';
import { readArchive } from './archiveView.ts';
import { readBelief } from './beliefView.ts';
import { readBrief } from './briefView.ts';
import { readConfirm } from './confirmationsView.ts';
import type { Desk } from './Desk.ts';
import { readEventStep, readEvidence } from './eventView.ts';
import type { Frame } from './Frame.ts';
import { readGames } from './gamesView.ts';
import { readHistory } from './historyView.ts';
import { readLook, readSeen } from './lookView.ts';
import { readNight } from './nightView.ts';
import { readFocus, readOffer } from './offerDeskView.ts';
import {
  readAdjourn,
  readAsk,
  readConsult,
  readDrawer,
  readFile,
  readHarvest,
  readPaper,
} from './otherMovesView.ts';
import { readPosition, readRedLine, readSeal } from './positionsView.ts';
import { readPress } from './pressView.ts';
import { readAnswer, readAnswerParts } from './questionsView.ts';
import { readReaction } from './reactionsView.ts';
import { readRevealed } from './revealView.ts';
import { readSign } from './signaturesView.ts';
import {
  readAccept,
  readBracket,
  readCopy,
  readDispute,
  readDisputeNorm,
  readDisputeWord,
  readReject,
  readWithdraw,
} from './standingOffersView.ts';
import { readPrediction, readTone } from './statementView.ts';

/** The families of action ids, by the word before the first colon. */
const readers: Readonly<Record<string, ActionReader>> = {
  accept: readAccept,
  adjourn: readAdjourn,
  answer: readAnswer,
  archive: readArchive,
  ask: readAsk,
  belief: readBelief,
  bracket: readBracket,
  brief: readBrief,
  confirm: readConfirm,
  consult: readConsult,
  copy: readCopy,
  dispute: readDispute,
  'dispute-norm': readDisputeNorm,
  'dispute-word': readDisputeWord,
  drawer: readDrawer,
  'event-step': readEventStep,
  evidence: readEvidence,
  file: readFile,
  focus: readFocus,
  games: readGames,
  harvest: readHarvest,
  history: readHistory,
  look: readLook,
  night: readNight,
  none: (_frame, desk) => toDesk(desk),
  offer: readOffer,
  panel: (_frame, _desk, [panel = '', ...entry]) => ({
    kind: 'panel',
    panel,
    ...(entry.length === 0 ? {} : { entry: entry.join(':') }),
  }),
  paper: readPaper,
  position: readPosition,
  positions: readSeal,
  predict: readPrediction,
  press: readPress,
  reaction: readReaction,
  'red-line': readRedLine,
  reject: readReject,
  revealed: readRevealed,
  seen: readSeen,
  sign: readSign,
  tone: readTone,
  withdraw: readWithdraw,
  ...readAnswerParts,
};

/** What an action id does here and now; an id that no family knows does nothing. */
export function actionFor(frame: Frame, desk: Desk, id: string): ActionEffect {
  const [family = '', ...words] = id.split(':');
  const read = Object.hasOwn(readers, family) ? readers[family] : undefined;
  return read === undefined ? nothing : read(frame, desk, words);
}
