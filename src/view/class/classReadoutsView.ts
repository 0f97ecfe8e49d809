import type { TableAnalysis } from '../../analysis/classes/tableAnalysis.ts';
import { keyedDraw } from '../../engine/index.ts';
import { clauseWords, delegationName, normTitle, sentenceOf } from '../names.ts';
import { type SideMark, sideMark } from '../sideMark.ts';
import { type ClassInput, frameOn, tableName } from './ClassInput.ts';

/** One clause on the wall, and the two lines that go with it somewhere else on the wall. */
export interface WallClause {
  readonly letter: string;
  /** The table, for the moment when pairs are told. */
  readonly table: string;
  readonly norm: string;
  readonly short: string;
  readonly sentence: string;
  /** The number of the lines that belong to it. */
  readonly number: number;
}

export interface WallLines {
  readonly number: number;
  readonly lines: readonly { readonly by: SideMark; readonly words: string }[];
}

export interface ClassReadoutsView {
  readonly clauses: readonly WallClause[];
  /** In an order of their own. */
  readonly lines: readonly WallLines[];
  readonly note: string;
  /** What was really said, with its day; null where the scenario tells of none. */
  readonly history: {
    readonly when: string;
    readonly lines: readonly { readonly by: string; readonly words: string }[];
    readonly paper: string;
  } | null;
}

const LETTERS = 'ABCDEFGH';

/**
 * Readouts on the wall: of at most so many tables with a text, each a clause and its two press lines, in
 * two orders.
 * Tables whose pairs of lines differ come first, since equal ones could not be told apart.
 */
export function classReadoutsView(input: ClassInput, most: number): ClassReadoutsView {
  const { words } = input;
  const chosen = chosenTables(input.tables, most);
  const draw = keyedDraw(chosen.reduce((sum, { log }) => (sum + log.header.seed) % 2 ** 32, 0));
  const order = chosen
    .map((_, place) => ({ place, at: draw(`readouts/${place}`, 2 ** 32) }))
    .sort((a, b) => a.at - b.at)
    .map(({ place }) => place);
  const { readouts } = words.script.history;
  const [first] = input.tables;
  return {
    clauses: chosen.map((table, place) => ({
      letter: LETTERS[place] ?? '',
      table: tableName(input, table),
      number: order.indexOf(place) + 1,
      ...clauseOf(input, table, place),
    })),
    lines: order.flatMap((place, at) => {
      const table = chosen[place];
      return table === undefined ? [] : [{ number: at + 1, lines: linesOf(input, table) }];
    }),
    note: words.t('classDebrief.readouts.note', {
      shown: chosen.length,
      texts: input.tables.filter(({ signed }) => signed).length,
    }),
    history:
      readouts === undefined || first === undefined
        ? null
        : {
            when: readouts.when,
            lines: Object.entries(readouts.lines).map(([id, said]) => ({
              by: delegationName(frameOn(words, first.view), id),
              words: said,
            })),
            paper: readouts.paper,
          },
  };
}

function chosenTables(tables: readonly TableAnalysis[], most: number): readonly TableAnalysis[] {
  const texts = tables.filter(
    ({ signed, view }) => signed && Object.keys(view.verdict?.clauses ?? {}).length > 0,
  );
  const last = Math.max(...texts.map(({ sitting }) => sitting));
  const pairs = new Map<string, TableAnalysis>();
  for (const table of texts.filter(({ sitting }) => sitting === last)) {
    const key = JSON.stringify(table.view.verdict?.pressLines);
    if (!pairs.has(key)) pairs.set(key, table);
  }
  return [...new Set([...pairs.values(), ...texts])].slice(0, most);
}

/** One of the clauses of a text; neighbours on the wall show different ones where they can. */
function clauseOf({ words }: ClassInput, { view }: TableAnalysis, place: number) {
  const frame = frameOn(words, view);
  const clauses = Object.entries(view.verdict?.clauses ?? {});
  const [norm = '', wording = ''] = clauses[place % clauses.length] ?? [];
  return {
    norm: normTitle(frame, norm),
    short: clauseWords(frame, norm, wording),
    sentence: sentenceOf(frame, norm, wording),
  };
}

function linesOf({ words }: ClassInput, { view }: TableAnalysis): WallLines['lines'] {
  const frame = frameOn(words, view);
  return Object.entries(view.verdict?.pressLines ?? {}).map(([id, line]) => ({
    by: sideMark(frame, id),
    words: words.script.verdict.press[id]?.[line] ?? line,
  }));
}
