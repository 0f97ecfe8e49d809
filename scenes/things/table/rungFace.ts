import type { DossierRung } from '../../../src/view/dossierView.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import { balancedLines } from '../../plans/balancedLines.ts';
import { SPINE_LETTER_OVER_FROM } from '../../plans/ladderPlan.ts';
import { letter, letteringWidth } from '../lettering.ts';
import { lossWords, type RungLook, refusedWords, rungColours } from './rungColours.ts';

/** All that the picture of a rung is made from. */
export interface RungFace {
  readonly view: Pick<DossierRung, 'wording' | 'tag' | 'note' | 'refused'>;
  readonly look: RungLook;
  readonly width: number;
  readonly height: number;
  /** Words stand under the letter and the note, or between them. */
  readonly words: 'under' | 'between';
  /** A spine's rungs show their letter alone. */
  readonly open: boolean;
  /** From a rung's edge to its letter and its note: room for tokens that overlap its corners. */
  readonly inset: number;
}

const small = { size: 14, family: 'sans' } as const;
/** Where letter and note stand on a high rung, on a low one, and over three lines of words. */
const FIRST_BASELINE = { easy: 17, close: 15, least: 13 };
const CLOSE_BELOW = 57;
/** On a spine the letter stands as high as it goes: tokens lie under it. */
const SPINE_BASELINE = 14;
/** Beside the words, and where they would need a third line. */
const AIR = { easy: 4, close: 2 };
const PITCH = { easy: 16, close: 15, least: 14 };
/** How far words reach over their first baseline and under their last, and what stays free under them. */
const REACH = { over: 10, under: 3.5, free: 2 };
/** From the middle of a line of words to its baseline. */
const DROP = 5;
/** Room for letter and note where words stand between them. */
const BETWEEN_ROOM = 60;

/** Draws a rung: its plate, its letter, its note, and its tag in as few lines as fit. */
export function drawRungFace(context: CanvasRenderingContext2D, face: RungFace): void {
  const { view, look, width, height, inset } = face;
  const colours = rungColours[look];
  context.fillStyle = colours.fill;
  context.fillRect(0, 0, width, height);
  drawEdge(context, face);
  const tag = tagLines(context, face);
  const line = face.words === 'between' ? height / 2 + DROP : firstBaseline(face, tag.lines.length);
  const wording = { ...small, weight: 600, colour: colours.small } as const;
  if (!face.open) {
    const over = height >= SPINE_LETTER_OVER_FROM;
    const y = over ? SPINE_BASELINE : height / 2 + DROP;
    return letter(context, view.wording, { x: width / 2, y, align: 'center' }, wording);
  }
  letter(context, view.wording, { x: inset, y: line }, wording);
  const loses = view.note.startsWith('−') && look !== 'agreed';
  letter(
    context,
    view.note,
    { x: width - inset, y: line, align: 'right' },
    { ...small, colour: loses ? lossWords : colours.small },
  );
  drawTag(context, face, tag);
}

function drawEdge(context: CanvasRenderingContext2D, { look, width, height }: RungFace): void {
  const laid = look === 'laid';
  const thick = laid ? 2 : 1;
  context.strokeStyle = laid ? stageColours.brassDeep : stageColours.ink;
  context.globalAlpha = laid ? 1 : look === 'held' ? 0.5 : 0.16;
  context.lineWidth = thick;
  context.strokeRect(thick / 2, thick / 2, width - thick, height - thick);
  context.globalAlpha = 1;
}

/** A tag in as few lines as fit, and whether they are as wide as their rung. */
interface Tag {
  readonly lines: readonly string[];
  readonly tight: boolean;
}

function tagLines(context: CanvasRenderingContext2D, face: RungFace): Tag {
  const { view, width, inset } = face;
  const between = face.words === 'between';
  const widthOf = letteringWidth(context, tagSetting(face));
  const room = between ? width - 2 * inset - BETWEEN_ROOM : width - 2 * AIR.easy;
  const lines = balancedLines(view.tag, room, widthOf);
  if (lines.length <= 2) return { lines, tight: false };
  if (between) return { lines: [lines[0] ?? '', `${lines[1]} …`], tight: false };
  return { lines: balancedLines(view.tag, width - 2 * AIR.close, widthOf), tight: true };
}

function tagSetting({ view, look }: RungFace) {
  const strong = look !== 'plain' && look !== 'between';
  return {
    ...small,
    weight: strong ? 600 : 400,
    colour: view.refused && look !== 'agreed' ? refusedWords : rungColours[look].words,
  } as const;
}

function firstBaseline({ height }: RungFace, lines: number): number {
  if (lines > 2) return FIRST_BASELINE.least;
  return height < CLOSE_BELOW ? FIRST_BASELINE.close : FIRST_BASELINE.easy;
}

function drawTag(context: CanvasRenderingContext2D, face: RungFace, { lines, tight }: Tag): void {
  const { width, height } = face;
  const between = face.words === 'between';
  const pitch = lines.length > 2 ? PITCH.least : height < CLOSE_BELOW ? PITCH.close : PITCH.easy;
  const over = between ? 0 : firstBaseline(face, lines.length);
  const block = REACH.over + (lines.length - 1) * pitch + REACH.under;
  const spare = height - REACH.free - over - block;
  // Words as wide as their rung stand lower, clear of the tokens on its corners.
  const first = between
    ? height / 2 + DROP - ((lines.length - 1) * pitch) / 2
    : over + REACH.over + (tight ? spare : spare / 2);
  for (const [index, line] of lines.entries())
    letter(
      context,
      line,
      { x: width / 2, y: first + index * pitch, align: 'center' },
      tagSetting(face),
    );
}
