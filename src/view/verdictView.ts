import { findingsFor } from '../analysis/findings.ts';
import { entry, type VerdictView as Verdict } from '../engine/index.ts';
import type { Action } from './Action.ts';
import { type EndingView, endingView } from './endingView.ts';
import type { Frame } from './Frame.ts';
import { type FileTruth, fileTruths } from './fileTruths.ts';
import { type Finding, findingsView } from './findingsView.ts';
import { type Gallery, type GalleryView, galleryView } from './galleryView.ts';
import { type GuessStory, guessStory } from './guessesView.ts';
import { type BesideHistory, besideHistory } from './historyMirror.ts';
import { cableName, delegationInText, normName, sentenceOf } from './names.ts';
import { others, ownSide } from './seat.ts';
import { type SideMark, sideMark } from './sideMark.ts';

/** How the dialogue ended for one delegation, what it is worth, and what was hidden until now. */
export interface VerdictView {
  readonly ending: EndingView;
  readonly text: {
    readonly heading: string;
    readonly clauses: readonly {
      readonly norm: string;
      readonly words: string;
      readonly silent: boolean;
    }[];
  };
  readonly findings: readonly Finding[];
  readonly headlines: {
    readonly heading: string;
    readonly mark: string;
    readonly lines: readonly { readonly date: string; readonly text: string }[];
  };
  readonly cables: readonly OpenedCable[];
  readonly files: readonly FileTruth[];
  readonly history: {
    readonly heading: string;
    readonly note: string;
    readonly rows: readonly BesideHistory[];
  };
  readonly gallery: GalleryView;
  readonly debrief: Action;
  readonly otherChairs: readonly Action[];
}

export interface OpenedCable {
  readonly of: SideMark;
  readonly heading: string;
  readonly stands: string;
  readonly text: string;
  readonly guess: GuessStory;
}

/**
 * The verdict for one's own delegation, beside the endings met in earlier games. What is read after its
 * ending is made when it is asked for: all at once would hold the page.
 */
export function verdictView(frame: Frame, gallery: Gallery): VerdictView {
  const { view, t, script } = frame;
  const own = ownSide(frame);
  const { verdict } = view;
  if (verdict === null) throw new Error('the dialogue is not over');
  const ending = endingView(frame);
  const sets = script.verdict.endings[ending.id]?.headlines ?? [];
  return {
    ending,
    text: textOf(frame, verdict),
    get findings() {
      return findingsView(frame, verdict, findingsFor(view, own.id));
    },
    headlines: {
      heading: t('verdict.papers'),
      mark: t('verdict.fiction'),
      lines: sets[view.step % Math.max(1, sets.length)] ?? [],
    },
    get cables() {
      return others(frame).map((of) => openedCable(frame, verdict, of));
    },
    get files() {
      return fileTruths(frame);
    },
    get history() {
      return {
        heading: t('verdict.history'),
        note: t('verdict.historyNote'),
        rows: besideHistory(frame, verdict.clauses),
      };
    },
    get gallery() {
      return galleryView(frame, ending.id, gallery);
    },
    debrief: { id: 'debrief', label: t('debrief.open'), cost: [], whyNot: null },
    otherChairs: others(frame).map((of) => ({
      id: `start:${of}`,
      label: t('verdict.otherChair', { name: delegationInText(frame, of) }),
      cost: [],
      whyNot: null,
    })),
  };
}

function textOf(frame: Frame, verdict: Verdict): VerdictView['text'] {
  const { view, t } = frame;
  const rows = view.setting.cut.norms.map((norm) => {
    const wording = verdict.clauses[norm];
    return wording === undefined
      ? { norm, words: t('verdict.silence', { norm: normName(frame, norm) }), silent: true }
      : { norm, words: sentenceOf(frame, norm, wording), silent: false };
  });
  return {
    heading: t('verdict.text', { outcome: verdict.outcome }),
    clauses: [...rows.filter(({ silent }) => !silent), ...rows.filter(({ silent }) => silent)],
  };
}

function openedCable(frame: Frame, verdict: Verdict, of: string): OpenedCable {
  const { t, script } = frame;
  const { cable } = entry(verdict.sides, of);
  const texts = script.cables[of]?.[cable];
  return {
    of: sideMark(frame, of),
    heading: t('verdict.cable', {
      delegation: delegationInText(frame, of),
      cable: cableName(frame, of, cable),
    }),
    stands: texts?.stands ?? '',
    text: texts?.text ?? '',
    guess: guessStory(frame, verdict, of),
  };
}
