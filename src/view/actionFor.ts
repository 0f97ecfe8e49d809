import { type ActionEffect, type ActionReader, nothing } from './ActionEffect.ts';
import type { Desk } from './Desk.ts';
import type { Frame } from './Frame.ts';

/** What an action id does here and now; an id of no family among the readers does nothing. */
export function actionFor(
  readers: Readonly<Record<string, ActionReader>>,
  frame: Frame,
  desk: Desk,
  id: string,
): ActionEffect {
  const [family = '', ...words] = id.split(':');
  const read = Object.hasOwn(readers, family) ? readers[family] : undefined;
  return read === undefined ? nothing : read(frame, desk, words);
}
