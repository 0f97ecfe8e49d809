import { isStuck, type TableTile } from '../../classroom/index.ts';
import type { ConsoleSight, HostClass } from './ConsoleSight.ts';
import { idleWords } from './clockWords.ts';
import { delegationMark, type Mark } from './marks.ts';
import type { NormId } from './scenarioTypes.ts';

export type Signal = TableTile['signal'] | 'hand';

/** A table at a glance, in words. */
export interface TileModel {
  readonly table: string;
  readonly number: number;
  readonly signal: Signal;
  readonly clauses: readonly {
    readonly norm: NormId;
    readonly label: string;
    readonly status: TableTile['clauses'][number]['status'];
  }[];
  /** The clauses for whoever does not see them. */
  readonly clausesWords: string;
  /** Who is waited for. */
  readonly due: readonly Mark[];
  readonly words: string;
  /** How long nobody has done anything; null where that says nothing. */
  readonly idle: string | null;
  /** Those who are waited for, by name, where the table is stuck, and those who raise a hand. */
  readonly people: readonly string[];
}

export interface TilesView {
  readonly tiles: readonly TileModel[];
  readonly counts: Readonly<Record<Signal, number>>;
  /** How many tables have agreed on each norm. */
  readonly clean: readonly {
    readonly norm: NormId;
    readonly name: string;
    readonly count: number;
  }[];
}

type Sight = Pick<ConsoleSight, 't' | 'script' | 'scenario' | 'view' | 'elapsedMs'> & {
  readonly desk: Pick<ConsoleSight['desk'], 'order'>;
};

/** The wall of tables as it stands now: time has gone by since the class told of it. */
export function tilesView(sight: Sight): TilesView {
  const { view, desk } = sight;
  const models = view.tiles
    .map((tile) => ({ tile: tileNow(tile, sight.elapsedMs) }))
    .map(({ tile }) => ({ tile, model: modelOf(sight, tile) }));
  const sorted = models.toSorted(
    (a, b) =>
      (desk.order === 'need' ? urgency(b.model.signal) - urgency(a.model.signal) : 0) ||
      (desk.order === 'need' && a.model.signal === 'needs-you'
        ? b.tile.idleMs - a.tile.idleMs
        : 0) ||
      a.tile.number - b.tile.number,
  );
  const counts = { 'needs-you': 0, hand: 0, 'in-talks': 0, waiting: 0, done: 0, paused: 0 };
  for (const { model } of models) counts[model.signal] += 1;
  return { tiles: sorted.map(({ model }) => model), counts, clean: cleanOf(sight) };
}

/** A tile with the time that has passed; a table that nobody has touched meanwhile may have got stuck. */
export function tileNow(tile: TableTile, elapsedMs: number): TableTile {
  if (tile.signal === 'done' || tile.paused) return tile;
  const idleMs = tile.idleMs + elapsedMs;
  const leftMs = tile.leftMs === null ? null : Math.max(0, tile.leftMs - elapsedMs);
  const now = { ...tile, idleMs, leftMs };
  return { ...now, signal: isStuck(now) ? 'needs-you' : tile.signal };
}

function modelOf(sight: Sight, tile: TableTile): TileModel {
  const { view, t } = sight;
  const hands = handsAt(view, tile.table);
  const signal = tile.signal === 'needs-you' || hands.length === 0 ? tile.signal : 'hand';
  const clauses = tile.clauses.map(({ norm, status }) => ({
    norm,
    status,
    label: norm.replace(/^\D+/, ''),
  }));
  return {
    table: tile.table,
    number: tile.number,
    signal,
    clauses,
    clausesWords: clauses
      .map(({ norm, status }) =>
        t('console.tile.clause', { norm, status: t(`console.clause.${status}`) }),
      )
      .join(', '),
    due:
      tile.signal === 'done' || tile.paused
        ? []
        : tile.awaited.map((id) => delegationMark(sight, id)),
    words: wordsFor(sight, tile),
    idle:
      tile.signal === 'done' || tile.paused || tile.awaited.length === 0
        ? null
        : idleWords(tile.idleMs),
    people: signal === 'needs-you' ? peopleAwaited(view, tile) : hands,
  };
}

function wordsFor({ t }: Sight, tile: TableTile): string {
  if (tile.signal === 'done') {
    const agreed = tile.clauses.filter(({ status }) => isAgreed(status)).length;
    return t('console.tile.over', { agreed, of: tile.clauses.length });
  }
  if (tile.paused) return t('console.tile.stands');
  if (tile.awaited.length === 0) return t('console.tile.moving');
  return tile.signal === 'needs-you' ? t('console.tile.silent') : t(`console.due.${tile.stage}`);
}

function urgency(signal: Signal): number {
  return signal === 'needs-you' ? 2 : signal === 'hand' ? 1 : 0;
}

/** Those in the chairs that hold a table up. */
function peopleAwaited(view: HostClass, { table: id, awaited }: TableTile): readonly string[] {
  const table = view.tables.find((each) => each.id === id);
  const chairs = table?.chairs.filter(({ delegation }) => awaited.includes(delegation)) ?? [];
  return chairs.flatMap(({ member }) => view.members.find(({ id }) => id === member)?.name ?? []);
}

function handsAt(view: HostClass, id: string): readonly string[] {
  const table = view.tables.find((each) => each.id === id);
  if (table === undefined) return [];
  const here = [...table.chairs.map(({ member }) => member), ...table.observers];
  return view.members
    .filter((member) => member.hand === 'up' && !member.removed && here.includes(member.id))
    .map(({ name }) => name);
}

function cleanOf({ view, script }: Sight): TilesView['clean'] {
  const norms = view.tiles[0]?.clauses.map(({ norm }) => norm) ?? [];
  return norms.map((norm) => ({
    norm,
    name: script.norms[norm]?.name ?? norm,
    count: view.tiles.filter(({ clauses }) =>
      clauses.some((each) => each.norm === norm && isAgreed(each.status)),
    ).length,
  }));
}

function isAgreed(status: TableTile['clauses'][number]['status']): boolean {
  return status === 'clean' || status === 'closed';
}
