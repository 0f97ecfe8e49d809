import {
  apply,
  type Clauses,
  type Command,
  type DelegationId,
  type Log,
  type MicroPoints,
  type Scenario,
  type State,
  viewFor,
} from '../engine/index.ts';
import { forkDifference } from './forkDifference.ts';
import { forkQueue, type Trial } from './forkQueue.ts';
import { otherAnswers } from './otherAnswers.ts';
import { type OwnDecision, ownDecisions } from './ownDecisions.ts';
import { textOverLine } from './textOverLine.ts';
import { POINTS_MOST, type Situation, type TurningPoint, turningPoints } from './turningPoints.ts';

/** Whose turning points in which finished game. */
export interface GameToSearch {
  readonly scenario: Scenario;
  /** One that replays and has come to its verdict. */
  readonly log: Log;
  readonly delegation: DelegationId;
  /** The search ends when so many forks have been played on; 48 if not told otherwise. */
  readonly forksMost?: number;
}

/** A log in which the last entry is another command than was given, and the state to which it leads. */
export interface Fork {
  readonly log: Log;
  readonly state: State;
}

/** Plays a fork on, everybody's chair included, and gives the state at its verdict; the same for the same fork. */
export type ContinueGame = (fork: Fork) => State;

/** What a search has found so far. */
export interface FoundSoFar {
  /** What the game gave the delegation: text value over its line. */
  readonly result: MicroPoints;
  /** Best first, at most five. */
  readonly points: readonly TurningPoint[];
  /** Decisions that had another answer, and all those answers. */
  readonly decisions: number;
  readonly answers: number;
  /** Forks played on, baselines included. */
  readonly forks: number;
  readonly done: boolean;
}

const FORKS_MOST = 48;

/**
 * The turning points of one delegation's game. At its decisions another legal answer is given and the game
 * played on; exact analysis says which answers first. It stops to tell after every fork, and whoever
 * has heard enough asks no further. Throws where the dialogue is not over.
 */
export function* forkSearch(
  { scenario, log, delegation, forksMost = FORKS_MOST }: GameToSearch,
  continueGame: ContinueGame,
): Generator<FoundSoFar, FoundSoFar> {
  const { decisions, end } = ownDecisions(scenario, log, delegation);
  const result = textOverLine(end, delegation);
  const agreed = textOf(end, delegation);
  const trials = decisions.flatMap((decision): readonly Trial[] =>
    otherAnswers(decision, agreed).map((answer) => ({ decision, answer })),
  );
  const found: TurningPoint[] = [];
  const baselines = new Map<number, State>();
  let forks = 0;
  const endOf = (decision: OwnDecision, command: Command): State => {
    forks += 1;
    return continueGame(forkOf(log, delegation, decision, command));
  };
  const soFar = (progress: 'more' | 'done'): FoundSoFar => ({
    result,
    points: turningPoints(found),
    decisions: new Set(trials.map(({ decision }) => decision.entry)).size,
    answers: trials.length,
    forks,
    done: progress === 'done',
  });
  for (const { decision, answer } of forkQueue(trials)) {
    if (forks >= forksMost) break;
    const forked = endOf(decision, answer.command);
    const better = textOverLine(forked, delegation);
    const known = baselines.get(decision.entry);
    if (known === undefined && better - result > leastShown(found)) {
      if (forks >= forksMost) break;
      yield soFar('more');
      const same = endOf(decision, decision.command);
      baselines.set(decision.entry, same);
    }
    const same = baselines.get(decision.entry);
    if (same !== undefined) {
      const baseline = textOverLine(same, delegation);
      found.push({
        entry: decision.entry,
        round: decision.view.round,
        situation: situationOf(decision),
        kind: answer.kind,
        played: decision.command,
        better: answer.command,
        results: { played: result, baseline, better },
        difference: forkDifference(same, forked, delegation),
        taken: isTaken(decision, answer.command, forked),
        improvement: better - Math.max(result, baseline),
      });
    }
    yield soFar('more');
  }
  return soFar('done');
}

/** What an answer has to improve to be shown beside those that are known; 0 while there is room. */
function leastShown(found: readonly TurningPoint[]): MicroPoints {
  return turningPoints(found)[POINTS_MOST - 1]?.improvement ?? 0;
}

function forkOf(
  { header, entries }: Log,
  seat: DelegationId,
  { entry, state }: OwnDecision,
  command: Command,
): Fork {
  const atMs = entries[entry]?.atMs ?? 0;
  return {
    log: { header, entries: [...entries.slice(0, entry), { id: entry, seat, command, atMs }] },
    state: apply(state, seat, command),
  };
}

function situationOf({ view }: OwnDecision): Situation {
  const { stage, incident, trust, tension, own } = view;
  const { text = 0, line = 0 } = own ?? {};
  return { stage, event: incident?.event ?? null, trust, tension, text, line };
}

/** Whether the offer that this command tabled or accepted took effect before the end. */
function isTaken({ view }: OwnDecision, command: Command, end: State): boolean {
  const { offers } = viewFor(end, view.seat);
  const offer =
    command.kind === 'acceptOffer'
      ? offers.find(({ id }) => id === command.offer)
      : command.kind === 'tableOffer'
        ? offers[view.offers.length]
        : undefined;
  return offer?.status === 'in-effect';
}

/** The text of a finished dialogue; null where none was signed. */
function textOf(end: State, delegation: DelegationId): Clauses | null {
  const { verdict } = viewFor(end, delegation);
  return verdict?.outcome === 'signed' ? verdict.clauses : null;
}
