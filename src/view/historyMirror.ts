import type { Clauses, NormId } from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { normName, sentenceOf } from './names.ts';

/** One norm as this table left it, beside what two governments wrote. */
export interface BesideHistory {
  readonly norm: NormId;
  readonly name: string;
  readonly here: string;
  readonly there: string;
  /** What was written, with its sources. */
  readonly account: string;
  readonly same: boolean;
  readonly verdict: string;
}

/** Clause by clause beside the history of each norm of the cut; not a key of right answers. */
export function besideHistory(frame: Frame, clauses: Clauses): readonly BesideHistory[] {
  const { view, t, script } = frame;
  return view.setting.cut.norms.flatMap((norm): BesideHistory[] => {
    const texts = script.norms[norm];
    if (texts?.history === undefined) return [];
    const here = clauses[norm] ?? 'silence';
    const there = texts.historyWording ?? 'silence';
    const words = (wording: string) =>
      wording === 'silence'
        ? t('verdict.silent')
        : t('join.says', { who: wording, words: sentenceOf(frame, norm, wording) });
    return [
      {
        norm,
        name: normName(frame, norm),
        here: words(here),
        there: words(there),
        account: texts.history,
        same: here === there,
        verdict: t(here === there ? 'verdict.sameAsHistory' : 'verdict.unlikeHistory'),
      },
    ];
  });
}
