import type { GameTurns } from '../../analysis/debrief/GameTurns.ts';
import type { TurningPoint } from '../../analysis/turningPoints.ts';
import type { Log, MicroPoints } from '../../engine/index.ts';
import type { Action } from '../Action.ts';
import { levelName } from '../counterpart.ts';
import type { Frame } from '../Frame.ts';
import { delegationName, eventTitle } from '../names.ts';
import { points, signedPoints, units } from '../signed.ts';
import { answerWords } from './answerWords.ts';
import { type ChartTable, numberCell, textCell } from './ChartView.ts';
import { cameOfIt } from './cameOfIt.ts';
import { causeOfTurn } from './causeOfTurn.ts';
import type { DebriefInput } from './DebriefInput.ts';

/** A result with its name, in points over the line. */
interface NamedResult {
  readonly name: string;
  readonly value: string;
}

/** A decision at which another answer led to more. */
export interface TurnView {
  readonly entry: number;
  readonly when: string;
  readonly situation: string;
  readonly did: string;
  readonly came: string;
  readonly tryIt: Action;
  /** What is shown to whoever asks for it. */
  readonly answer: string;
  readonly results: readonly NamedResult[];
  /** How much more the answer led to. */
  readonly gain: string;
  readonly cause: string;
}

/** The decisions that moved the result most, in the order of play. */
export interface TurnsView {
  readonly lead: string;
  /** How they were found, what that assumes of who plays on, and that more may come. */
  readonly notes: readonly string[];
  readonly points: readonly TurnView[];
  /** The same results as a table; null where there are none. */
  readonly table: ChartTable | null;
}

/** The view of what has been found so far in the game that is debriefed. */
export function turnsView(
  { frame, log }: Pick<DebriefInput, 'frame' | 'log'>,
  turns: GameTurns,
): TurnsView {
  const { t } = frame;
  const { found } = turns;
  const inOrder = found.points.toSorted((a, b) => a.entry - b.entry);
  return {
    lead: t('debrief.turns.lead', {
      result: signedPoints(frame, found.result),
      points: found.points.length,
    }),
    notes: [...notesOf(frame, turns), ...(found.done ? [] : [t('debrief.turns.searching')])],
    points: inOrder.map((point) => turnView(frame, log, point)),
    table: inOrder.length === 0 ? null : tableOf(frame, inOrder),
  };
}

function notesOf(frame: Frame, { delegation, found, standIns, standIn }: GameTurns): string[] {
  const { t } = frame;
  const { points: shown, answers, decisions, forks, done } = found;
  if (shown.length === 0 && !done) return [];
  const level = levelName(frame, standIn);
  return [
    shown.length === 0
      ? t('debrief.turns.none', { answers, decisions, forks })
      : t('debrief.turns.method', { forks }),
    ...standIns.map((id) =>
      id === delegation
        ? t('debrief.turns.assumedOwn', { level })
        : t('debrief.turns.assumedOther', { name: delegationName(frame, id), level }),
    ),
  ];
}

function turnView(frame: Frame, log: Log, point: TurningPoint): TurnView {
  const { t } = frame;
  const { entry, situation, played, better } = point;
  const { event, trust, tension, text, line } = situation;
  const own = frame.view.own?.id;
  const next = log.entries.find(({ id, seat }) => id > entry && seat === own);
  const when = whenOf(frame, point);
  return {
    entry,
    when,
    situation: t('debrief.turns.situation', {
      trust: units(frame, trust),
      tension: units(frame, tension),
      text: points(frame, text),
      line: points(frame, line),
    }),
    did: answerWords(frame, played, { how: 'did', event }),
    came: cameOfIt(frame, entry + 1, (next?.id ?? log.entries.length) + 1),
    tryIt: { id: `try:${entry}`, label: t('debrief.turns.try'), cost: [], whyNot: null },
    answer: answerWords(frame, better, { how: 'might', event }),
    results: resultsOf(frame, point),
    gain: signedPoints(frame, point.improvement),
    cause: causeOfTurn(frame, point),
  };
}

/** Round and stage, or the incident that was open. */
function whenOf(
  frame: Frame,
  { round, situation: { stage, event } }: Pick<TurningPoint, 'round' | 'situation'>,
): string {
  const { t } = frame;
  if (stage === 'reactions' && event !== null)
    return t('debrief.turns.whenEvent', { round: round + 1, event: eventTitle(frame, event) });
  return t('debrief.turns.when', { round: round + 1, stage: t(`stage.${stage}`) });
}

function resultsOf(frame: Frame, { results }: TurningPoint): readonly NamedResult[] {
  const { t } = frame;
  const named = (name: string, value: MicroPoints): NamedResult => ({
    name,
    value: signedPoints(frame, value),
  });
  const { played, baseline, better } = results;
  return [
    named(t('debrief.turns.asPlayed'), played),
    ...(baseline === played ? [] : [named(t('debrief.turns.own'), baseline)]),
    named(t('debrief.turns.theAnswer'), better),
  ];
}

function tableOf(frame: Frame, inOrder: readonly TurningPoint[]): ChartTable {
  const { t } = frame;
  const number = (value: MicroPoints) => numberCell(signedPoints(frame, value));
  return {
    caption: t('debrief.turns.table'),
    head: [
      textCell(t('debrief.when')),
      numberCell(t('debrief.turns.asPlayed')),
      numberCell(t('debrief.turns.own')),
      numberCell(t('debrief.turns.theAnswer')),
      numberCell(t('debrief.turns.improvement')),
    ],
    rows: inOrder.map((point) => [
      textCell(whenOf(frame, point)),
      number(point.results.played),
      number(point.results.baseline),
      number(point.results.better),
      number(point.improvement),
    ]),
  };
}
