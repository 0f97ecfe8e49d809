import type { ClassState } from './ClassState.ts';
import type { ClassCommand, ClassRefusal } from './classCommand.ts';
import type { Actor } from './classLog.ts';
import { NOTE_MOST } from './limits.ts';
import { refuseClass } from './refuseClass.ts';
import { placeOf } from './seats.ts';

/** A note goes to another delegation of one's own table, once in each corridor. */
export function noteRefusal(
  state: ClassState,
  actor: Actor,
  { to, text }: Extract<ClassCommand, { readonly kind: 'passNote' }>,
): ClassRefusal | null {
  const { header, corridorUntilMs, messages } = state;
  if (corridorUntilMs === null) return refuseClass('wrong-stage');
  const member = actor.kind === 'member' ? actor.member : '';
  const place = placeOf(state, member);
  if (place === null || place.chair === null) return refuseClass('not-seated', { member });
  const others = header.game.delegations.filter((id) => id !== place.chair?.delegation);
  if (!others.includes(to)) return refuseClass('no-such-chair', { table: place.table.id });
  if (text.trim() === '') return refuseClass('nothing-to-do');
  if ([...text].length > NOTE_MOST) return refuseClass('text-too-long', { needed: NOTE_MOST });
  const beganMs = corridorUntilMs - header.plan.corridorSeconds * 1000;
  return messages.some(({ from, atMs }) => from === member && atMs >= beganMs)
    ? refuseClass('note-passed-already')
    : null;
}
