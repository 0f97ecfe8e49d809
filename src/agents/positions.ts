import {
  anchorOf,
  delegationOf,
  type NormId,
  refusalFor,
  type WordingId,
} from '../engine/index.ts';
import { act, type Decision, pass } from './decision.ts';
import { trades } from './level.ts';
import { type Outlook, outlookOf } from './outlook.ts';
import { chooseRedLine } from './redLine.ts';
import { firmerThan, softerThan, welcomed } from './rungs.ts';
import type { Sight } from './sight.ts';

/** Below this an audience is worth a rung of firmness on its norm. */
const UNEASY_AUDIENCE = 420;

/** From here on an audience forgives a retreat cheaply. */
const EASY_AUDIENCE = 500;

/**
 * Takes public positions: first on the rung that home expects, or one firmer where its audience is
 * uneasy; when a norm comes back, one rung toward what one now plans for.
 */
export function takePositions(sight: Sight): Decision {
  const { view, own } = sight;
  if (own.sealedPositions !== null) return pass('sealed');
  const outlook = outlookOf(sight);
  const positions = Object.fromEntries(
    view.agenda.map((norm) => [norm, positionOn(outlook, norm)]),
  );
  const redLine = chooseRedLine(outlook, positions);
  const drawn = { kind: 'takePositions', positions, redLine } as const;
  const command = refusalFor(view, drawn) === null ? drawn : { ...drawn, redLine: null };
  const norm = command.redLine?.norm ?? view.agenda[0] ?? null;
  return act(command, 'position', {
    norm,
    wording: norm && (positions[norm] ?? null),
    redLine: command.redLine?.norm ?? null,
    aspiration: outlook.aspiration,
    reservation: own.reservation,
    reason: command.redLine === null ? 'stand' : 'red-line',
  });
}

function positionOn(outlook: Outlook, norm: NormId): WordingId {
  const { sight } = outlook;
  const { view, own } = sight;
  const side = { positions: view.sides[own.id]?.positions ?? {}, cable: own.cable };
  const anchor = anchorOf(view.setting, own.id, side, norm);
  const planned = outlook.plan.clauses[norm];
  const order = welcomed(view.setting, own.id, norm);
  const below = planned === undefined ? 0 : order.indexOf(planned) - order.indexOf(anchor);
  const audience = delegationOf(view.setting, own.id).owners[norm] ?? '';
  const support = own.audiences[audience] ?? 500;
  const { firmerBy, retreatsWhereCheap } = sight.temperament;
  const yields =
    returns(sight, norm) ||
    (trades(sight.level) && below >= 2) ||
    (retreatsWhereCheap && support >= EASY_AUDIENCE);
  if (below >= 1 && yields) return softerThan(sight, norm, anchor) ?? anchor;
  const firm = support < UNEASY_AUDIENCE || (firmerBy > 0 && !returns(sight, norm));
  return firm && !warmLastTime(sight) ? (firmerThan(sight, norm, anchor) ?? anchor) : anchor;
}

/** Whether one has stood on this norm in public before. */
function returns({ view, own }: Sight, norm: NormId): boolean {
  return view.sides[own.id]?.positions[norm] !== undefined;
}

/** Warm words beside a firm text ring false. */
function warmLastTime({ view, own }: Sight): boolean {
  const tone = view.sides[own.id]?.lastTone;
  return view.setting.scenario.tones.some((each) => each.id === tone && each.warm);
}
