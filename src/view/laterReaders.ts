import type { ActionReader } from './ActionEffect.ts';
import { readArchive } from './archiveView.ts';
import { readBelief } from './beliefView.ts';
import { readBrief } from './briefView.ts';
import { readConfirm } from './confirmationsView.ts';
import { readCounterpart } from './counterpartView.ts';
import { readCover } from './cover.ts';
import { readDebrief, readMark } from './debrief/debriefDesk.ts';
import { readEventStep, readEvidence } from './eventView.ts';
import { readGames } from './gamesView.ts';
import { readHands } from './handsView.ts';
import { readHistory } from './historyView.ts';
import { readNight } from './nightView.ts';
import { readPress } from './pressView.ts';
import { readReaction } from './reactionsView.ts';
import { readSign } from './signaturesView.ts';
import { readSlots } from './slotsView.ts';

/** What the action ids of later screens and of the panels mean; nobody needs them before. */
export const laterReaders: Readonly<Record<string, ActionReader>> = {
  archive: readArchive,
  belief: readBelief,
  brief: readBrief,
  confirm: readConfirm,
  counterpart: readCounterpart,
  cover: readCover,
  debrief: readDebrief,
  'event-step': readEventStep,
  evidence: readEvidence,
  games: readGames,
  hands: readHands,
  history: readHistory,
  mark: readMark,
  night: readNight,
  press: readPress,
  reaction: readReaction,
  sign: readSign,
  slots: readSlots,
};
