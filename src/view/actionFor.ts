import { type ActionEffect, type ActionReader, nothing } from './ActionEffect.ts';
import type { Desk } from './Desk.ts';
import type { Frame } from './Frame.ts';

/** The families of action ids, by the word before the first colon. */
const readers: Readonly<Record<string, ActionReader>> = {};

/** What an action id does here and now; an id that no family knows does nothing. */
export function actionFor(frame: Frame, desk: Desk, id: string): ActionEffect {
  const [family = '', ...words] = id.split(':');
  const read = Object.hasOwn(readers, family) ? readers[family] : undefined;
  return read === undefined ? nothing : read(frame, desk, words);
}
