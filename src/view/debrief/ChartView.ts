/** Where something stands, in the units of the axes. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A mark that one walks to by keyboard, and what is said of it. */
export interface ChartMark extends Spot {
  readonly words: string;
}

/** One of the two axes of a chart: what it measures, and from where to where it reaches. */
export interface ChartAxis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** A cell of the table that holds a chart's numbers. */
export interface ChartCell {
  readonly text: string;
  /** Numbers stand at the right. */
  readonly number: boolean;
}

/** The same numbers as a table: the first cell of each row names it. */
export interface ChartTable {
  readonly caption: string;
  readonly head: readonly ChartCell[];
  readonly rows: readonly (readonly ChartCell[])[];
}

/** What every chart has besides its drawing. */
export interface ChartView {
  /** As in the action `mark:ID:7`, and in the names of its files. */
  readonly id: string;
  readonly title: string;
  /** What a reader who does not see it is told of it. */
  readonly description: string;
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  readonly marks: readonly ChartMark[];
  readonly table: ChartTable;
}

export function textCell(text: string): ChartCell {
  return { text, number: false };
}

export function numberCell(text: string): ChartCell {
  return { text, number: true };
}
