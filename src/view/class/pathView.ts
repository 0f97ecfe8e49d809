import type { TableAnalysis } from '../../analysis/classes/tableAnalysis.ts';
import type { OutcomePlane } from '../../analysis/debrief/outcomePlane.ts';
import { type PlaneView, planeView } from '../debrief/planeView.ts';
import { type ClassInput, frameOn, tableName } from './ClassInput.ts';

/** One table replayed: its offers and breaches on the way to its end, among all that it could have agreed. */
export interface PathView {
  readonly heading: string;
  readonly lead: string;
  /** One for each two of its delegations. */
  readonly planes: readonly PlaneView[];
}

/** The path of a table, by its own cables as they stood at the closing. */
export function pathView(input: ClassInput, table: TableAnalysis, plane: OutcomePlane): PathView {
  const { t, formats } = input.words;
  const frame = frameOn(input.words, table.view);
  const offers = plane.path.filter(({ kind }) => kind === 'offer').length;
  return {
    heading: tableName(input, table),
    lead: t('classDebrief.path.lead', {
      offers,
      kind: table.signed ? 'text' : 'none',
      left: formats.number((table.left ?? 0) / 1_000_000),
    }),
    planes: plane.planes.map((pair) => {
      const view = planeView(frame, plane, pair);
      return { ...view, id: `class-path-${table.table}-${pair.places.join('')}` };
    }),
  };
}

/** The table that is shown where nobody has chosen one: of those with a text, the one that left most; else the one that offered most. */
export function usualTable(tables: readonly TableAnalysis[]): TableAnalysis | null {
  const offers = ({ view }: TableAnalysis) => view.offers.length;
  const texts = tables.filter(({ signed }) => signed);
  const [most] =
    texts.length > 0
      ? texts.toSorted((a, b) => (b.left ?? 0) - (a.left ?? 0) || offers(b) - offers(a))
      : tables.toSorted((a, b) => offers(b) - offers(a));
  return most ?? null;
}
