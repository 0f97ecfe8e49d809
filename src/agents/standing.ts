import type { MicroPoints, Move, NormId, Tenths, WordingId } from '../engine/index.ts';
import { normOf } from '../engine/index.ts';
import { POINT } from './points.ts';
import { interventionsLeft, isLastRound, ownWorth, type Sight } from './sight.ts';

/** From here an audience is in danger of being lost, and down to here the room of being broken. */
const FRAIL_AUDIENCE: Tenths = 350;

/** From here on home asks for nothing more. */
const CONTENT_HOME: Tenths = 540;

/**
 * What moves of the meters are worth to oneself, in micro-points of text: home by the line it moves
 * and by how near an audience is to being lost, trust by the promises it backs and by durability,
 * tension by the thresholds it nears.
 */
export function worthOfMoves(sight: Sight, moves: readonly Move[], likely: Likely): MicroPoints {
  const { own } = sight;
  let [trust, tension, total] = [0, 0, 0];
  const audiences = new Map<string, Tenths>();
  for (const move of moves) {
    switch (move.meter) {
      case 'trust':
        trust += move.by;
        break;
      case 'tension':
        tension += move.by;
        break;
      case 'audience':
        audiences.set(move.audience, (audiences.get(move.audience) ?? 0) + move.by);
        break;
      case 'strikes':
        total -= 2.5 * POINT;
        break;
      case 'line':
        total -= move.by;
        break;
      case 'value':
        total += move.by * chanceOf(move.norm, move.wordings, likely);
        break;
      default:
        move satisfies never;
    }
  }
  const count = Math.max(1, Object.keys(own.audiences).length);
  let home = 0;
  for (const [audience, by] of audiences) {
    const before = own.audiences[audience] ?? 0;
    home += by / count;
    total += frailty(before) - frailty(before + by);
  }
  total += homeWorth(sight, home);
  return Math.round(total + trustWorth(sight, trust, likely) + tensionWorth(sight, tension));
}

/** The text that one expects, by which shifts of value are weighed. */
export type Likely = Readonly<Record<NormId, WordingId>>;

/** How likely a norm is to end at one of the wordings. */
export function chanceOf(norm: NormId, wordings: readonly WordingId[], likely: Likely): number {
  const expected = likely[norm];
  if (expected !== undefined && wordings.includes(expected)) return 0.6;
  return 0.15;
}

/** What a change of home's mean is worth: the line that it moves; half of that where home is content. */
export function homeWorth({ view, own }: Sight, by: Tenths): MicroPoints {
  const { linePerHomePoint } = view.setting.scenario.magnitudes;
  const felt = (home: Tenths) =>
    Math.min(home, CONTENT_HOME) + Math.max(0, home - CONTENT_HOME) / 2;
  return ((felt(own.home + by) - felt(own.home)) / 10) * linePerHomePoint;
}

/** What a change of trust is worth: promises in the text weigh more, and a text may hold or not. */
export function trustWorth(sight: Sight, by: Tenths, likely: Likely = {}): MicroPoints {
  const { trust, setting } = sight.view;
  const { promisePerTrustPoint } = setting.scenario.magnitudes;
  const promised = (promisesIn(sight, likely) * promisePerTrustPoint * by) / 10_000;
  return promised + doubt(trust) - doubt(trust + by);
}

/** The positive worth of the promises in a text; where none is expected yet, half of the best ones. */
function promisesIn(sight: Sight, likely: Likely): MicroPoints {
  const { setting } = sight.view;
  const known = Object.keys(likely).length > 0;
  return setting.cut.norms.reduce((sum, norm) => {
    const { promises } = normOf(setting, norm);
    const expected = likely[norm];
    const worths = promises.map((wording) => ownWorth(sight, norm, wording));
    if (!known) return sum + Math.max(0, ...worths) / 2;
    if (expected === undefined || !promises.includes(expected)) return sum;
    return sum + Math.max(0, ownWorth(sight, norm, expected));
  }, 0);
}

/** The worry that a text will not hold. */
function doubt(trust: Tenths): MicroPoints {
  return (Math.max(0, 400 - trust) * POINT) / 100;
}

/** The worry that an audience will be lost, or will want its zeal repaid. */
function frailty(support: Tenths): MicroPoints {
  const low = (Math.max(0, FRAIL_AUDIENCE - support) * POINT) / 100;
  return low + (support <= 200 ? 3 * POINT : 0) + (support >= 850 ? POINT : 0);
}

function tensionWorth(sight: Sight, by: Tenths): MicroPoints {
  const { view } = sight;
  return strain(sight, view.tension) - strain(sight, view.tension + by);
}

/** The worry about the room: fewer interventions, no questions, the end; too much calm bores home. */
function strain(sight: Sight, tension: Tenths): MicroPoints {
  const { tautTension, frozenTension, brokenTension, slackTension } =
    sight.view.setting.scenario.magnitudes;
  const ahead = isLastRound(sight) && interventionsLeft(sight) === 0 ? 0 : 1;
  let worry = 0.03 * tension * 0.1;
  if (tension >= tautTension) worry += 1.5 * ahead + 0.01 * (tension - tautTension);
  if (tension >= frozenTension) worry += 3 * ahead + 0.04 * (tension - frozenTension);
  if (tension >= brokenTension) worry += 20;
  if (tension <= slackTension) worry += 1;
  return worry * POINT;
}
