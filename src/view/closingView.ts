import type { NormId } from '../engine/index.ts';
import type { Action, CostLine } from './Action.ts';
import type { AdviceLine } from './advice.ts';
import type { Frame } from './Frame.ts';
import { listed } from './joined.ts';
import { delegationInText, normTitle, sentenceOf, tagOf } from './names.ts';

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

/** What one clause moves. */
export interface ClosingRow {
  readonly label: string;
  /** Stands for the label where there is no room for it; null where nothing can. */
  readonly mark: string | null;
  readonly cost: readonly CostLine[];
}

/** One way to act at the close, with exactly what follows from it at home. */
export interface ClosingChoice extends Action {
  readonly chosen: boolean;
  readonly about: readonly string[];
  /** What it moves, clause by clause, if the text then stands. */
  readonly rows: readonly ClosingRow[];
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

/** The text of the moment, in full sentences. */
export function cleanText(frame: Frame): CleanText {
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
            norms: listed(
              frame,
              silent.map((norm) => normTitle(frame, norm)),
            ),
          }),
  };
}

/** Who has yet to seal, once one has. */
export function awaited(frame: Frame, choice: string): string {
  const { view, t } = frame;
  const names = Object.values(view.sides)
    .filter((side) => !side.ready && side.id !== view.own?.id)
    .map(({ id }) => delegationInText(frame, id));
  return t('closing.awaited', { choice, names: listed(frame, names), count: names.length });
}

/** What seals a choice, as a picture shows it: sealed once it is, with whom it waits for. */
export function sealing(
  { t }: Pick<Frame, 't'>,
  { seal, awaited: waits }: Pick<ClosingView, 'seal' | 'awaited'>,
): Action {
  return waits === null ? seal : { ...seal, label: t('closing.sealed'), whyNot: waits };
}

/** The tag of a clause as it stands in the draft, struck or not. */
export function tagNow(frame: Frame, norm: NormId): string {
  const clause = frame.view.draft[norm];
  return clause === undefined || clause.status === 'open' ? '' : tagOf(frame, norm, clause.wording);
}
