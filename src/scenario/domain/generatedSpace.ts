import { at } from '../../analysis/at.ts';
import { maxMinGain } from '../../analysis/maxMinGain.ts';
import { type OutcomeSpaceInput, outcomeSpace } from '../../analysis/outcomeSpace.ts';
import {
  type DelegationId,
  type Draw,
  entry,
  keyedDraw,
  type MicroPoints,
  recordOf,
} from '../../engine/index.ts';
import { drawnLinkages } from './drawnLinkages.ts';
import { drawnNorms } from './drawnNorms.ts';
import { drawnValues } from './drawnValues.ts';

/** A space made by draw, and of what kind it is. */
export interface GeneratedSpace {
  readonly id: string;
  /** Whether norms are linked, in groups of at most three. */
  readonly linked: boolean;
  /** Whether nobody has the upper hand; otherwise the first delegation needs a deal less, and cares for less. */
  readonly balanced: boolean;
  readonly outcomes: number;
  readonly space: OutcomeSpaceInput;
}

const SEED = 20_150_622;
/** What its best outcome is worth to each delegation, or a little less. */
const BEST: MicroPoints = 100_000_000;
const SIZES = Int32Array.of(30, 300, 3_000, 30_000, 300_000, 3_000_000);
/** One space in so many has three delegations. */
const THREE_IN = 9;

/**
 * The space of this number, from 0: the same number always makes the same one. Every other space is
 * linked, every other pair is unbalanced, and sizes go from tens to millions of outcomes. Something is
 * always rational for all.
 */
export function generatedSpace(number: number): GeneratedSpace {
  const draw = drawFor(number);
  const linked = number % 2 === 1;
  const balanced = Math.floor(number / 2) % 2 === 0;
  const norms = drawnNorms(draw, at(SIZES, Math.floor(number / 4) % SIZES.length));
  const delegations = ['P1', 'P2', ...(number % THREE_IN === 4 ? ['P3'] : [])];
  const raw: OutcomeSpaceInput = {
    norms,
    delegations,
    values: drawnValues(draw, norms, delegations, balanced ? null : 'P1'),
    linkages: linked ? drawnLinkages(draw, norms, delegations) : [],
    reservations: recordOf(delegations, () => 0),
  };
  return {
    id: generatedId(number),
    linked,
    balanced,
    outcomes: norms.reduce((product, { wordings }) => product * wordings.length, 1),
    space: withReservations(draw, scaled(raw), balanced),
  };
}

/** What the space of this number is called. */
export function generatedId(number: number): string {
  return `generated-${String(number + 1).padStart(2, '0')}`;
}

function drawFor(number: number): Draw {
  const draw = keyedDraw(SEED);
  return (key, bound) => draw(`${number}/${key}`, bound);
}

/** With every delegation's values multiplied so that its best outcome is worth at most `BEST`. */
function scaled(raw: OutcomeSpaceInput): OutcomeSpaceInput {
  const factors = recordOf(raw.delegations, (id) => Math.floor(BEST / bestFor(raw, id)));
  return {
    ...raw,
    values: recordOf(raw.delegations, (id) =>
      mapped(entry(raw.values, id), (row) => mapped(row, (value) => value * entry(factors, id))),
    ),
    linkages: raw.linkages.map((linkage) => ({
      ...linkage,
      values: recordOf(raw.delegations, (id) => (linkage.values[id] ?? 0) * entry(factors, id)),
    })),
  };
}

function withReservations(
  draw: Draw,
  space: OutcomeSpaceInput,
  balanced: boolean,
): OutcomeSpaceInput {
  const common = draw('reservation', 31);
  const percent = (id: DelegationId) => {
    if (balanced) return common;
    return id === 'P1' ? 40 + draw('reservation/high', 21) : draw(`reservation/${id}`, 11);
  };
  for (let halvings = 0; ; halvings++) {
    const reservations = recordOf(space.delegations, (id) =>
      Math.floor((bestFor(space, id) * percent(id)) / 100 / 2 ** halvings),
    );
    const reserved = { ...space, reservations };
    if (maxMinGain(outcomeSpace(reserved)).gain > 0) return reserved;
  }
}

/** What the best outcome for one delegation is worth to it. */
function bestFor(space: OutcomeSpaceInput, id: DelegationId): MicroPoints {
  const own = outcomeSpace({ ...space, delegations: [id] });
  return own.blocks.reduce((sum, { worth, tried }) => sum + at(worth, at(tried, 0)), 0);
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  make: (each: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([id, each]) => [id, make(each)]));
}
