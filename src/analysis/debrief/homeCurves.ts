import type { AudienceId, Cause, DelegationId, Tenths } from '../../engine/index.ts';
import type { GameLine } from './GameLine.ts';

/** One change of an audience's support. */
export interface HomeMove {
  /** The step of the record, and its round from 0. */
  readonly step: number;
  readonly round: number;
  readonly before: Tenths;
  readonly after: Tenths;
  readonly cause: Cause;
}

/** How an audience's support went, from the first moment to the verdict. */
export interface HomeCurve {
  readonly delegation: DelegationId;
  readonly audience: AudienceId;
  readonly start: Tenths;
  readonly moves: readonly HomeMove[];
}

export interface HomeCurves {
  /** Steps of the record from the first moment, 0, to the last. */
  readonly steps: number;
  /** The step at which each round opened. */
  readonly rounds: readonly number[];
  /** In the order of delegations and of their audiences. */
  readonly curves: readonly HomeCurve[];
}

/** The support of every audience over the whole game, with the cause of each change. */
export function homeCurves({ states, end }: GameLine): HomeCurves {
  const [first = end] = states;
  const opened = end.record.filter(({ kind }) => kind === 'roundOpened');
  return {
    steps: end.step,
    rounds: opened.map(({ step }) => step),
    curves: Object.entries(first.table.delegations).flatMap(([delegation, side]) =>
      Object.entries(side.audiences).map(([audience, start]) => ({
        delegation,
        audience,
        start,
        moves: end.record.flatMap((happening): readonly HomeMove[] => {
          if (happening.kind !== 'meterMoved') return [];
          const { move, step, round, before, after } = happening;
          if (move.meter !== 'audience') return [];
          if (move.delegation !== delegation || move.audience !== audience) return [];
          return [{ step, round, before, after, cause: move.cause }];
        }),
      })),
    ),
  };
}
