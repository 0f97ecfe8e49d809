import { type Command, refusalFor } from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { refusalSentence } from './refusalSentence.ts';

/** Why a command cannot be given now, as a sentence; null where it can. */
export function whyNot(frame: Frame, command: Command): string | null {
  const refusal = refusalFor(frame.view, command);
  return frame.barred?.(command) ?? (refusal === null ? null : refusalSentence(frame, refusal));
}
