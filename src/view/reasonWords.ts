import type { Because, DelegationId } from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { sentences } from './joined.ts';
import { cableName } from './names.ts';
import { others, ownSide } from './seat.ts';
import { points, signedPoints } from './signed.ts';

/**
 * Why an agent did what it did, from the codes and numbers that it logged and nothing else; null where
 * those say no more than the act. `by` is the delegation that it plays.
 */
export function reasonWords(frame: Frame, by: DelegationId, because: Because): string | null {
  const words = partsOf(frame, by, because).filter((part) => part !== null);
  return words.length === 0 ? null : sentences(frame, words);
}

function partsOf(frame: Frame, by: DelegationId, because: Because): readonly (string | null)[] {
  const parts = reasonsOf(frame, by, because);
  if (because.recordingEnds === undefined) return parts;
  return [frame.t('reason.recordingEnds'), ...parts];
}

function reasonsOf(frame: Frame, by: DelegationId, because: Because): readonly (string | null)[] {
  const { t } = frame;
  switch (because.act) {
    case 'repeat':
      return [t('reason.repeat')];
    case 'tableOffer':
      return [sought(frame, because), held(frame, by, because), worth(frame, because, 'offer')];
    case 'tableHarvest':
      return [sought(frame, because), held(frame, by, because), harvest(frame, because)];
    case 'acceptOffer':
    case 'rejectOffer':
    case 'bracketOffer':
      return [held(frame, by, because), judged(frame, because), cause(frame, because)];
    case 'askQuestion':
    case 'sendNonPaper':
    case 'answerQuestion':
      return [held(frame, by, because)];
    case 'takePositions':
      return [aim(frame, because)];
    case 'react':
      return [worth(frame, because, 'reaction')];
    case 'sign':
    case 'confirmText':
    case 'withdrawSignature':
      return [againstReservation(frame, because)];
    case 'adjourn':
      return [because.reason === 'nothing-open' ? t('reason.nothingOpen') : t('reason.nothingNew')];
    default:
      return [];
  }
}

/** What it asked for at that moment, and what it would have taken. */
function sought(frame: Frame, { aspiration, accepts }: Because): string | null {
  if (typeof aspiration !== 'number' || typeof accepts !== 'number') return null;
  return frame.t('reason.sought', {
    aspiration: points(frame, aspiration),
    accepts: points(frame, accepts),
    how: accepts < aspiration ? 'less' : 'same',
  });
}

/** Which cable it took the reader's to be; only where no third delegation could be meant. */
function held(frame: Frame, by: DelegationId, { guess, guessPermille }: Because): string | null {
  if (typeof guess !== 'string' || typeof guessPermille !== 'number') return null;
  const own = ownSide(frame).id;
  const isMeant = others(frame).length === 1 && others(frame)[0] === by;
  if (!isMeant || frame.script.cables[own]?.[guess] === undefined) return null;
  return frame.t('reason.held', {
    cable: cableName(frame, own, guess),
    percent: Math.round(guessPermille / 10),
  });
}

function worth(frame: Frame, { value }: Because, what: 'offer' | 'reaction'): string | null {
  if (typeof value !== 'number') return null;
  return what === 'offer'
    ? frame.t('reason.offer', { value: points(frame, value) })
    : frame.t('reason.reaction', { value: signedPoints(frame, value) });
}

function harvest(frame: Frame, { value }: Because): string | null {
  return typeof value === 'number'
    ? frame.t('reason.harvest', { value: signedPoints(frame, value) })
    : null;
}

function judged(frame: Frame, { value, demand }: Because): string | null {
  if (typeof value !== 'number' || typeof demand !== 'number') return null;
  return frame.t('reason.judged', { value: points(frame, value), demand: points(frame, demand) });
}

/** What decided beside the numbers. */
function cause({ t }: Frame, { reason, norm }: Because): string | null {
  if (reason === 'slip') return t('reason.slip');
  return reason === 'red-line' ? t('reason.redLine', { norm: String(norm) }) : null;
}

function aim(frame: Frame, { aspiration, reservation }: Because): string | null {
  if (typeof aspiration !== 'number' || typeof reservation !== 'number') return null;
  return frame.t('reason.aim', {
    aspiration: points(frame, aspiration),
    reservation: points(frame, reservation),
  });
}

function againstReservation(frame: Frame, { value, reservation }: Because): string | null {
  if (typeof value !== 'number' || typeof reservation !== 'number') return null;
  return frame.t('reason.text', {
    value: points(frame, value),
    reservation: points(frame, reservation),
  });
}
