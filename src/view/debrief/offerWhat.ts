import type { PathOffer } from '../../analysis/debrief/offerPath.ts';
import type { Frame } from '../Frame.ts';
import { delegationInText } from '../names.ts';

/** An offer by its number on the path, its round and who made it. */
export function offerWhat(frame: Frame, offer: PathOffer, number: number): string {
  const { by, round, harvest, tookEffect } = offer;
  return frame.t('debrief.what.offer', {
    number,
    round: round + 1,
    kind: harvest ? 'harvest' : 'offer',
    who: by === frame.view.own?.id ? 'own' : 'other',
    name: delegationInText(frame, by),
    effect: tookEffect ? 'yes' : 'no',
  });
}
