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
const FIRST_BASELINE = 17;
/** On a spine the letter stands as high as it goes: tokens lie under it. */
const SPINE_BASELINE = 14;
/** Beside the words, and where they would need a third line. */
const AIR = { easy: 4, close: 2 };
/** Words as wide as their rung stand lower, clear of the tokens on its corners. */
const TOKEN_ROOM = 4;
const PITCH = { easy: 16, close: 14 };
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
  const between = face.words === 'between';
  const line = between ? height / 2 + DROP : FIRST_BASELINE;
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
  drawTag(context, face);
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

function drawTag(context: CanvasRenderingContext2D, face: RungFace): void {
  const { view, look, width, height, inset } = face;
  const between = face.words === 'between';
  const strong = look !== 'plain' && look !== 'between';
  const setting = {
    ...small,
    weight: strong ? 600 : 400,
    colour: view.refused && look !== 'agreed' ? refusedWords : rungColours[look].words,
  } as const;
  const room = between ? width - 2 * inset - BETWEEN_ROOM : width - 2 * AIR.easy;
  const widthOf = letteringWidth(context, setting);
  const eased = balancedLines(view.tag, room, widthOf);
  const tight = eased.length > 2 && !between;
  const broken = tight ? balancedLines(view.tag, width - 2 * AIR.close, widthOf) : eased;
  const lines = between && broken.length > 2 ? [broken[0] ?? '', `${broken[1]} …`] : broken;
  const pitch = lines.length > 2 ? PITCH.close : PITCH.easy;
  const under = FIRST_BASELINE + (lines.length > 2 ? -2 : tight ? TOKEN_ROOM : 0);
  const top = between ? 0 : under;
  const middle = top + (height - top) / 2 - (between ? 0 : 1);
  lines.forEach((line, index) => {
    const y = middle + (index - (lines.length - 1) / 2) * pitch + DROP;
    letter(context, line, { x: width / 2, y, align: 'center' }, setting);
  });
}
