import { GameObjects, type Scene } from 'phaser';
import type { Action } from '../../../src/view/Action.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import { colourNumber } from '../../colourNumber.ts';
import type { Ground } from '../../Ground.ts';
import type { Box } from '../../paint.ts';
import { label } from '../label.ts';
import { setDown } from '../setDown.ts';
import { Press } from './Press.ts';

/** A dark plate let into the table's edge, rimmed with brass, with one act on it. */
export class EdgePlate extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #plate: GameObjects.Rectangle;
  readonly #words: GameObjects.Text;
  readonly #press: Press;
  #closed = false;

  constructor(scene: Scene, ground: Ground, report: (actionId: string) => void) {
    super(scene, 0, 0);
    this.#ground = ground;
    this.#plate = new GameObjects.Rectangle(scene, 0, 0, 8, 8).setOrigin(0, 0);
    this.#words = label(scene, ground, { x: 0, y: 0 }, '', {
      size: 16,
      colour: stageColours.paper,
      family: 'sans',
      weight: 600,
    });
    this.#press = new Press(scene, report, (over) => this.#edge(over));
    this.add([this.#plate, this.#words, this.#press]);
    this.#edge(false);
  }

  show(action: Action | null, { x, y, width, height }: Box): void {
    this.setVisible(action !== null);
    this.#press.offer(action?.whyNot === null ? action.id : null);
    if (action === null) return;
    this.#closed = action.whyNot !== null;
    this.setPosition(x, y);
    this.#edge(false);
    this.#plate.setSize(width, height);
    this.#words.setText(action.label);
    setDown(this.#words, this.#ground, { x: width / 2, y: height / 2 }, { across: 0.5, down: 0.5 });
    this.#press.cover({ x: 0, y: -2, width, height: height + 4 });
  }

  #edge(over: boolean): void {
    const { night, navy, slate, brass, brassLight, paper, shade } = stageColours;
    this.#words.setColor(this.#closed ? shade : paper);
    if (this.#closed) {
      this.#plate.setFillStyle(colourNumber(night), 1).setStrokeStyle(1.5, colourNumber(slate), 1);
      return;
    }
    this.#plate.setFillStyle(colourNumber(over ? slate : navy), 1);
    this.#plate.setStrokeStyle(over ? 2.5 : 1.5, colourNumber(over ? brassLight : brass), 1);
  }
}
