import type { Cause } from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { delegationInText, eventTitle, reactionName, toneWord } from './names.ts';

/** What moved a meter, in a few words without a capital: `your softer step on N4`. */
export function causeWords(frame: Frame, cause: Cause): string {
  const { delegation, norm, event, reaction, tone, rungs } = cause;
  return frame.t(`cause.${cause.code}`, {
    who: whoOf(frame, delegation),
    on: norm === undefined ? '' : frame.t('cause.on', { norm }),
    delegation: delegation === undefined ? '' : delegationInText(frame, delegation),
    norm: norm ?? '',
    event: event === undefined ? '' : eventTitle(frame, event),
    reaction:
      event === undefined || delegation === undefined || reaction === undefined
        ? ''
        : reactionName(frame, event, delegation, reaction),
    tone: tone === undefined ? '' : toneWord(frame, tone),
    rungs: rungs ?? 0,
  });
}

function whoOf(frame: Frame, delegation: string | undefined): 'own' | 'them' | 'none' {
  if (delegation === undefined) return 'none';
  return delegation === frame.view.own?.id ? 'own' : 'them';
}
