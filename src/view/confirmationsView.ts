import type { Command, NormId } from '../engine/index.ts';
import { type ActionReader, nothing, toCommand, toDesk } from './ActionEffect.ts';
import { advice } from './advice.ts';
import { awaited, type ClosingChoice, type ClosingView, cleanText, tagNow } from './closingView.ts';
import { type Desk, withPick } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { listed } from './joined.ts';
import { capitalised, delegationInText } from './names.ts';
import { ownSide } from './seat.ts';
import { points } from './signed.ts';
import { whyNot } from './whyNot.ts';

/** The screen on which what the capitals have left is confirmed or withdrawn. */
export function confirmationsView(frame: Frame, desk: Desk): ClosingView {
  const { view, t } = frame;
  const own = ownSide(frame);
  const removed = view.closing?.removed ?? [];
  const done = view.closing?.confirmed.includes(own.id) === true;
  const pick = done ? 'confirm' : desk.picks.confirm;
  const values = { value: points(frame, own.text), line: points(frame, own.reservation) };
  const choice = (id: 'confirm' | 'withdraw', command: Command): ClosingChoice => ({
    id: `confirm:${id}`,
    label: t(`closing.${id}`),
    cost: [],
    whyNot: whyNot(frame, command),
    chosen: pick === id,
    about: [t(`closing.${id}About`, values)],
    rows: [],
  });
  const missing =
    pick === undefined ? t('closing.confirmMissing') : done ? t('closing.confirmed') : null;
  return {
    heading: t('closing.confirmHeading'),
    hint: removalSentence(frame, removed),
    text: cleanText(frame),
    choices: [
      choice('confirm', { kind: 'confirmText' }),
      choice('withdraw', { kind: 'withdrawSignature' }),
    ],
    seal: {
      id: 'confirm:seal',
      label: missing ?? t(pick === 'withdraw' ? 'closing.withdrawNow' : 'closing.confirmNow'),
      cost: [],
      whyNot: missing,
    },
    awaited: done ? awaited(frame, t('closing.confirm')) : null,
    advice: advice(frame, desk),
  };
}

function removalSentence(frame: Frame, removed: readonly NormId[]): string {
  const { view, t } = frame;
  const signers = Object.entries(view.closing?.signatures ?? {})
    .filter(([, form]) => form === 'ad-referendum')
    .map(([id]) => delegationInText(frame, id));
  const clauses = removed.map((norm) => t('closing.clause', { norm, tag: tagNow(frame, norm) }));
  const sentence = t('closing.removed', {
    names: listed(frame, signers),
    clauses: listed(frame, clauses),
    count: removed.length,
  });
  return capitalised(sentence);
}

/** `confirm:withdraw` marks a choice, `confirm:seal` makes it. */
export const readConfirm: ActionReader = (_frame, desk, [what]) => {
  if (what !== 'seal')
    return what === undefined ? nothing : toDesk(withPick(desk, 'confirm', what));
  if (desk.picks.confirm === 'confirm') return toCommand({ kind: 'confirmText' });
  return desk.picks.confirm === 'withdraw' ? toCommand({ kind: 'withdrawSignature' }) : nothing;
};
