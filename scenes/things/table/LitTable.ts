import { GameObjects, type Scene } from 'phaser';
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
import type { Box, Drawing } from '../../paint.ts';
import type { WarePlaces } from '../../plans/warePlaces.ts';
import { Composed } from '../Composed.ts';
import { type Layer, layLayers } from '../layers.ts';

/** What must be painted before the table can be lit. */
export function tableDrawings({ width, height }: Ground): readonly Drawing[] {
  return [tableTopDrawing({ width, height }), tablePool, tableEdge, penDrawing, glassDrawing];
}

const SHIFTS = { ms: 500, ease: 'Sine.easeInOut' };
const POOL = { width: 1280, height: 900 };
const LEAST_POOL = 0.5;

/**
 * The table top with what always lies on it, in the light of the talks: tension dims the lamp and
 * darkens the edges, trust widens the light. Another light comes up over the one before.
 */
export class LitTable extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #under: Composed;
  readonly #over: Composed;
  readonly #shift: Dial;
  #lit: readonly Layer[] = [];

  constructor(scene: Scene, ground: Ground) {
    super(scene, 0, 0);
    this.#ground = ground;
    this.#under = new Composed(scene, ground.sharpness, 'table');
    this.#over = new Composed(scene, ground.sharpness, 'table').setVisible(false);
    this.add([this.#under, this.#over]);
    this.#shift = new Dial(scene, 1, (part) => {
      this.#over.setAlpha(part);
      if (part >= 1) this.#settle();
    });
  }

  show(room: RoomView, ware: WarePlaces, pace: Pace): void {
    const layers = this.#layers(room, ware);
    if (JSON.stringify(layers) === JSON.stringify(this.#lit)) return;
    if (this.#shift.value < 1) this.#settle();
    this.#lit = layers;
    if (pace === 'at-once') return this.#settle();
    this.#compose(this.#over).setAlpha(0).setVisible(true);
    this.#shift.set(0);
    this.#shift.aim(1, pace, SHIFTS);
  }

  #settle(): void {
    this.#compose(this.#under);
    this.#over.setVisible(false);
  }

  #compose(picture: Composed): Composed {
    const layers = this.#lit;
    return picture.compose(JSON.stringify(layers), this.#ground, (context) =>
      layLayers(this.scene, this.#ground, context, layers),
    );
  }

  #layers({ pool, poolWidth, vignette }: RoomView, { glass, pen }: WarePlaces): readonly Layer[] {
    const { width, height } = this.#ground;
    const all: Box = { x: 0, y: 0, width, height };
    const wide = Math.round(poolWidth * 10) / 10;
    const [across, down] = [POOL.width * wide, (POOL.height * (wide + 1)) / 2];
    const lamp: Box = {
      x: width * 0.475 - across / 2,
      y: height * 0.43 - down / 2,
      width: across,
      height: down,
    };
    return [
      { key: tableTopKey({ width, height }), box: all },
      { key: tablePool.key, box: lamp, alpha: Math.max(LEAST_POOL, pool), adds: true },
      { key: tableEdge.key, box: all, alpha: vignette },
      ...(glass === null ? [] : [{ key: glassDrawing.key, box: glass }]),
      ...(pen === null ? [] : [{ key: penDrawing.key, box: pen }]),
    ];
  }
}
