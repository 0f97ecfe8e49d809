import {
  type Clauses,
  type Command,
  forecast,
  type Move,
  type NormId,
  type PressLine,
  type SignatureForm,
  utilityOf,
} from '../engine/index.ts';
import type { Action, CostLine } from './Action.ts';
import { type ActionReader, nothing, toCommand, toDesk } from './ActionEffect.ts';
import { type AdviceLine, advice } from './advice.ts';
import { costLines } from './costLines.ts';
import { type Desk, withPick } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { delegationName, normName, sentenceOf, tagOf } from './names.ts';
import { ownSide } from './seat.ts';
import { points } from './signed.ts';
import { whyNot } from './whyNot.ts';

/** The text as it would be signed, norm by norm. */
export interface CleanText {
  readonly heading: string;
  readonly clauses: readonly {
    readonly norm: NormId;
    readonly sentence: string;
    readonly inForce: string | null;
  }[];
  readonly silent: string | null;
}

/** One way to act at the close, with exactly what follows from it at home. */
interface ClosingChoice extends Action {
  readonly chosen: boolean;
  readonly about: readonly string[];
  /** What it moves, clause by clause, if the text then stands. */
  readonly rows: readonly { readonly label: string; readonly cost: readonly CostLine[] }[];
}

/** The closing plenary: sign, then confirm what capitals have left, then speak to the press. */
export interface ClosingView {
  readonly heading: string;
  readonly hint: string;
  readonly text: CleanText;
  readonly choices: readonly ClosingChoice[];
  readonly seal: Action;
  readonly awaited: string | null;
  readonly advice: readonly AdviceLine[];
}

const forms: readonly SignatureForm[] = ['sign', 'ad-referendum', 'none'];
const pressLines: readonly PressLine[] = ['joint', 'own-emphasis', 'victory'];

/** The screen of signatures: three ways to sign, sealed and revealed together. */
export function signaturesView(frame: Frame, desk: Desk): ClosingView {
  const { view, t } = frame;
  const own = ownSide(frame);
  const sealed = view.closing?.ownSignature ?? null;
  const pick = sealed ?? forms.find((form) => form === desk.picks.sign) ?? null;
  const missing = pick === null ? t('closing.formMissing') : whyNot(frame, signature(frame, pick));
  return {
    heading: t('closing.heading'),
    hint: t('closing.hint', { line: points(own.reservation) }),
    text: cleanText(frame),
    choices: forms.map((form) => formChoice(frame, form, pick)),
    seal: {
      id: 'sign:seal',
      label:
        sealed !== null || pick === null ? t('closing.formMissing') : t(`closing.seal.${pick}`),
      cost: [],
      whyNot: missing,
    },
    awaited: sealed === null ? null : awaited(frame, t(`closing.form.${sealed}`)),
    advice: advice(frame, desk),
  };
}

function signature({ view }: Frame, form: SignatureForm): Command {
  const removal = form === 'ad-referendum' ? (view.own?.removal ?? null) : null;
  return { kind: 'sign', form, removal };
}

function formChoice(frame: Frame, form: SignatureForm, pick: SignatureForm | null): ClosingChoice {
  const { view, t } = frame;
  const own = ownSide(frame);
  const command = signature(frame, form);
  const { now, ifAccepted } = forecast(view, command);
  const clauses = view.closing?.clauses ?? {};
  const kept = form === 'ad-referendum' ? without(clauses, own.removal) : clauses;
  const value =
    form === 'none' ? own.reservation : utilityOf(view.setting, own.id, own.values, kept);
  const removal = form === 'ad-referendum' && own.removal !== null ? own.removal : null;
  return {
    id: `sign:${form}`,
    label: t(`closing.form.${form}`),
    cost: costLines(frame, [...now, ...ifAccepted]),
    whyNot: whyNot(frame, command),
    chosen: form === pick,
    about: [
      t(`closing.about.${form}`, { value: points(value), line: points(own.reservation) }),
      ...(form !== 'ad-referendum'
        ? []
        : [
            removal === null
              ? t('closing.noRemoval')
              : t('closing.removal', { norm: removal, tag: tagNow(frame, removal) }),
          ]),
    ],
    rows: rowsOf(frame, ifAccepted),
  };
}

/** Moves gathered by the clause that causes them; a red line crossed says so. */
function rowsOf(frame: Frame, moves: readonly Move[]): ClosingChoice['rows'] {
  const labels = [...new Set(moves.map(({ cause }) => labelOf(frame, cause)))];
  return labels.map((label) => ({
    label,
    cost: costLines(
      frame,
      moves.filter(({ cause }) => labelOf(frame, cause) === label),
    ),
  }));
}

function labelOf(frame: Frame, { code, norm = '' }: Move['cause']): string {
  const tag = tagNow(frame, norm);
  return frame.t(code === 'red-line-crossed' ? 'closing.redLine' : 'closing.clause', { norm, tag });
}

