import type { Refusal } from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import {
  audienceName,
  capitalised,
  delegationInText,
  eventTitle,
  tagOf,
  toneName,
} from './names.ts';

/** Why a command is refused, as a sentence that a player can act on. */
export function refusalSentence(frame: Frame, refusal: Refusal): string {
  const { norm, wording, delegation, audience, event, tone, needed } = refusal;
  const own = frame.view.own?.id ?? '';
  const sentence = frame.t(`refusal.${refusal.code}`, {
    norm: norm ?? '',
    tag: norm === undefined || wording === undefined ? '' : tagOf(frame, norm, wording),
    delegation: delegation === undefined ? '' : delegationInText(frame, delegation),
    audience: audience === undefined ? '' : audienceName(frame, own, audience),
    event: event === undefined ? '' : eventTitle(frame, event),
    tone: tone === undefined ? '' : toneName(frame, tone),
    needed: neededNumber(refusal.code, needed),
  });
  return capitalised(sentence);
}

function neededNumber(code: Refusal['code'], needed = 0): number {
  return code === 'trust-too-low' ? Math.trunc(needed / 10) : needed;
}
