import { type ActionReader, toDesk } from './ActionEffect.ts';
import { readLook, readSeen } from './lookView.ts';
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
import { readAnswer, readAnswerParts } from './questionsView.ts';
import { readRevealed } from './revealView.ts';
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

/** What the action ids of a first round mean, by the word before the first colon. */
export const firstReaders: Readonly<Record<string, ActionReader>> = {
  accept: readAccept,
  adjourn: readAdjourn,
  answer: readAnswer,
  ask: readAsk,
  bracket: readBracket,
  consult: readConsult,
  copy: readCopy,
  dispute: readDispute,
  'dispute-norm': readDisputeNorm,
  'dispute-word': readDisputeWord,
  drawer: readDrawer,
  file: readFile,
  focus: readFocus,
  harvest: readHarvest,
  look: readLook,
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
  'red-line': readRedLine,
  reject: readReject,
  revealed: readRevealed,
  seen: readSeen,
  tone: readTone,
  withdraw: readWithdraw,
  ...readAnswerParts,
};
