import type { TableAnalysis } from '../../analysis/classes/tableAnalysis.ts';
import {
  type ChartMark,
  type ChartView,
  numberCell,
  type Spot,
  textCell,
} from '../debrief/ChartView.ts';
import { listed } from '../joined.ts';
import { delegationInText, delegationName } from '../names.ts';
import { signedPoints } from '../signed.ts';
import { type ClassInput, frameOn, gamesOf, tableName } from './ClassInput.ts';

/** A table's deal in the plane. */
export interface TableSpot extends Spot {
  /** Its number; where several meet, all of them. */
  readonly label: string;
  /** The game, from 0: its shape. */
  readonly game: number;
}

/** The plane of a class: what each deal gave both sides, as shares of what they could have had. */
export interface ClassPlaneView extends ChartView {
  readonly deals: readonly TableSpot[];
  /** One thin line for each table with a text within reach. */
  readonly frontiers: readonly (readonly Spot[])[];
  /** Words at the crossing of the two lines, where tables without a text stand; null where there are none. */
  readonly noText: string | null;
  readonly games: number;
  readonly note: string;
}

const WHOLE = 100;
const ROOM = 8;
/** Under the lower line, where nearly no deal is, stand the tables without one. */
const ROOM_FOR_WORDS = 15;

/**
 * All tables in one plane. Cables differ from table to table, so points cannot be compared: each axis is
 * the share of the most that this side could have gained at its own table while the other kept its line.
 * 0 is every side's own line; nobody can have more than 100 without leaving the other below its line.
 */
export function classPlaneView(input: ClassInput): ClassPlaneView {
  const { words, tables } = input;
  const { t } = words;
  const [first, second] = pairOf(tables);
  const dealt = tables.filter(({ signed }) => signed);
  const placed = dealt.flatMap((table) => {
    const spot = sharesOf(table, table.gains);
    return spot === null ? [] : [{ table, spot }];
  });
  const without = tables.filter(({ signed }) => !signed);
  const reach = (values: readonly number[], below: number) => ({
    from: Math.floor(Math.min(0, ...values) - below),
    to: Math.ceil(Math.max(WHOLE, ...values) + ROOM / 2),
  });
  const name = (id: string) =>
    tables[0] === undefined ? id : delegationInText(frameOn(words, tables[0].view), id);
  const axis = (id: string) => t('classDebrief.plane.axis', { name: name(id) });
  const noText =
    without.length === 0
      ? null
      : t('classDebrief.plane.noText', {
          tables: listed(words, without.map(shortName(gamesOf(input)))),
        });
  return {
    id: 'class-plane',
    title: t('classDebrief.plane.title'),
    description: t('classDebrief.plane.description', {
      deals: dealt.length,
      tables: tables.length,
      first: name(first),
      second: name(second),
    }),
    x: {
      label: axis(first),
      ...reach(
        placed.map(({ spot }) => spot.x),
        ROOM,
      ),
    },
    y: {
      label: axis(second),
      ...reach(
        placed.map(({ spot }) => spot.y),
        noText === null ? ROOM : ROOM_FOR_WORDS,
      ),
    },
    deals: gathered(placed),
    frontiers: tables.flatMap((table) => {
      const spots = table.frontier.flatMap((gains) => sharesOf(table, gains) ?? []);
      return spots.length < 2 ? [] : [spots];
    }),
    noText,
    games: gamesOf(input),
    note: t('classDebrief.plane.note'),
    marks: tables.map((table): ChartMark => {
      const spot = sharesOf(table, table.gains) ?? { x: 0, y: 0 };
      return { ...spot, words: markWords(input, table) };
    }),
    table: planeTable(input, [first, second]),
  };
}

/** The two delegations whose plane it is. */
function pairOf(tables: readonly TableAnalysis[]): readonly [string, string] {
  const [first = '', second = ''] = tables[0]?.delegations ?? [];
  return [first, second];
}

