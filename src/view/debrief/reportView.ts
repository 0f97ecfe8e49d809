import type { GameTurns } from '../../analysis/debrief/GameTurns.ts';
import { findingsFor } from '../../analysis/findings.ts';
import { delegationIds, hashOf, type Offer, type Player, utilityOf } from '../../engine/index.ts';
import { counterpartName, EVEN } from '../counterpart.ts';
import { endingView } from '../endingView.ts';
import type { Frame } from '../Frame.ts';
import { type Finding, findingsView } from '../findingsView.ts';
import { listed } from '../joined.ts';
import { knowledgeAnswered, knowledgeSummary } from '../knowledgeView.ts';
import { ownSide } from '../seat.ts';
import { type SideMark, sideMark } from '../sideMark.ts';
import { points } from '../signed.ts';
import type { DebriefInput } from './DebriefInput.ts';
import { reflectionView } from './reflectionView.ts';
import { type SureView, sureView } from './sureView.ts';
import { type TurnView, turnsView } from './turnsView.ts';
import { type YourText, yourText } from './yourText.ts';

/** A game on one or two pages. */
export interface ReportView {
  readonly text: YourText;
  readonly who: readonly { readonly of: SideMark; readonly player: string }[];
  readonly ending: string;
  readonly findings: readonly Finding[];
  readonly offers: {
    readonly heading: string;
    /** That earlier ones are left out; null where all stand here. */
    readonly leftOut: string | null;
    readonly rows: readonly {
      readonly number: number;
      readonly by: string;
      readonly clauses: string;
      readonly answer: string;
      /** What the offer alone is worth to each delegation by the tables of the verdict, in its order. */
      readonly worth: readonly string[];
    }[];
    readonly columns: readonly string[];
  };
  /** In the order of play, as far as they have been found. */
  readonly turns: readonly Pick<TurnView, 'when' | 'did' | 'answer' | 'gain'>[];
  readonly files: SureView['files'];
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly notes: string;
  readonly fingerprint: string;
}

const OFFERS_MOST = 12;
const ANSWER_MOST = 320;
const TURN_MOST = 120;

/** The report on a finished game with what was answered and found; what is long is cut, the files keep answers whole. */
export function reportView(
  { frame, log, state }: Pick<DebriefInput, 'frame' | 'log' | 'state'>,
  answers: Readonly<Record<string, string>>,
  turns: GameTurns | null = null,
): ReportView {
  const { view, t } = frame;
  const { verdict } = view;
  if (verdict === null) throw new Error('the dialogue is not over');
  return {
    text: yourText(frame),
    who: delegationIds(view.setting).map((id) => ({
      of: sideMark(frame, id),
      player: playerName(frame, log.header.players[id]),
    })),
    ending: endingView(frame).name,
    findings: findingsView(frame, verdict, findingsFor(view, ownSide(frame).id)),
    offers: offersOf(frame),
    turns: turns === null ? [] : turnsOf({ frame, log }, turns),
    files: sureView({ frame, state }).files,
    answers: answered(frame, answers),
    notes: t('debrief.keep.notes', { ending: endingView(frame).name }),
    fingerprint: t('debrief.keep.fingerprint', { hash: hashOf(state).slice(0, 12).toUpperCase() }),
  };
}

function playerName(frame: Frame, player: Player | undefined): string {
  if (player?.kind !== 'agent') return frame.t('debrief.keep.person');
  const { level, style = EVEN } = player;
  return frame.t('debrief.keep.agent', { name: counterpartName(frame, { level, style }) });
}

function offersOf(frame: Frame): ReportView['offers'] {
  const { view, t } = frame;
  const ids = delegationIds(view.setting);
  const leftOut = view.offers.length - OFFERS_MOST;
  return {
    heading: t('debrief.keep.offers'),
    leftOut: leftOut > 0 ? t('debrief.keep.offersLeftOut', { count: leftOut }) : null,
    columns: ids.map((id) => sideMark(frame, id).short),
    rows: view.offers
      .map((offer, at) => ({
        number: at + 1,
        by: sideMark(frame, offer.by).short,
        clauses: clausesShort(frame, offer),
        answer: t('debrief.keep.answer', {
          status: offer.status === 'in-effect' ? 'agreed' : offer.status,
        }),
        worth: ids.map((id) => points(frame, worthTo(frame, id, offer))),
      }))
      .slice(-OFFERS_MOST),
  };
}

function turnsOf(
  input: Pick<DebriefInput, 'frame' | 'log'>,
  turns: GameTurns,
): ReportView['turns'] {
  return turnsView(input, turns).points.map(({ when, did, answer, gain }) => ({
    when,
    did: cutTo(TURN_MOST, did),
    answer: cutTo(TURN_MOST, answer),
    gain,
  }));
}

function cutTo(most: number, words: string): string {
  return words.length > most ? `${words.slice(0, most)}…` : words;
}

function clausesShort(frame: Frame, { clauses }: Offer): string {
  const rungs = Object.entries(clauses).map(([norm, wordings]) =>
    frame.t('clause.rungs', { norm, wordings }),
  );
  return listed(frame, rungs);
}

function worthTo({ view }: Frame, id: string, { clauses }: Offer): number {
  const values = view.verdict?.sides[id]?.values;
  return values === undefined ? 0 : utilityOf(view.setting, id, values, clauses);
}

function answered(frame: Frame, answers: Readonly<Record<string, string>>): ReportView['answers'] {
  const { questions, ratings } = reflectionView(frame);
  const known = knowledgeAnswered(frame, answers)
    ? [{ question: frame.t('debrief.keep.knowledge'), answer: knowledgeSummary(frame, answers) }]
    : [];
  const given = [...questions, ...ratings.items].flatMap(({ id, words }) => {
    const answer = (answers[id] ?? '').trim();
    if (answer === '') return [];
    return [{ question: words, answer: cutTo(ANSWER_MOST, answer) }];
  });
  return [...given, ...known];
}