function tagNow(frame: Frame, norm: NormId): string {
  const clause = frame.view.draft[norm];
  return clause === undefined || clause.status === 'open' ? '' : tagOf(frame, norm, clause.wording);
}

function without(clauses: Clauses, norm: NormId | null): Clauses {
  return Object.fromEntries(Object.entries(clauses).filter(([id]) => id !== norm));
}

/** The screen on which what the capitals have left is confirmed or withdrawn. */
export function confirmationsView(frame: Frame, desk: Desk): ClosingView {
  const { view, t } = frame;
  const own = ownSide(frame);
  const removed = view.closing?.removed ?? [];
  const done = view.closing?.confirmed.includes(own.id) === true;
  const pick = done ? 'confirm' : desk.picks.confirm;
  const values = { value: points(own.text), line: points(own.reservation) };
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
    .map(([id]) => delegationName(frame, id));
  const clauses = removed.map((norm) => `${norm} “${tagNow(frame, norm)}”`).join(', ');
  return t('closing.removed', { names: signers.join(', '), clauses, count: removed.length });
}

/** The screen of the press: one of three lines, and what it moves. */
export function pressView(frame: Frame, desk: Desk): ClosingView {
  const { view, t, script } = frame;
  const own = ownSide(frame);
  const sealed = view.closing?.ownPressLine ?? null;
  const pick = sealed ?? pressLines.find((line) => line === desk.picks.press) ?? null;
  const command = (line: PressLine): Command => ({ kind: 'choosePressLine', line });
  const missing = pick === null ? t('closing.pressMissing') : whyNot(frame, command(pick));
  return {
    heading: t('closing.pressHeading'),
    hint: t('closing.pressHint'),
    text: cleanText(frame),
    choices: pressLines.map((line) => ({
      id: `press:${line}`,
      label: t(`closing.press.${line}`),
      cost: costLines(frame, forecast(view, command(line)).now),
      whyNot: whyNot(frame, command(line)),
      chosen: line === pick,
      about: [script.verdict.press[own.id]?.[line] ?? ''],
      rows: [],
    })),
    seal: {
      id: 'press:seal',
      label: missing ?? t('closing.pressSeal'),
      cost: [],
      whyNot: missing,
    },
    awaited: sealed === null ? null : awaited(frame, t(`closing.press.${sealed}`)),
    advice: [],
  };
}

function cleanText(frame: Frame): CleanText {
  const { view, t } = frame;
  const clauses = view.closing?.clauses ?? {};
  const silent = view.setting.cut.norms.filter((norm) => clauses[norm] === undefined);
  return {
    heading: t('closing.text'),
    clauses: view.setting.cut.norms.flatMap((norm) => {
      const wording = clauses[norm];
      if (wording === undefined) return [];
      const closed = view.draft[norm]?.status === 'closed';
      return [
        {
          norm,
          sentence: sentenceOf(frame, norm, wording),
          inForce: closed ? t('closing.inForce') : null,
        },
      ];
    }),
    silent:
      silent.length === 0
        ? null
        : t('closing.silent', {
            norms: silent.map((norm) => `${norm} ${normName(frame, norm)}`).join(', '),
          }),
  };
}

function awaited(frame: Frame, choice: string): string {
  const { view, t } = frame;
  const names = Object.values(view.sides)
    .filter((side) => !side.ready && side.id !== view.own?.id)
    .map(({ id }) => delegationName(frame, id));
  return t('closing.awaited', { choice, names: names.join(', '), count: names.length });
}

/** `sign:ad-referendum` marks a form, `sign:seal` seals it. */
export const readSign: ActionReader = (frame, desk, [form]) => {
  if (form !== 'seal') return form === undefined ? nothing : toDesk(withPick(desk, 'sign', form));
  const pick = forms.find((each) => each === desk.picks.sign);
  return pick === undefined ? nothing : toCommand(signature(frame, pick));
};

/** `confirm:withdraw` marks a choice, `confirm:seal` makes it. */
export const readConfirm: ActionReader = (_frame, desk, [what]) => {
  if (what !== 'seal')
    return what === undefined ? nothing : toDesk(withPick(desk, 'confirm', what));
  if (desk.picks.confirm === 'confirm') return toCommand({ kind: 'confirmText' });
  return desk.picks.confirm === 'withdraw' ? toCommand({ kind: 'withdrawSignature' }) : nothing;
};

/** `press:joint` marks a line, `press:seal` gives it to the press. */
export const readPress: ActionReader = (_frame, desk, [line]) => {
  if (line !== 'seal') return line === undefined ? nothing : toDesk(withPick(desk, 'press', line));
  const pick = pressLines.find((each) => each === desk.picks.press);
  return pick === undefined ? nothing : toCommand({ kind: 'choosePressLine', line: pick });
};
