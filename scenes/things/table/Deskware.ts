import { GameObjects, type Scene } from 'phaser';
import { glassDrawing, penDrawing } from '../../drawings/table/deskware.ts';
import type { Ground } from '../../Ground.ts';
import { paintedKey } from '../../paint.ts';
import type { TablePlan } from '../../plans/tablePlan.ts';

const PEN = { width: 96, height: 200 };
const GLASS = 124;
const LEAST_ROOM = 92;

/** A glass and a pen at the table's near edge, where papers leave room for them. */
export class Deskware extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #glass: GameObjects.Image;
  readonly #pen: GameObjects.Image;

  constructor(scene: Scene, ground: Ground) {
    super(scene, 0, 0);
    this.#ground = ground;
    const image = (key: string) =>
      new GameObjects.Image(scene, 0, 0, paintedKey(key, ground.sharpness))
        .setOrigin(0, 0)
        .setScale(1 / ground.sharpness);
    this.#glass = image(glassDrawing.key);
    this.#pen = image(penDrawing.key);
    this.add([this.#glass, this.#pen]);
  }

  show({ papers }: TablePlan): void {
    const left = Math.min(...papers.map(({ x }) => x));
    const right = Math.max(...papers.map(({ x, width }) => x + width));
    const top = Math.min(...papers.map(({ y }) => y));
    const { width, height } = this.#ground;
    this.#glass.setVisible(left >= LEAST_ROOM + 20);
    this.#glass.setPosition((left - GLASS) / 2 + 2, Math.min(top + 30, height - GLASS - 8));
    this.#pen.setVisible(width - right >= LEAST_ROOM);
    this.#pen.setPosition(
      right + (width - right - PEN.width) / 2,
      Math.min(top - 34, height - PEN.height),
    );
  }
}
