import type { NormId, View } from '../engine/index.ts';
import type { ClassTable } from './ClassState.ts';
import type { TableTile } from './TableTile.ts';

/** Milliseconds without an act after which a table that waits for somebody is stuck. */
export const STUCK_MS = 90_000;

/** How a table's time stands, by its keeper. */
export interface TileTimes {
  readonly idleMs: number;
  readonly leftMs: number | null;
}

/**
 * A table at a glance, from the view of the table's own seat: nothing that not everybody at the table
 * knows, and of a clause only whether it is agreed.
 */
export function tileOf(
  { id, number, paused, ended }: ClassTable,
  view: View,
  { idleMs, leftMs }: TileTimes,
): TableTile {
  const stands = view.paused || paused;
  const awaited = Object.values(view.sides)
    .filter(({ ready }) => !ready)
    .map((side) => side.id);
  const clauses = view.setting.cut.norms.map((norm) => ({ norm, status: statusOf(view, norm) }));
  const tile = {
    table: id,
    number,
    stage: view.stage,
    round: view.round,
    paused: stands,
    idleMs,
    leftMs,
    awaited,
    clauses,
    agreedPerMille: strengthOf(view),
    lastAct: lastActOf(view),
  };
  const done = ended || view.stage === 'verdict';
  return { ...tile, signal: done ? 'done' : signalOf(tile) };
}

/** Whether a table waits for somebody who has not acted for too long. */
export function isStuck({
  stage,
  paused,
  idleMs,
  awaited,
}: Pick<TableTile, 'stage' | 'paused' | 'idleMs' | 'awaited'>): boolean {
  return !paused && stage !== 'verdict' && awaited.length > 0 && idleMs > STUCK_MS;
}

/** How far a table has come: parts in a thousand of the norms opened so far that are agreed. */
export function strengthOf(view: View): number {
  const agreed = view.opened.filter((norm) => view.draft[norm]?.status !== 'open').length;
  return view.opened.length === 0 ? 0 : Math.trunc((agreed * 1000) / view.opened.length);
}

function statusOf(view: View, norm: NormId): TableTile['clauses'][number]['status'] {
  const status = view.draft[norm]?.status ?? 'open';
  if (status !== 'open') return status;
  return view.opened.includes(norm) ? 'bracketed' : 'silent';
}

/** What was done last, by the kind of its happening; what only moved a meter is no act. */
function lastActOf({ record }: View): string | null {
  const last = record.findLast(({ kind }) => kind !== 'meterMoved' && kind !== 'tableActed');
  return last?.kind ?? null;
}

/** Somebody is waited for who alone holds the table up, or they talk with each other. */
function signalOf(tile: Omit<TableTile, 'signal'>): TableTile['signal'] {
  if (tile.paused) return 'paused';
  if (isStuck(tile)) return 'needs-you';
  return tile.awaited.length === 1 ? 'waiting' : 'in-talks';
}
