import { type GameObjects, Scene } from 'phaser';
import { stageColours } from '../src/view/stageColours.ts';
import { colourNumber } from './colourNumber.ts';
import type { Ground } from './Ground.ts';

const WIDTH = 200;
const HEIGHT = 2;

/** Before the first scene is painted: a brass line on the night ground, as long as what is done. */
export class Boot extends Scene {
  readonly #ground: () => Ground;
  #line: GameObjects.Rectangle | null = null;

  constructor(key: string, ground: () => Ground) {
    super(key);
    this.#ground = ground;
  }

  create(): void {
    const { width, height, sharpness } = this.#ground();
    this.cameras.main.setOrigin(0, 0).setZoom(sharpness);
    const [x, y] = [(width - WIDTH) / 2, Math.round(height / 2)];
    this.add.rectangle(x, y, WIDTH, HEIGHT, colourNumber(stageColours.slate)).setOrigin(0, 0);
    this.#line = this.add
      .rectangle(x, y, 0, HEIGHT, colourNumber(stageColours.brass))
      .setOrigin(0, 0);
  }

  /** Draws the line to a share of its length. */
  grow(share: number): void {
    this.#line?.setSize(WIDTH * share, HEIGHT);
  }
}
