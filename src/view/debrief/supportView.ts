import type { HomeCurve, HomeCurves } from '../../analysis/debrief/homeCurves.ts';
import { causeWords } from '../causeWords.ts';
import type { Frame } from '../Frame.ts';
import { audienceName, capitalised } from '../names.ts';
import { type SideMark, sideMark } from '../sideMark.ts';
import { signedUnits, units } from '../signed.ts';

/** What moved an audience once. */
export interface SupportMove {
  /** The step of the record. */
  readonly step: number;
  /** Support after it, from 0 to 100. */
  readonly level: number;
  readonly round: number;
  readonly amount: string;
  readonly value: string;
  readonly why: string;
}

/** One audience's support over the game. */
export interface SupportCurve {
  readonly of: SideMark;
  /** The audience's place among those of its delegation. */
  readonly place: number;
  readonly name: string;
  readonly start: { readonly level: number; readonly value: string };
  readonly end: { readonly level: number; readonly value: string };
  readonly moves: readonly SupportMove[];
}

/** Each audience's support over time, one's own delegation first, with what moved it. */
export function supportView(frame: Frame, { curves }: HomeCurves): readonly SupportCurve[] {
  const views = curves.map((curve) => curveView(frame, curve, placeOf(curves, curve)));
  return [...views.filter(({ of }) => of.own), ...views.filter(({ of }) => !of.own)];
}

function placeOf(curves: readonly HomeCurve[], curve: HomeCurve): number {
  return curves.filter(({ delegation }) => delegation === curve.delegation).indexOf(curve);
}

function curveView(frame: Frame, curve: HomeCurve, place: number): SupportCurve {
  const { delegation, audience, start, moves } = curve;
  const at = (tenths: number) => ({ level: tenths / 10, value: units(frame, tenths) });
  return {
    of: sideMark(frame, delegation),
    place,
    name: audienceName(frame, delegation, audience),
    start: at(start),
    end: at(moves.at(-1)?.after ?? start),
    moves: moves.map(({ step, round, before, after, cause }) => ({
      step,
      round: round + 1,
      amount: signedUnits(frame, after - before),
      ...at(after),
      why: capitalised(causeWords(frame, cause)),
    })),
  };
}
