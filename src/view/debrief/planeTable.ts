import type { OutcomePlane, PlaneOfTwo, PlanePoint } from '../../analysis/debrief/outcomePlane.ts';
import { SOLUTIONS } from '../../analysis/debrief/solutionNames.ts';
import type { Frame } from '../Frame.ts';
import { delegationName, eventTitle } from '../names.ts';
import { points } from '../signed.ts';
import { type ChartCell, type ChartTable, numberCell, textCell } from './ChartView.ts';
import { type LaidGame, laidWhat } from './laidGames.ts';
import { offerWhat } from './offerWhat.ts';
import { outcomeWords } from './outcomeWords.ts';

/** Everything in the plane of two delegations as rows: what it is, its text, and its worth to each of the two. */
export function planeTable(
  frame: Frame,
  plane: OutcomePlane,
  pair: PlaneOfTwo,
  laid: readonly LaidGame[] = [],
): ChartTable {
  const { t } = frame;
  const row = (what: string, { outcome, utilities }: PlanePoint): readonly ChartCell[] => [
    textCell(what),
    textCell(outcomeWords(frame, outcome)),
    ...pair.places.map((side) => numberCell(points(frame, utilities[side] ?? 0))),
  ];
  const without = (what: string): readonly ChartCell[] => [
    textCell(what),
    textCell(''),
    ...pair.places.map(() => numberCell('')),
  ];
  const better = possibleIn(plane);
  let number = 0;
  return {
    caption: t('debrief.planeTable'),
    head: [
      textCell(t('debrief.column.what')),
      textCell(t('debrief.column.text')),
      ...pair.places.map((side) =>
        numberCell(delegationName(frame, plane.delegations[side] ?? '')),
      ),
    ],
    rows: [
      row(t(plane.deal.signed ? 'debrief.what.deal' : 'debrief.what.noText'), plane.deal),
      ...(better === null ? [] : [row(t('debrief.what.possible'), better)]),
      [
        textCell(t('debrief.what.lines')),
        textCell(''),
        ...pair.places.map((side) => numberCell(points(frame, plane.reservations[side] ?? 0))),
      ],
      ...SOLUTIONS.flatMap((name) => {
        const point = plane.solutions[name];
        return point === null ? [] : [row(t(`debrief.solution.${name}`), point)];
      }),
      ...pair.frontier.map((point, place) =>
        row(t('debrief.what.frontier', { place: place + 1, of: pair.frontier.length }), point),
      ),
      ...plane.path.map((each) => {
        if (each.kind === 'breach')
          return without(t('debrief.what.breach', { event: eventTitle(frame, each.event) }));
        number += 1;
        return row(offerWhat(frame, each, number), each);
      }),
      ...laid.map((game) => row(laidWhat(frame, game), game)),
    ],
  };
}

/** The text that would have been better for all, and its worth; null where nothing was left. */
export function possibleIn({ delegations, deal, left }: OutcomePlane): PlanePoint | null {
  if (left === null || left.total === 0) return null;
  const utilities = delegations.map(
    (id, side) => (deal.utilities[side] ?? 0) + (left.gains[id] ?? 0),
  );
  return { outcome: left.witness, utilities };
}
