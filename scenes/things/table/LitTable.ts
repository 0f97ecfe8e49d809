import { BlendModes, GameObjects, type Scene } from 'phaser';
import type { RoomView } from '../../../src/view/roomView.ts';
import { Dial, type Pace } from '../../Dial.ts';
import { glassDrawing, penDrawing } from '../../drawings/table/deskware.ts';
import {
  tableEdge,
  tablePool,
  tableTopDrawing,
  tableTopKey,
} from '../../drawings/table/tableTop.ts';
import type { Ground } from '../../Ground.ts';
import { type Drawing, paintedKey } from '../../paint.ts';

/** What must be painted before the table can be lit. */
export function tableDrawings({ width, height }: Ground): readonly Drawing[] {
  return [tableTopDrawing({ width, height }), tablePool, tableEdge, penDrawing, glassDrawing];
}

const SHIFTS = { ms: 500, ease: 'Sine.easeInOut' };
const POOL = { width: 1280, height: 900 };
const LEAST_POOL = 0.5;

/** The table top in the light of the talks: tension dims the lamp and darkens the edges, trust widens the light. */
export class LitTable extends GameObjects.Container {
  readonly #pool: GameObjects.Image;
  readonly #strength: Dial;
  readonly #breadth: Dial;
  readonly #dark: Dial;

  constructor(scene: Scene, { width, height, sharpness }: Ground) {
    super(scene, 0, 0);
    const image = (key: string) => new GameObjects.Image(scene, 0, 0, paintedKey(key, sharpness));
    const top = image(tableTopKey({ width, height })).setOrigin(0, 0);
    this.#pool = image(tablePool.key).setPosition(width * 0.475, height * 0.43);
    this.#pool.setBlendMode(BlendModes.ADD);
    const edge = image(tableEdge.key).setOrigin(0, 0);
    top.setDisplaySize(width, height);
    edge.setDisplaySize(width, height);
    this.add([top, this.#pool, edge]);
    this.#strength = new Dial(scene, 1, (alpha) => this.#pool.setAlpha(alpha));
    this.#breadth = new Dial(scene, 1, (part) =>
      this.#pool.setDisplaySize(POOL.width * part, POOL.height * (part + 1) * 0.5),
    );
    this.#dark = new Dial(scene, 1, (alpha) => edge.setAlpha(alpha));
    this.#breadth.set(1);
  }

  show({ pool, poolWidth, vignette }: RoomView, pace: Pace): void {
    this.#strength.aim(Math.max(LEAST_POOL, pool), pace, SHIFTS);
    this.#breadth.aim(poolWidth, pace, SHIFTS);
    this.#dark.aim(vignette, pace, SHIFTS);
  }
}
