import type { Values } from '../../analysis/jointWorth.ts';
import { type DelegationId, type Draw, entry, recordOf } from '../../engine/index.ts';
import type { DrawnNorm } from './drawnNorms.ts';

/** How much each wording of a norm pleases, from 0 to `PLEASES_MOST`, in the order of the norm. */
type Shape = readonly number[];

const PLEASES_MOST = 1000;
const WEIGHTS = 100;

/**
 * Values of whole units: a weight of the norm times how much the wording pleases. On about half of the
 * norms the second delegation wants the reverse of what the first wants, on a quarter the same. The
 * lopsided delegation, if there is one, cares for few norms much more than for the others.
 */
export function drawnValues(
  draw: Draw,
  norms: readonly DrawnNorm[],
  delegations: readonly DelegationId[],
  lopsided: DelegationId | null,
): Values {
  const shapes = norms.map((norm) => shapesOf(draw, norm, delegations));
  return recordOf(delegations, (id) =>
    Object.fromEntries(
      norms.map(({ id: norm, wordings }, place) => {
        const weight = weightOf(draw, `${norm}/${id}`, id === lopsided);
        const shape = shapes[place]?.[id] ?? [];
        return [norm, Object.fromEntries(wordings.map((w, i) => [w, weight * (shape[i] ?? 0)]))];
      }),
    ),
  );
}

function weightOf(draw: Draw, key: string, lopsided: boolean): number {
  const weight = 1 + draw(`weight/${key}`, WEIGHTS);
  // Squared, so that the sum is mostly that of the heaviest.
  return lopsided ? Math.max(1, Math.round((weight * weight) / WEIGHTS)) : weight;
}

function shapesOf(
  draw: Draw,
  { id: norm, wordings }: DrawnNorm,
  delegations: readonly DelegationId[],
): Readonly<Record<DelegationId, Shape>> {
  const shapes: Record<DelegationId, Shape> = {};
  const [first = ''] = delegations;
  for (const id of delegations) {
    const kin = id === first ? 3 : draw(`kin/${norm}/${id}`, 4);
    const model = shapes[first];
    if (model === undefined || kin === 3)
      shapes[id] = shapeOf(draw, `${norm}/${id}`, wordings.length);
    else shapes[id] = kin === 2 ? model : reversed(model);
  }
  return recordOf(delegations, (id) => entry(shapes, id));
}

function reversed(shape: Shape): Shape {
  return shape.map((pleases) => PLEASES_MOST - pleases);
}

/** Rising, falling, with a peak within, or any; its least is 0 and its most `PLEASES_MOST`. */
function shapeOf(draw: Draw, key: string, length: number): Shape {
  const kind = draw(`shape/${key}`, 4);
  const peak = kind === 0 ? length - 1 : kind === 1 ? 0 : draw(`peak/${key}`, length);
  const raw = Array.from({ length }, (_, place) => {
    const noise = draw(`pleases/${key}/${place}`, 400);
    return kind === 3 ? noise : noise - 400 * Math.abs(place - peak);
  });
  const least = Math.min(...raw);
  const span = Math.max(1, Math.max(...raw) - least);
  return raw.map((each) => Math.round(((each - least) * PLEASES_MOST) / span));
}
