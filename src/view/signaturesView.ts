import {
  type Clauses,
  type Command,
  forecast,
  type Move,
  type NormId,
  type SignatureForm,
  utilityOf,
} from '../engine/index.ts';
import { type ActionReader, nothing, toCommand, toDesk } from './ActionEffect.ts';
import { advice } from './advice.ts';
import { awaited, type ClosingChoice, type ClosingView, cleanText, tagNow } from './closingView.ts';
import { costLines } from './costLines.ts';
import { type Desk, withPick } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { ownSide } from './seat.ts';
import { points } from './signed.ts';
import { whyNot } from './whyNot.ts';

const forms: readonly SignatureForm[] = ['sign', 'ad-referendum', 'none'];

/** The screen of signatures: three ways to sign, sealed and revealed together. */
export function signaturesView(frame: Frame, desk: Desk): ClosingView {
  const { view, t } = frame;
  const own = ownSide(frame);
  const sealed = view.closing?.ownSignature ?? null;
  const pick = sealed ?? forms.find((form) => form === desk.picks.sign) ?? null;
  const missing = pick === null ? t('closing.formMissing') : whyNot(frame, signature(frame, pick));
  return {
    heading: t('closing.heading'),
    hint: t('closing.hint', { line: points(frame, own.reservation) }),
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
      t(`closing.about.${form}`, {
        value: points(frame, value),
        line: points(frame, own.reservation),
      }),
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
  const byLabel = Map.groupBy(moves, ({ cause }) => labelOf(frame, cause));
  return [...byLabel].map(([label, caused]) => {
    const plain = caused.find(({ cause }) => cause.code !== 'red-line-crossed');
    return { label, mark: plain?.cause.norm ?? null, cost: costLines(frame, caused) };
  });
}

function labelOf(frame: Frame, { code, norm = '' }: Move['cause']): string {
  const tag = tagNow(frame, norm);
  return frame.t(code === 'red-line-crossed' ? 'closing.redLine' : 'closing.clause', { norm, tag });
}

function without(clauses: Clauses, norm: NormId | null): Clauses {
  return Object.fromEntries(Object.entries(clauses).filter(([id]) => id !== norm));
}

/** `sign:ad-referendum` marks a form, `sign:seal` seals it. */
export const readSign: ActionReader = (frame, desk, [form]) => {
  if (form !== 'seal') return form === undefined ? nothing : toDesk(withPick(desk, 'sign', form));
  const pick = forms.find((each) => each === desk.picks.sign);
  return pick === undefined ? nothing : toCommand(signature(frame, pick));
};
