import type { TableAnalysis } from '../../analysis/classes/tableAnalysis.ts';
import type { InjectSent } from '../../classroom/index.ts';
import type { View } from '../../engine/index.ts';
import type { ClassDebriefMessageId } from '../../text/ClassDebriefMessageId.ts';
import type { Texts } from '../../text/createTexts.ts';
import type { Frame } from '../Frame.ts';

/** The words of a class debrief: the game's, the scenario's, and its own. */
export interface ClassWords extends Pick<Frame, 'formats' | 'script' | 'voice'> {
  readonly t: Texts<ClassDebriefMessageId>['t'];
}

/** All that the debrief of a class is made from; its view models are pure functions of it. */
export interface ClassInput {
  readonly words: ClassWords;
  /** Finished games, earlier ones first, by number. */
  readonly tables: readonly TableAnalysis[];
  /** Games that came to no verdict. */
  readonly unfinished: number;
  readonly injects: readonly InjectSent[];
  /** Who sat at a table, by its id; null unless the host shows names. */
  readonly names: ReadonlyMap<string, string> | null;
}

/** What the game's own view models are made from, on a game that is over: everything is open, nobody's seat is taken. */
export function frameOn({ t, formats, script, voice }: ClassWords, view: View): Frame {
  return { view, t, formats, script, voice, covered: false };
}

/** How many games the class has played one after the other. */
export function gamesOf({ tables }: Pick<ClassInput, 'tables'>): number {
  return new Set(tables.map(({ sitting }) => sitting)).size;
}

/** A table by its number, and by its game where there were several; with its people where names are shown. */
export function tableName(
  input: Pick<ClassInput, 'words' | 'tables' | 'names'>,
  { table, number, sitting }: Pick<TableAnalysis, 'table' | 'number' | 'sitting'>,
): string {
  const { t } = input.words;
  const name = t('classDebrief.table', { number, game: sitting + 1, games: gamesOf(input) });
  const people = input.names?.get(table);
  return people === undefined ? name : t('classDebrief.tableOf', { name, people });
}
