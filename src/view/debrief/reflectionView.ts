import { type NormId, pressGap, rungsSofter } from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';
import { audienceName, eventTitle, normTitle, tagOf } from '../names.ts';
import { ownSide } from '../seat.ts';
import { units } from '../signed.ts';
import { ownWords } from './ownWords.ts';

/** Questions that this game gives rise to, and a short report on oneself; all of it may be skipped. */
export interface ReflectionView {
  readonly note: string;
  readonly questions: readonly Question[];
  readonly ratings: {
    readonly heading: string;
    readonly note: string;
    readonly items: readonly Question[];
    /** From least to most, each as a number with its word where it has one. */
    readonly steps: readonly { readonly value: string; readonly label: string }[];
  };
}

interface Question {
  /** Under which the answer is kept. */
  readonly id: string;
  readonly words: string;
}

const QUESTIONS_MOST = 5;
const RATINGS = ['outcome', 'self', 'process', 'relationship'] as const;
const STEPS = [1, 2, 3, 4, 5] as const;

/** At most five questions tied to what the log shows, and always one that asks for an analogy. */
export function reflectionView(frame: Frame): ReflectionView {
  const { t } = frame;
  return {
    note: t('debrief.reflect.note'),
    questions: [
      ...questionsOf(frame).slice(0, QUESTIONS_MOST),
      { id: 'analogy', words: t('debrief.reflect.analogy') },
    ],
    ratings: {
      heading: t('debrief.reflect.ratings'),
      note: t('debrief.reflect.ratingsNote'),
      items: RATINGS.map((id) => ({ id: `rating-${id}`, words: t(`debrief.reflect.${id}`) })),
      steps: STEPS.map((value) => ({
        value: String(value),
        label: t('debrief.reflect.step', { value }),
      })),
    },
  };
}

function questionsOf(frame: Frame): readonly Question[] {
  const { view, t, script } = frame;
  const { verdict } = view;
  if (verdict === null) throw new Error('the dialogue is not over');
  const signed = verdict.outcome === 'signed';
  const words = ownWords(frame);
  return [
    ...(signed
      ? [{ id: 'forbids', words: t('debrief.reflect.forbids') }]
      : [{ id: 'unsigned', words: t('debrief.reflect.unsigned', { outcome: verdict.outcome }) }]),
    ...dearestMove(frame),
    ...naming(frame),
    ...(words === null ? [] : [{ id: 'chairs', words: t('debrief.reflect.chairs') }]),
    ...(signed && pressGap(verdict.pressLines) > 0
      ? [{ id: 'press', words: t('debrief.reflect.press') }]
      : []),
    ...silence(frame),
    ...weakestAudience(frame),
    ...(Object.keys(script.history.papers).length === 0
      ? []
      : [{ id: 'history', words: t('debrief.reflect.history') }]),
  ];
}

/** The clause on which one ended furthest from where one first stood in public. */
function dearestMove(frame: Frame): readonly Question[] {
  const { view, t } = frame;
  const own = ownSide(frame).id;
  let furthest: { readonly norm: NormId; readonly from: string; readonly to: string } | null = null;
  let rungs = 0;
  for (const [norm, to] of Object.entries(view.verdict?.clauses ?? {})) {
    const from = firstStand(frame, norm);
    if (from === null) continue;
    const moved = rungsSofter(view.setting, own, norm, from, to);
    if (moved > rungs) [furthest, rungs] = [{ norm, from, to }, moved];
  }
  if (furthest === null) return [];
  const { norm, from, to } = furthest;
  const tags = { from: tagOf(frame, norm, from), to: tagOf(frame, norm, to) };
  return [
    {
      id: 'word',
      words: t('debrief.reflect.word', { norm: normTitle(frame, norm), rungs, ...tags }),
    },
  ];
}

function firstStand(frame: Frame, norm: NormId): string | null {
  const own = ownSide(frame).id;
  for (const happening of frame.view.record) {
    const stand =
      happening.kind === 'positionsRevealed' ? happening.positions[own]?.[norm] : undefined;
    if (stand !== undefined) return stand;
  }
  return null;
}

function naming(frame: Frame): readonly Question[] {
  const { view, t } = frame;
  const own = ownSide(frame).id;
  const named = view.files.find(({ event, reaction }) =>
    view.setting.scenario.events
      .find(({ id }) => id === event)
      ?.reactions[own]?.some(({ id, names }) => names && id === reaction),
  );
  if (named === undefined) return [];
  return [
    {
      id: 'naming',
      words: t('debrief.reflect.naming', { event: eventTitle(frame, named.event) }),
    },
  ];
}

function silence(frame: Frame): readonly Question[] {
  const { view, t } = frame;
  const { verdict } = view;
  const silent = view.setting.cut.norms.find((norm) => verdict?.clauses[norm] === undefined);
  if (verdict?.outcome !== 'signed' || silent === undefined) return [];
  return [
    { id: 'silence', words: t('debrief.reflect.silence', { norm: normTitle(frame, silent) }) },
  ];
}

function weakestAudience(frame: Frame): readonly Question[] {
  const own = ownSide(frame);
  const [weakest] = Object.entries(own.audiences).toSorted(([, a], [, b]) => a - b);
  if (weakest === undefined) return [];
  const [audience, level] = weakest;
  return [
    {
      id: 'home',
      words: frame.t('debrief.reflect.home', {
        audience: audienceName(frame, own.id, audience),
        level: units(frame, level),
      }),
    },
  ];
}
