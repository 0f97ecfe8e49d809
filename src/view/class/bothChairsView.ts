import {
  type BothChairs,
  bothChairs,
  type ChosenReaction,
} from '../../analysis/classes/bothChairs.ts';
import { type ChartMark, type ChartView, numberCell, textCell } from '../debrief/ChartView.ts';
import { delegationName, eventTitle, reactionName } from '../names.ts';
import { sideMark } from '../sideMark.ts';
import { type ClassInput, frameOn } from './ClassInput.ts';

/** A reaction that was chosen in one of the two chairs. */
export interface ChairNode {
  readonly name: string;
  readonly y: number;
  readonly count: number;
}

/** What tables did in one chair, joined to what the same tables did in the other. */
export interface ChairLink {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Whether more was asked for than had been given. */
  readonly stricter: boolean;
}

/** One delegation's own words, read back: as the accused at the left, as the victim at the right. */
export interface BothChairsView extends ChartView {
  /** The delegation's name. */
  readonly name: string;
  readonly side: number;
  readonly conceded: readonly ChairNode[];
  readonly demanded: readonly ChairNode[];
  readonly links: readonly ChairLink[];
  readonly heads: readonly [string, string];
}

/** By delegation, what every table conceded as the accused and demanded as the victim, joined by a line, without names. */
export function bothChairsViews(input: ClassInput): readonly BothChairsView[] {
  const [first] = input.tables;
  if (first === undefined) return [];
  return first.delegations.flatMap((delegation) => {
    const read = input.tables.flatMap(({ view }) =>
      bothChairs(view).filter((each) => each.delegation === delegation),
    );
    return read.length === 0 ? [] : [viewOf(input, delegation, read)];
  });
}

function viewOf(
  { words, tables }: ClassInput,
  delegation: string,
  read: readonly BothChairs[],
): BothChairsView {
  const { t } = words;
  const [first] = tables;
  if (first === undefined) throw new Error('no table has ended');
  const frame = frameOn(words, first.view);
  const name = delegationName(frame, delegation);
  const nameOf = ({ event, reaction }: ChosenReaction) =>
    reactionName(frame, event, delegation, reaction);
  const conceded = nodesOf(read.map(({ asAccused }) => asAccused));
  const demanded = nodesOf(read.map(({ asVictim }) => asVictim));
  const links = linksOf(read, conceded, demanded);
  const rows = Math.max(conceded.length, demanded.length);
  const shown = (nodes: readonly Chosen[]) =>
    nodes.map((each) => ({ name: nameOf(each.chosen), y: each.y, count: each.count }));
  const wordsOf = ({ from, to, count }: ChairLink) => ({
    from: nameAt(conceded, from, nameOf),
    to: nameAt(demanded, to, nameOf),
    count,
  });
  const events = (of: readonly Chosen[]) => eventTitle(frame, of[0]?.chosen.event ?? '');
  return {
    id: `class-words-${delegation}`,
    title: t('classDebrief.words.title', { name }),
    description: t('classDebrief.words.description', { name, count: read.length }),
    x: { label: '', from: 0, to: 1 },
    y: { label: '', from: -rows + 0.4, to: 0.6 },
    name,
    side: sideMark(frame, delegation).place,
    conceded: shown(conceded),
    demanded: shown(demanded),
    links,
    heads: [
      t('classDebrief.words.conceded', { event: events(conceded) }),
      t('classDebrief.words.demanded', { event: events(demanded) }),
    ],
    marks: links.map(
      (link): ChartMark => ({
        x: 0.5,
        y: (link.from + link.to) / 2,
        words: t('classDebrief.words.mark', wordsOf(link)),
      }),
    ),
    table: {
      caption: t('classDebrief.words.title', { name }),
      head: [
        textCell(t('classDebrief.words.conceded', { event: events(conceded) })),
        textCell(t('classDebrief.words.demanded', { event: events(demanded) })),
        numberCell(t('classDebrief.column.tables')),
      ],
      rows: links.map((link) => {
        const { from, to, count } = wordsOf(link);
        return [textCell(from), textCell(to), numberCell(words.formats.number(count))];
      }),
    },
  };
}

interface Chosen {
  readonly chosen: ChosenReaction;
  readonly y: number;
  readonly count: number;
}

/** Every reaction that was chosen, the harshest on top. */
function nodesOf(all: readonly ChosenReaction[]): readonly Chosen[] {
  const kinds = new Map(all.map((each) => [keyOf(each), each]));
  return [...kinds.values()]
    .sort((a, b) => b.harshness - a.harshness || a.reaction.localeCompare(b.reaction))
    .map((chosen, row) => ({
      chosen,
      y: -row,
      count: all.filter((each) => keyOf(each) === keyOf(chosen)).length,
    }));
}

function linksOf(
  read: readonly BothChairs[],
  conceded: readonly Chosen[],
  demanded: readonly Chosen[],
): readonly ChairLink[] {
  return conceded.flatMap((from) =>
    demanded.flatMap((to) => {
      const count = read.filter(
        ({ asAccused, asVictim }) =>
          keyOf(asAccused) === keyOf(from.chosen) && keyOf(asVictim) === keyOf(to.chosen),
      ).length;
      const stricter = to.chosen.harshness > from.chosen.harshness;
      return count === 0 ? [] : [{ from: from.y, to: to.y, count, stricter }];
    }),
  );
}

function nameAt(
  nodes: readonly Chosen[],
  y: number,
  nameOf: (chosen: ChosenReaction) => string,
): string {
  const node = nodes.find((each) => each.y === y);
  return node === undefined ? '' : nameOf(node.chosen);
}

function keyOf({ event, reaction }: ChosenReaction): string {
  return `${event}/${reaction}`;
}
