import type { ActionEffect } from '../../src/view/ActionEffect.ts';
import { actionFor as actionAmong } from '../../src/view/actionFor.ts';
import type { Desk } from '../../src/view/Desk.ts';
import type { Frame } from '../../src/view/Frame.ts';
import { firstReaders } from '../../src/view/firstReaders.ts';
import { laterReaders } from '../../src/view/laterReaders.ts';

/** What an action id does where the whole page has been fetched. */
export function actionFor(frame: Frame, desk: Desk, id: string): ActionEffect {
  return actionAmong({ ...firstReaders, ...laterReaders }, frame, desk, id);
}
