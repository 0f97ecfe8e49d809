import { GameObjects, type Scene } from 'phaser';
import { stageColours } from '../../../src/view/stageColours.ts';
import { colourNumber } from '../../colourNumber.ts';
import {
  folderBack,
  folderTab,
  SHADOW_MARGIN,
  sheetPaper,
  softShadow,
} from '../../drawings/table/paper.ts';
import type { Ground } from '../../Ground.ts';
import type { Box, Drawing } from '../../paint.ts';
import { Composed } from '../Composed.ts';
import { type Layer, layLayers } from '../layers.ts';

/** What must be painted before a folder can be laid. */
export const folderDrawings: readonly Drawing[] = [folderBack, folderTab, sheetPaper, softShadow];

const EDGE = 6;
const TAB = { width: 92, height: 15 };
const SHEET_TOP = 4;
const SHEET_FOOT = 8;
/** How far the composed picture reaches beyond the folder, for its shadow. */
const AROUND = 26;
const BOARD = '#bf9f6a';
const SHEET = '#f6ecd5';

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A folder and the sheet in it; its place is the sheet's top left corner. While its size changes it
 * is drawn as plain planes, at rest as paper with its shadow.
 */
export class FolderBoard extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #rested: Composed;
  readonly #moving: GameObjects.Graphics;

  constructor(scene: Scene, ground: Ground) {
    super(scene, 0, 0);
    this.#ground = ground;
    this.#rested = new Composed(scene, ground.sharpness, 'folder').setPosition(-AROUND, -AROUND);
    this.#moving = new GameObjects.Graphics(scene);
    this.add([this.#moving, this.#rested]);
  }

  /** Lifts a little off the table, under the pointer. */
  lift(up: boolean): void {
    this.setY(up ? -3 : 0);
  }

  /** Takes a size, on the way to the one that it rests at. */
  stretch(size: Size, rest: Size): void {
    const rests = size.width === rest.width && size.height === rest.height;
    this.#rested.setVisible(rests);
    this.#moving.setVisible(!rests);
    if (rests) this.#compose(rest);
    else this.#drawPlanes(size);
  }

  #compose({ width, height }: Size): void {
    const [wide, left] = [width + 2 * EDGE, AROUND - EDGE];
    const layers: readonly Layer[] = [
      shadowUnder({ x: left, y: AROUND + 5, width: wide, height: height + 2 }, 0.6),
      {
        key: folderTab.key,
        box: {
          x: left,
          y: AROUND + 1 - TAB.height,
          width: Math.min(TAB.width, wide),
          height: TAB.height,
        },
      },
      { key: folderBack.key, box: { x: left, y: AROUND, width: wide, height } },
      {
        key: sheetPaper.key,
        box: { x: AROUND, y: AROUND + SHEET_TOP, width, height: height - SHEET_FOOT },
      },
    ];
    const size = { width: width + 2 * AROUND, height: height + 2 * AROUND };
    this.#rested.compose('', size, (context) =>
      layLayers(this.scene, this.#ground, context, layers),
    );
  }

  #drawPlanes({ width, height }: Size): void {
    const wide = width + 2 * EDGE;
    this.#moving
      .clear()
      .fillStyle(colourNumber(stageColours.woodDeep), 0.45)
      .fillRect(-EDGE - 5, 6, wide + 10, height + 6)
      .fillStyle(colourNumber(BOARD), 1)
      .fillRect(-EDGE, 1 - TAB.height, Math.min(TAB.width - 12, wide), TAB.height)
      .fillRect(-EDGE, 0, wide, height)
      .fillStyle(colourNumber(SHEET), 1)
      .fillRect(0, SHEET_TOP, width, height - SHEET_FOOT);
  }
}

/** The soft shadow of a box, as blurred on the long sides as on the short ones. */
export function shadowUnder({ x, y, width, height }: Box, alpha: number): Layer {
  const inner = 1 - 2 * SHADOW_MARGIN;
  const across = Math.min(22, (width / inner) * SHADOW_MARGIN);
  const down = Math.min(22, (height / inner) * SHADOW_MARGIN);
  return {
    key: softShadow.key,
    box: { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down },
    alpha,
  };
}
