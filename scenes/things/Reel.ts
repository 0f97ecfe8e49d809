import { GameObjects, type Scene, type Textures } from 'phaser';
import { stageColours } from '../../src/view/stageColours.ts';
import { reelSize } from '../drawings/wire/odometerCase.ts';
import type { Ground } from '../Ground.ts';
import { paintedKey } from '../paint.ts';

const NUMERALS = 10;
const NUMERAL_SIZE = 104;
const BASELINE = 102;

/** One reel of an odometer behind its window; `turn` is the numeral in the window, and may pass 9. */
export class Reel extends GameObjects.Image {
  readonly #top: number;
  readonly #sharpness: number;
  #turn = 0;

  constructor(scene: Scene, ground: Ground, at: { readonly x: number; readonly y: number }) {
    super(scene, at.x, at.y, numeralColumn(scene.textures, ground.sharpness));
    this.#top = at.y;
    this.#sharpness = ground.sharpness;
    this.setOrigin(0, 0).setScale(1 / ground.sharpness);
    this.turn = 0;
  }

  get turn(): number {
    return this.#turn;
  }

  set turn(turn: number) {
    this.#turn = turn;
    const cell = reelSize.height * this.#sharpness;
    const from = Math.round((((turn % NUMERALS) + NUMERALS) % NUMERALS) * cell);
    this.setCrop(0, from, this.width, Math.round(cell));
    this.y = this.#top - from / this.#sharpness;
  }
}

/** The numerals 0 to 9 and 0 again, one under the other: drawn once, in the display face. */
function numeralColumn(textures: Textures.TextureManager, sharpness: number): string {
  const key = paintedKey('numerals', sharpness);
  if (textures.exists(key)) return key;
  const width = Math.round(reelSize.width * sharpness);
  const cell = reelSize.height * sharpness;
  const column = textures.createCanvas(key, width, Math.round(cell * (NUMERALS + 1)));
  if (column === null) return key;
  const { context } = column;
  context.fillStyle = stageColours.paper;
  context.fillRect(0, 0, column.width, column.height);
  context.fillStyle = stageColours.ink;
  context.font = `600 ${NUMERAL_SIZE * sharpness}px "Source Serif 4", Georgia, serif`;
  context.textAlign = 'center';
  for (let numeral = 0; numeral <= NUMERALS; numeral += 1)
    context.fillText(String(numeral % NUMERALS), width / 2, numeral * cell + BASELINE * sharpness);
  column.refresh();
  return key;
}
