import { GameObjects, type Scene } from 'phaser';
import {
  folderBack,
  folderTab,
  SHADOW_MARGIN,
  sheetPaper,
  softShadow,
} from '../../drawings/table/paper.ts';
import { type Drawing, paintedKey } from '../../paint.ts';

/** What must be painted before a folder can be laid. */
export const folderDrawings: readonly Drawing[] = [folderBack, folderTab, sheetPaper, softShadow];

const EDGE = 6;
const TAB = { width: 92, height: 15 };
const SHEET_TOP = 4;
const SHEET_FOOT = 8;

/** A folder and the sheet in it, stretched to any size; its place is the sheet's top left corner. */
export class FolderBoard extends GameObjects.Container {
  readonly #shadow: GameObjects.Image;
  readonly #tab: GameObjects.Image;
  readonly #back: GameObjects.Image;
  readonly #sheet: GameObjects.Image;

  constructor(scene: Scene, sharpness: number) {
    super(scene, 0, 0);
    const piece = ({ key }: Drawing) =>
      new GameObjects.Image(scene, 0, 0, paintedKey(key, sharpness)).setOrigin(0, 0);
    this.#shadow = piece(softShadow).setAlpha(0.6);
    this.#tab = piece(folderTab);
    this.#back = piece(folderBack);
    this.#sheet = piece(sheetPaper);
    this.add([this.#shadow, this.#tab, this.#back, this.#sheet]);
  }

  /** Lifts a little off the table, under the pointer. */
  lift(up: boolean): void {
    this.setY(up ? -3 : 0);
    this.#shadow.setAlpha(up ? 0.85 : 0.6);
  }

  stretch(width: number, height: number): void {
    const [wide, tall] = [width + 2 * EDGE, height];
    spreadShadow(this.#shadow, { x: -EDGE, y: 5, width: wide, height: tall + 2 });
    this.#tab
      .setPosition(-EDGE, 1 - TAB.height)
      .setDisplaySize(Math.min(TAB.width, wide), TAB.height);
    this.#back.setPosition(-EDGE, 0).setDisplaySize(wide, tall);
    this.#sheet.setPosition(0, SHEET_TOP).setDisplaySize(width, height - SHEET_FOOT);
  }
}

/** Stretches the picture of a soft shadow under a box. */
export function spreadShadow(
  shadow: GameObjects.Image,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
  const inner = 1 - 2 * SHADOW_MARGIN;
  const [width, height] = [box.width / inner, box.height / inner];
  // Far margins would be blurred wide on a long thing: they are drawn in to the same breadth.
  const [mx, my] = [Math.min(22, width * SHADOW_MARGIN), Math.min(22, height * SHADOW_MARGIN)];
  shadow
    .setPosition(box.x - mx, box.y - my)
    .setDisplaySize(box.width + 2 * mx, box.height + 2 * my);
}
