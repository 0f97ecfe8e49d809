import { classOutcomes } from '../../analysis/classes/classOutcomes.ts';
import { type ChartMark, type ChartView, numberCell, textCell } from '../debrief/ChartView.ts';
import { delegationName } from '../names.ts';
import { points, signedPoints } from '../signed.ts';
import { type ClassInput, frameOn, tableName } from './ClassInput.ts';

const MICRO = 1_000_000;
const ROOM = 4;

/** The gains of one delegation in one game, as dots on a row with the middle half boxed. */
export interface GainRow {
  readonly name: string;
  /** The delegation's place, for its colour and shape. */
  readonly side: number;
  readonly y: number;
  readonly dots: readonly number[];
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
}

export interface ClassGainsView extends ChartView {
  readonly rows: readonly GainRow[];
  /** How the games ended, each kind with its count, none left out. */
  readonly ends: readonly {
    readonly end: string;
    readonly count: number;
    readonly words: string;
  }[];
  readonly summary: string;
  readonly note: string;
}

/** How far above its own line each side came at all tables, in points of its own cable. */
export function classGainsView(input: ClassInput): ClassGainsView {
  const { words, tables } = input;
  const { t, formats } = words;
  const [first] = tables;
  const games = [...new Set(tables.map(({ sitting }) => sitting))];
  const rows = (first?.delegations ?? []).flatMap((id, side) =>
    games.flatMap((game, place): GainRow[] => {
      const found = classOutcomes(tables.filter(({ sitting }) => sitting === game)).gains[id];
      if (found === undefined || first === undefined) return [];
      const name = delegationName(frameOn(words, first.view), id);
      return [
        {
          name: t('classDebrief.gains.row', { name, game: game + 1, games: games.length }),
          side,
          y: -(side * games.length + place),
          dots: found.values.map((value) => value / MICRO),
          lowerQuartile: found.lowerQuartile / MICRO,
          median: found.median / MICRO,
          upperQuartile: found.upperQuartile / MICRO,
        },
      ];
    }),
  );
  const all = rows.flatMap(({ dots }) => dots);
  const { ends } = classOutcomes(tables);
  const told = Object.entries({ ...ends, unfinished: ends.unfinished + input.unfinished })
    .filter(([, count]) => count > 0)
    .map(([end, count]) => ({
      end,
      count,
      words: t('classDebrief.gains.end', { count, end: t('classDebrief.end', { end }) }),
    }));
  return {
    id: 'class-gains',
    title: t('classDebrief.gains.title'),
    description: t('classDebrief.gains.description', { tables: tables.length }),
    x: {
      label: t('classDebrief.gains.axis'),
      from: Math.floor(Math.min(0, ...all) - ROOM),
      to: Math.ceil(Math.max(0, ...all) + ROOM),
    },
    y: { label: '', from: -rows.length + 0.4, to: 0.6 },
    rows,
    ends: told,
    summary: t('classDebrief.gains.summary', { deals: ends.signed, tables: tables.length }),
    note: t('classDebrief.gains.note'),
    marks: rows.map(
      ({ name, median, lowerQuartile, upperQuartile, dots, y }): ChartMark => ({
        x: median,
        y,
        words: t('classDebrief.gains.mark', {
          name,
          median: formats.signed(median),
          low: formats.signed(lowerQuartile),
          high: formats.signed(upperQuartile),
          least: formats.signed(Math.min(...dots)),
          most: formats.signed(Math.max(...dots)),
          count: dots.length,
        }),
      }),
    ),
    table: {
      caption: t('classDebrief.gains.title'),
      head: [
        textCell(t('classDebrief.column.table')),
        textCell(t('classDebrief.column.end')),
        ...(first?.delegations ?? []).flatMap((id) => [
          numberCell(
            t('classDebrief.gains.column', {
              name: first === undefined ? id : delegationName(frameOn(words, first.view), id),
            }),
          ),
        ]),
        numberCell(t('classDebrief.gains.left')),
      ],
      rows: tables.map((table) => {
        const frame = frameOn(words, table.view);
        return [
          textCell(tableName(input, table)),
          textCell(t('classDebrief.end', { end: table.view.verdict?.outcome ?? '' })),
          ...table.gains.map((gain) => numberCell(signedPoints(frame, gain))),
          numberCell(table.left === null ? '' : points(frame, table.left)),
        ];
      }),
    },
  };
}
