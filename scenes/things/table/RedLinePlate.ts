import { GameObjects, type Scene } from 'phaser';
import type { PositionDossier } from '../../../src/view/positionDossiers.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import { colourNumber } from '../../colourNumber.ts';
import type { Ground } from '../../Ground.ts';
import { RED_LINE_PLATE } from '../../plans/ladderPlan.ts';
import { label } from '../label.ts';
import { setDown } from '../setDown.ts';
import { Press } from './Press.ts';

const SIZE = { width: RED_LINE_PLATE, height: 30 };
const TOUCH = 44;

/** The plate at a folder's foot that draws a red line under one's token, or takes it back. */
export class RedLinePlate extends GameObjects.Container {
  readonly #plate: GameObjects.Graphics;
  readonly #words: GameObjects.Text;
  readonly #press: Press;
  #drawn = false;
  #over = false;

  constructor(scene: Scene, ground: Ground, words: string, report: (actionId: string) => void) {
    super(scene, 0, 0);
    this.#plate = new GameObjects.Graphics(scene);
    this.#words = label(scene, ground, { x: 0, y: 0 }, words, {
      size: 14,
      colour: stageColours.red,
      family: 'sans',
      weight: 600,
    });
    setDown(this.#words, ground, { x: SIZE.width / 2 + 9, y: 0 }, { across: 0.5, down: 0.5 });
    this.#press = new Press(scene, report, (over) => {
      this.#over = over;
      this.#draw();
    });
    this.#press.cover({ x: 0, y: -TOUCH / 2, width: SIZE.width, height: TOUCH });
    this.add([this.#plate, this.#words, this.#press]);
  }

  show(action: NonNullable<PositionDossier['redLine']> | null): void {
    this.setVisible(action !== null);
    this.#press.offer(action?.whyNot === null ? action.id : null);
    this.setAlpha(action === null || action.whyNot === null ? 1 : 0.5);
    this.#drawn = action?.drawn ?? false;
    const colour = this.#drawn ? stageColours.paper : stageColours.red;
    if (this.#words.style.color !== colour) this.#words.setColor(colour);
    this.#draw();
  }

  #draw(): void {
    const { width, height } = SIZE;
    const red = colourNumber(stageColours.red);
    const ink = this.#drawn ? colourNumber(stageColours.paper) : red;
    this.#plate.clear();
    if (this.#drawn) this.#plate.fillStyle(red, 1).fillRect(0, -height / 2, width, height);
    this.#plate
      .lineStyle(this.#over ? 2.5 : 1.5, red, 1)
      .strokeRect(0, -height / 2, width, height)
      .fillStyle(ink, 1)
      .fillRect(8, -5, 18, 3)
      .lineStyle(1.5, ink, 1);
    for (const x of [12, 18, 24]) this.#plate.lineBetween(x, -1, x - 3, 5);
  }
}
