import type { Clauses, Command, OfferId } from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';
import { listedApart } from '../joined.ts';
import {
  audienceName,
  capitalised,
  clauseWords,
  delegationInText,
  eventTitle,
  normTitle,
  reactionName,
  rungsWords,
  toneWord,
} from '../names.ts';
import { ownSide } from '../seat.ts';

/** Whether a decision is told as one that was made, or as one that could be. */
export type Told = 'did' | 'might';

/** One's own decision as a sentence; `event` is the incident that was open. */
export function answerWords(
  frame: Frame,
  command: Command,
  { how, event }: { readonly how: Told; readonly event: string | null },
): string {
  return capitalised(wordsFor(frame, command, how, event));
}

function wordsFor(frame: Frame, command: Command, how: Told, event: string | null): string {
  const { t } = frame;
  const own = ownSide(frame).id;
  switch (command.kind) {
    case 'chooseTone':
      return t('debrief.act.chooseTone', { how, tone: toneWord(frame, command.tone) });
    case 'takePositions': {
      const { positions, redLine } = command;
      return t('debrief.act.takePositions', {
        how,
        rungs: rungsWords(frame, positions),
        line: redLine === null ? 'none' : rungsWords(frame, { [redLine.norm]: redLine.wording }),
      });
    }
    case 'tableOffer':
      return t('debrief.act.tableOffer', { how, clauses: clausesOf(frame, command.clauses) });
    case 'tableHarvest':
      return t('debrief.act.tableHarvest', {
        clauses: clausesOf(frame, { [command.norm]: command.wording }),
      });
    case 'acceptOffer':
      return t('debrief.act.acceptOffer', { how, ...paper(frame, command.offer) });
    case 'rejectOffer':
      return t('debrief.act.rejectOffer', {
        how,
        norm: normTitle(frame, command.norm),
        ...paper(frame, command.offer),
      });
    case 'bracketOffer':
      return t('debrief.act.bracketOffer', {
        norm: normTitle(frame, command.norm),
        by: paper(frame, command.offer).by,
      });
    case 'withdrawOffer':
      return t('debrief.act.withdrawOffer');
    case 'askQuestion':
      return t('debrief.act.askQuestion', {
        by: delegationInText(frame, command.to),
        norm: normTitle(frame, command.norm),
      });
    case 'answerQuestion':
      return t('debrief.act.answerQuestion', { norm: normTitle(frame, command.hurts) });
    case 'sendNonPaper':
      return t('debrief.act.sendNonPaper', { clauses: clausesOf(frame, command.clauses) });
    case 'consultAudience':
      return t('debrief.act.consultAudience', {
        norm: normTitle(frame, command.norm),
        audience: audienceName(frame, own, command.audience),
      });
    case 'raiseFile':
      return t('debrief.act.raiseFile', { event: eventTitle(frame, command.event) });
    case 'adjourn':
      return t('debrief.act.adjourn');
    case 'react':
      return t('debrief.act.react', {
        how,
        reaction: reactionName(frame, event ?? '', own, command.reaction),
      });
    case 'callCapital':
      return t('debrief.act.callCapital', {
        how,
        audience: audienceName(frame, own, command.audience),
      });
    case 'callCorridor':
      return t('debrief.act.callCorridor', { how, by: delegationInText(frame, command.to) });
    case 'answerCorridor':
      return t('debrief.act.answerCorridor', {
        how,
        walks: command.walks ? 'yes' : 'no',
        by: delegationInText(frame, command.from),
      });
    case 'endNight':
      return t('debrief.act.endNight');
    case 'sign':
      return t('debrief.act.sign', {
        how,
        form: command.form,
        removal: command.removal === null ? 'none' : normTitle(frame, command.removal),
      });
    case 'confirmText':
      return t('debrief.act.confirmText', { how });
    case 'withdrawSignature':
      return t('debrief.act.withdrawSignature', { how });
    case 'openEvidence':
    case 'askCapital':
    case 'placeBelief':
    case 'choosePressLine':
    case 'filePlan':
    case 'guessCable':
    case 'predictTone':
    case 'predictPosition':
    case 'idle':
    case 'pause':
    case 'resume':
    case 'addTime':
    case 'expirePhase':
    case 'injectEvent':
      return t('debrief.act.other');
    default:
      return command satisfies never;
  }
}

function clausesOf(frame: Frame, clauses: Clauses): string {
  return listedApart(
    frame,
    Object.entries(clauses).map(([norm, wording]) => clauseWords(frame, norm, wording)),
  );
}

/** An offer of the game that was played, by whom and what it held. */
function paper(frame: Frame, id: OfferId): { readonly by: string; readonly clauses: string } {
  const offer = frame.view.offers.find((each) => each.id === id);
  return {
    by: offer === undefined ? '' : delegationInText(frame, offer.by),
    clauses: clausesOf(frame, offer?.clauses ?? {}),
  };
}
