import { GameObjects, type Scene } from 'phaser';
import type { DrawnLine } from '../../../src/view/redLinesOn.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import { colourNumber } from '../../colourNumber.ts';
import { Dial, type Pace } from '../../Dial.ts';
import type { Ground } from '../../Ground.ts';
import { label } from '../label.ts';
import { setDown } from '../setDown.ts';
import { TokenPiece } from './TokenPiece.ts';

const BAR = { ms: 180, ease: 'Cubic.easeOut' };
const STOPPER = { ms: 120, ease: 'Back.easeOut' };
const TOOTH_MS = 25;
const THICK = 5;
const PITCH = 20;
const TOOTH = { across: 6, down: 8 };
const PLATE = { width: 58, height: 14 };
const STOPPER_WIDTH = 16;

/**
 * A red line across a sheet, at its place's height: a bar from its owner's side, teeth toward what is
 * refused, the owner's small token as stopper, and the words on a plate.
 */
export class RedLine extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #line: DrawnLine;
  readonly #bar: GameObjects.Graphics;
  readonly #stopper: TokenPiece;
  readonly #plate: GameObjects.Rectangle;
  readonly #words: GameObjects.Text;
  readonly #drawn: Dial;
  readonly #bitten: Dial;
  readonly #stopped: Dial;
  #width = 0;

  constructor(scene: Scene, ground: Ground, line: DrawnLine, words: string) {
    super(scene, 0, 0);
    this.#ground = ground;
    this.#line = line;
    this.#bar = new GameObjects.Graphics(scene);
    this.#stopper = new TokenPiece(scene, ground.sharpness, line.side.place, 'placed');
    this.#plate = new GameObjects.Rectangle(
      scene,
      0,
      0,
      PLATE.width,
      PLATE.height,
      colourNumber(stageColours.red),
    );
    this.#words = label(scene, ground, { x: 0, y: 0 }, words, {
      size: 14,
      colour: stageColours.paper,
      family: 'sans',
      weight: 600,
    });
    this.add([this.#bar, this.#stopper, this.#plate, this.#words]);
    this.#drawn = new Dial(scene, 0, () => this.#draw());
    this.#bitten = new Dial(scene, 0, () => this.#draw());
    this.#stopped = new Dial(scene, 0, (part) => this.#stopper.widen(STOPPER_WIDTH * part));
    this.#stopper.widen(0);
  }

  draw(pace: Pace): this {
    const teeth = this.#teeth();
    this.#drawn.aim(1, pace, BAR);
    this.#bitten.aim(1, pace, {
      ms: Math.max(1, teeth * TOOTH_MS),
      ease: 'Linear',
      delayMs: BAR.ms,
    });
    this.#stopped.aim(1, pace, { ...STOPPER, delayMs: BAR.ms + teeth * TOOTH_MS });
    return this;
  }

  /** Reaches across a sheet of a width; its words stand on a plate so far under the line, or not at all. */
  stretch(width: number, plate: number | 'bare'): void {
    this.#width = width;
    const fromLeft = this.#line.side.place % 2 === 0;
    const middle = { x: width / 2, y: plate === 'bare' ? 0 : plate };
    this.#stopper.setPosition(fromLeft ? 8 : width - 8, 0);
    this.#plate.setVisible(plate !== 'bare').setPosition(middle.x, middle.y);
    this.#words.setVisible(plate !== 'bare');
    setDown(this.#words, this.#ground, middle, { across: 0.5, down: 0.5 });
    this.#draw();
  }

  #teeth(): number {
    return Math.max(0, Math.floor((this.#width - 24) / PITCH));
  }

  #draw(): void {
    const { side, refuses } = this.#line;
    const fromLeft = side.place % 2 === 0;
    const length = (this.#width - 12) * this.#drawn.value;
    const left = fromLeft ? 6 : this.#width - 6 - length;
    const red = colourNumber(stageColours.red);
    const down = refuses === 'after' ? 1 : -1;
    const teeth = Math.floor(this.#teeth() * this.#bitten.value + 0.001);
    this.#bar
      .clear()
      .fillStyle(red, 1)
      .fillRect(left, -THICK / 2, length, THICK)
      .lineStyle(2, red, 1);
    for (let tooth = 0; tooth < teeth; tooth += 1) {
      const from = 22 + tooth * PITCH;
      const x = fromLeft ? from : this.#width - from;
      this.#bar.lineBetween(x, down * 2, x - (fromLeft ? 1 : -1) * TOOTH.across, down * TOOTH.down);
    }
    this.#plate.setAlpha(this.#drawn.value);
    this.#words.setAlpha(this.#drawn.value);
  }
}
