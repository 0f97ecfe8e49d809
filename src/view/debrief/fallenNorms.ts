import {
  delegationIds,
  type Happening,
  type NormId,
  normOf,
  type Offer,
  type VerdictView,
} from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';
import { listed, listedApart, sentences } from '../joined.ts';
import { capitalised, delegationInText, delegationName, normTitle, tagOf } from '../names.ts';

/** A norm that the text leaves out, and where it stuck. */
export interface FallenNorm {
  readonly norm: NormId;
  readonly name: string;
  /** Why it is not in the text: struck, lost with the text, refused, or never offered. */
  readonly fate: string;
  /** Where both sides stood in public at the end, and how far apart; empty where nobody stood. */
  readonly stands: string;
  /** The last papers that named it, each with its answer, oldest first. */
  readonly papers: readonly string[];
}

const PAPERS_MOST = 4;

/** Every norm of the cut that is not among the verdict's clauses, in the cut's order. */
export function fallenNorms(frame: Frame, verdict: VerdictView): readonly FallenNorm[] {
  return frame.view.setting.cut.norms
    .filter((norm) => verdict.clauses[norm] === undefined)
    .map((norm) => {
      const papers = papersOn(frame, norm);
      return {
        norm,
        name: normTitle(frame, norm),
        fate: fateOf(frame, norm),
        stands: standsOn(frame, norm),
        papers: [
          ...earlier(frame, papers.length - PAPERS_MOST),
          ...papers.slice(-PAPERS_MOST).map((paper) => paperWords(frame, norm, paper)),
        ],
      };
    });
}

function earlier({ t }: Frame, count: number): readonly string[] {
  return count > 0 ? [t('debrief.text.earlierPapers', { count })] : [];
}

function fateOf(frame: Frame, norm: NormId): string {
  const { view, t } = frame;
  const clause = view.draft[norm];
  if (view.closing?.removed.includes(norm) === true) {
    const struck = view.closing.outcome === 'signed' ? 'debrief.text.struck' : 'debrief.text.lost';
    return capitalised(t(struck, { names: capitals(frame), ...agreed(frame, norm) }));
  }
  if (clause !== undefined && clause.status !== 'open')
    return t('debrief.text.unsigned', agreed(frame, norm));
  const papers = papersOn(frame, norm);
  if (papers.length > 0) return t('debrief.text.bracketed', { count: papers.length });
  const wasOpened = view.record.some(
    (happening) => happening.kind === 'roundOpened' && happening.agenda.includes(norm),
  );
  return t(wasOpened ? 'debrief.text.notOffered' : 'debrief.text.notReached');
}

function agreed(frame: Frame, norm: NormId): { readonly tag: string; readonly round: number } {
  const clause = frame.view.draft[norm];
  if (clause === undefined || clause.status === 'open') return { tag: '', round: 0 };
  return { tag: tagOf(frame, norm, clause.wording), round: clause.round + 1 };
}

/** The capitals that struck something: those whose delegations signed ad referendum. */
function capitals(frame: Frame): string {
  const signatures = Object.entries(frame.view.closing?.signatures ?? {});
  return listed(
    frame,
    signatures.flatMap(([id, form]) =>
      form === 'ad-referendum' ? [delegationInText(frame, id)] : [],
    ),
  );
}

function standsOn(frame: Frame, norm: NormId): string {
  const { view, t } = frame;
  const { wordings } = normOf(view.setting, norm);
  const stands = delegationIds(view.setting).flatMap((id) => {
    const wording = view.sides[id]?.positions[norm];
    return wording === undefined ? [] : [{ id, wording }];
  });
  if (stands.length < 2) return '';
  const places = stands.map(({ wording }) => wordings.indexOf(wording));
  const words = stands.map(({ id, wording }) =>
    t('join.says', {
      who: delegationName(frame, id),
      words: t('rung.title', { wording, tag: tagOf(frame, norm, wording) }),
    }),
  );
  return t('debrief.text.stands', {
    stands: listedApart(frame, words),
    distance: t('reveal.distance', { rungs: Math.max(...places) - Math.min(...places) }),
  });
}

/** The offers that named a norm and never took effect. */
function papersOn({ view }: Frame, norm: NormId): readonly Offer[] {
  return view.offers.filter(
    ({ clauses, status }) => clauses[norm] !== undefined && status !== 'in-effect',
  );
}

function paperWords(frame: Frame, norm: NormId, { id, by, round, clauses, status }: Offer): string {
  const { t } = frame;
  const wording = clauses[norm] ?? '';
  return sentences(frame, [
    t('debrief.text.paper', {
      round: round + 1,
      name: delegationName(frame, by),
      wording,
      tag: tagOf(frame, norm, wording),
      others: Object.keys(clauses).length - 1,
    }),
    answerTo(frame, norm, id) ?? t('debrief.text.unanswered', { status }),
  ]);
}

type Answered = Extract<Happening, { readonly kind: 'offerRejected' | 'offerBracketed' }>;

/** The last refusal of an offer, in the code's words; null where nobody refused it. */
function answerTo(frame: Frame, norm: NormId, offer: string): string | null {
  const { view, t } = frame;
  const answer = view.record.findLast(
    (happening): happening is Answered =>
      (happening.kind === 'offerRejected' || happening.kind === 'offerBracketed') &&
      happening.offer === offer,
  );
  if (answer === undefined) return null;
  return t('debrief.text.answer', {
    name: delegationName(frame, answer.by),
    word: t(`code.${answer.word}`),
    over: answer.norm === norm ? 'it' : 'another',
    norm: answer.norm,
  });
}
