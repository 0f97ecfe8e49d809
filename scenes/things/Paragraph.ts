import { GameObjects, type Scene } from 'phaser';
import { stageColours } from '../../src/view/stageColours.ts';
import { tokenKey, tokenScale } from '../drawings/token.ts';
import type { Ground } from '../Ground.ts';
import {
  evenLines,
  type Face,
  type Piece,
  type Run,
  type SetLines,
  setLines,
  type Type,
} from '../typesetting.ts';
import { label, leaningLabel, type Setting, type WordSize } from './label.ts';
import { measuring } from './lettering.ts';
import { picture } from './picture.ts';

/** How a paragraph of a draft is set. */
export interface ParagraphSetting {
  readonly size: WordSize;
  readonly width: number;
  readonly align?: 'left' | 'right';
  readonly weight?: 400 | 600;
  /** Lines run full, as in a text that is read on, or as even as they go. */
  readonly lines?: 'full' | 'even';
}

/** A token among words, and the space before and after it. */
const TOKEN_WIDTH = 22;
const TOKEN_LEFT = 3;
const TOKEN_SPACE = 7;

/** From one line to the next. */
export function leading(size: WordSize): number {
  return Math.round(size * (size >= 40 ? 1.2 : size >= 20 ? 1.3 : 1.45));
}

/** Words of a draft on paper, its place the top left corner; paint the placed tokens first. */
export class Paragraph extends GameObjects.Container {
  readonly setHeight: number;
  /** How far the words in ink reach on each of its lines; 0 where none stand. */
  readonly inkWidths: readonly number[];

  constructor(scene: Scene, ground: Ground, runs: readonly Run[], setting: ParagraphSetting) {
    super(scene);
    const { pieces, widths } = linesOf(scene, runs, setting);
    this.inkWidths = inkWidthsOf(pieces, widths.length, typeOf(scene, setting));
    this.setHeight = widths.length * leading(setting.size);
    for (const piece of pieces) {
      const aside = setting.align === 'right' ? setting.width - (widths[piece.line] ?? 0) : 0;
      this.add(pieceOf(scene, ground, piece, setting, aside));
    }
  }
}

/** How high a paragraph would be set. */
export function paragraphHeight(
  scene: Scene,
  runs: readonly Run[],
  setting: ParagraphSetting,
): number {
  return linesOf(scene, runs, { ...setting, lines: 'full' }).widths.length * leading(setting.size);
}

function linesOf(scene: Scene, runs: readonly Run[], setting: ParagraphSetting): SetLines {
  const set = setting.lines === 'even' ? evenLines : setLines;
  return set(runs, setting.width, typeOf(scene, setting));
}

function inkWidthsOf(pieces: readonly Piece[], lines: number, { width }: Type): readonly number[] {
  return Array.from({ length: lines }, (_, line) =>
    pieces.reduce(
      (reach, { run, line: on, x }) =>
        on === line && run.kind === 'words' && run.face === 'ink'
          ? Math.max(reach, x + width(run.words.trimEnd(), 'ink'))
          : reach,
      0,
    ),
  );
}

function typeOf(scene: Scene, setting: ParagraphSetting): Type {
  const widthIn = measuring(scene);
  return {
    width: (words, face) => widthIn(faceSetting(face, setting))(words),
    token: TOKEN_WIDTH + TOKEN_SPACE,
  };
}

function faceSetting(face: Face, { size, weight = 400 }: ParagraphSetting): Setting {
  const serif = { size, family: 'serif' } as const;
  switch (face) {
    case 'ink':
      return { ...serif, weight, colour: stageColours.ink };
    case 'open':
      return { ...serif, italic: true, colour: stageColours.brassText };
    case 'red':
      return { ...serif, italic: true, colour: stageColours.red };
    default:
      return face satisfies never;
  }
}

function pieceOf(
  scene: Scene,
  ground: Ground,
  { run, line, x }: Piece,
  setting: ParagraphSetting,
  aside: number,
): GameObjects.GameObject {
  const y = line * leading(setting.size);
  if (run.kind === 'words') {
    const face = faceSetting(run.face, setting);
    const written = face.italic === true ? leaningLabel : label;
    return written(scene, ground, { x: aside + x, y }, run.words, face);
  }
  const middle = { x: aside + x + TOKEN_LEFT + TOKEN_WIDTH / 2, y: y + setting.size * 0.65 };
  const token = picture(scene, ground, tokenKey(run.place, 'placed'), middle).setOrigin(0.5, 0.5);
  return token.setScale(token.scale * tokenScale(TOKEN_WIDTH));
}