/** Gains as shares of the most that each could have gained, in percent; null where no text served all. */
function sharesOf({ most }: TableAnalysis, gains: readonly number[]): Spot | null {
  if (most === null) return null;
  const share = (side: number) => {
    const whole = most[side] ?? 0;
    // Where a side could gain nothing at all, whatever it has is all of it.
    return whole <= 0 ? ((gains[side] ?? 0) < 0 ? 0 : WHOLE) : (WHOLE * (gains[side] ?? 0)) / whole;
  };
  return { x: share(0), y: share(1) };
}

/** `3`, or `3 in game 2` as `3/2` where there were several. */
function shortName(games: number) {
  return ({ number, sitting }: TableAnalysis): string =>
    games > 1 ? `${number}/${sitting + 1}` : `${number}`;
}

/** One mark for deals of one game that lie on each other. */
function gathered(
  placed: readonly { readonly table: TableAnalysis; readonly spot: Spot }[],
): readonly TableSpot[] {
  const byPlace = new Map<string, TableSpot>();
  for (const { table, spot } of placed) {
    const key = `${table.sitting} ${spot.x.toFixed(1)} ${spot.y.toFixed(1)}`;
    const before = byPlace.get(key);
    const label = before === undefined ? `${table.number}` : `${before.label}, ${table.number}`;
    byPlace.set(key, { ...spot, label, game: table.sitting });
  }
  return [...byPlace.values()];
}

function markWords(input: ClassInput, table: TableAnalysis): string {
  const { words } = input;
  const { t } = words;
  const frame = frameOn(words, table.view);
  const sides = table.delegations.map((id, side) =>
    t('classDebrief.plane.side', {
      name: delegationName(frame, id),
      gain: signedPoints(frame, table.gains[side] ?? 0),
      share: shareWords(input, table, side),
    }),
  );
  return t('classDebrief.plane.mark', {
    table: tableName(input, table),
    kind: table.signed ? 'text' : 'none',
    sides: listed(words, sides),
    joint: jointWords(input, table),
  });
}

/** The share of one side as words; where no text served all, that there was none. */
function shareWords({ words }: ClassInput, table: TableAnalysis, side: number): string {
  const spot = sharesOf(table, table.gains);
  if (spot === null) return words.t('classDebrief.noReach');
  const value = words.formats.number(Math.round(side === 0 ? spot.x : spot.y));
  return words.t('classDebrief.percent', { value });
}

/** What both gained together as a share of the most that they could have. */
export function jointWords({ words }: Pick<ClassInput, 'words'>, table: TableAnalysis): string {
  const { gains, jointMost } = table;
  if (jointMost === null || jointMost <= 0) return words.t('classDebrief.noReach');
  const joint = gains.reduce((sum, gain) => sum + gain, 0);
  const value = words.formats.number(Math.round((WHOLE * joint) / jointMost));
  return words.t('classDebrief.percent', { value });
}

function planeTable(input: ClassInput, pair: readonly string[]): ChartView['table'] {
  const { words, tables } = input;
  const { t } = words;
  const of = (id: string) =>
    tables[0] === undefined ? id : delegationName(frameOn(words, tables[0].view), id);
  return {
    caption: t('classDebrief.plane.title'),
    head: [
      textCell(t('classDebrief.column.table')),
      textCell(t('classDebrief.column.end')),
      ...pair.flatMap((id) => [
        numberCell(t('classDebrief.plane.points', { name: of(id) })),
        numberCell(t('classDebrief.plane.share', { name: of(id) })),
      ]),
      numberCell(t('classDebrief.plane.joint')),
    ],
    rows: tables.map((table) => [
      textCell(tableName(input, table)),
      textCell(t('classDebrief.end', { end: table.view.verdict?.outcome ?? '' })),
      ...[0, 1].flatMap((side) => [
        numberCell(signedPoints(frameOn(words, table.view), table.gains[side] ?? 0)),
        numberCell(shareWords(input, table, side)),
      ]),
      numberCell(jointWords(input, table)),
    ]),
  };
}
