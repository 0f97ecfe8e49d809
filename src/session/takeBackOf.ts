import {
  type DelegationId,
  delegationIds,
  type Happening,
  type LogEntry,
  type View,
} from '../engine/index.ts';

/** Why one's last command stays: there is none, another delegation has answered it, or it has shown one something. */
export type TakeBackRefusal = 'nothing-to-take-back' | 'answered' | 'revealed';

export type TakeBack =
  | { readonly ok: true; readonly entry: LogEntry }
  | { readonly ok: false; readonly code: TakeBackRefusal };

/** What follows from one's own command alone and shows nothing that one did not know. */
const OWN_DOING: readonly Happening['kind'][] = [
  'sealed',
  'offerTabled',
  'offerWithdrawn',
  'offerAccepted',
  'offerTookEffect',
  'offerRejected',
  'offerBracketed',
  'questionAsked',
  'questionAnswered',
  'nonPaperSent',
  'adjourned',
  'capitalAsked',
  'capitalCalled',
  'corridorCalled',
  'corridorAnswered',
  'textConfirmed',
  'cableGuessed',
  'planFiled',
  'tableActed',
  'meterMoved',
];

/**
 * A delegation's last command, if it may be unsaid: until another delegation has acted after it, or
 * the command has itself brought something to light, as the last of the sealed acts does.
 */
export function takeBackOf(
  entries: readonly LogEntry[],
  view: View,
  delegation: DelegationId,
): TakeBack {
  const others = delegationIds(view.setting).filter((id) => id !== delegation);
  const own = entries.findLast(({ seat }) => seat === delegation);
  if (own === undefined) return { ok: false, code: 'nothing-to-take-back' };
  const after = entries.slice(own.id);
  if (after.some(({ seat, command }) => others.includes(seat) || command.kind === 'expirePhase'))
    return { ok: false, code: 'answered' };
  // Every entry since then is one's own or the table's, and each took one step at least.
  const since = view.step - after.length;
  const shown = view.record.some(({ step, kind }) => step > since && !OWN_DOING.includes(kind));
  return shown ? { ok: false, code: 'revealed' } : { ok: true, entry: own };
}
