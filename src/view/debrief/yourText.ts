import { delegationIds, type NormId, type PressLine, pressGap } from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';
import { normName, officeName, sentenceOf } from '../names.ts';
import { type SideMark, sideMark } from '../sideMark.ts';
import { type FallenNorm, fallenNorms } from './fallenNorms.ts';

/** The text as it stands, what was said of it, and what is not in it. */
export interface YourText {
  /** Where, when, and whether it was signed. */
  readonly dateline: string;
  readonly lead: string;
  readonly clauses: readonly {
    readonly norm: NormId;
    readonly name: string;
    readonly words: string;
    /** Since when it stands, and how it came there. */
    readonly since: string;
  }[];
  readonly readouts: TwoReadouts;
  readonly fallen: {
    readonly heading: string;
    /** What the list holds, or that nothing fell out. */
    readonly note: string;
    readonly norms: readonly FallenNorm[];
  };
}

interface TwoReadouts {
  readonly heading: string;
  readonly lines: readonly {
    readonly by: SideMark;
    readonly office: string;
    readonly line: string;
    readonly words: string;
  }[];
  /** How far apart they stand, 0 to 4 by `pressGap`, and what that means; null where nothing was said. */
  readonly gap: { readonly steps: number; readonly words: string; readonly means: string } | null;
  /** Why there are none; null where there are. */
  readonly missing: string | null;
}

/** The communiqué, both readouts and what fell out, at the verdict of a dialogue. */
export function yourText(frame: Frame): YourText {
  const { view, t, script } = frame;
  const { verdict } = view;
  if (verdict === null) throw new Error('the dialogue is not over');
  const fallen = fallenNorms(frame, verdict);
  const standing = Object.keys(verdict.clauses).length;
  return {
    dateline: t('debrief.text.dateline', { place: script.place, dates: script.dates }),
    lead: t('debrief.text.lead', { outcome: verdict.outcome, count: standing }),
    clauses: view.setting.cut.norms.flatMap((norm) => {
      const wording = verdict.clauses[norm];
      if (wording === undefined) return [];
      const words = sentenceOf(frame, norm, wording);
      return [{ norm, name: normName(frame, norm), words, since: sinceWhen(frame, norm) }];
    }),
    readouts: twoReadouts(frame, verdict.pressLines),
    fallen: {
      heading: t('debrief.text.fallen'),
      note: t('debrief.text.fallenNote', { count: fallen.length }),
      norms: fallen,
    },
  };
}

function sinceWhen({ view, t }: Frame, norm: NormId): string {
  const clause = view.draft[norm];
  if (clause === undefined || clause.status === 'open') return '';
  return t('debrief.text.since', { status: clause.status, round: clause.round + 1 });
}

function twoReadouts(frame: Frame, lines: Readonly<Record<string, PressLine>>): TwoReadouts {
  const { view, t, script } = frame;
  const heading = t('debrief.text.readouts');
  const said = delegationIds(view.setting).flatMap((id) => {
    const line = lines[id];
    if (line === undefined) return [];
    return [
      {
        by: sideMark(frame, id),
        office: officeName(frame, id),
        line: t(`closing.press.${line}`),
        words: script.verdict.press[id]?.[line] ?? '',
      },
    ];
  });
  if (said.length === 0)
    return { heading, lines: [], gap: null, missing: t('debrief.text.noReadouts') };
  const steps = pressGap(lines);
  return {
    heading,
    lines: said,
    gap: {
      steps,
      words: t('press.gap', { steps }),
      means: t('debrief.text.gap', { size: steps === 0 ? 'none' : steps < 3 ? 'some' : 'wide' }),
    },
    missing: null,
  };
}
