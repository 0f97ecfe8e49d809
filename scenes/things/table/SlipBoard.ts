import { GameObjects, type Scene } from 'phaser';
import { brassRail } from '../../drawings/brass.ts';
import { slipPaper } from '../../drawings/table/paper.ts';
import type { Ground } from '../../Ground.ts';
import { Composed } from '../Composed.ts';
import { type Layer, layLayers } from '../layers.ts';
import { shadowUnder } from './FolderBoard.ts';

/** How high the brass rail is along the upper edge of a slip. */
export const RAIL = 6;
const AROUND = 28;

/** The paper of a slip with its shadow, and with a rail of brass where an offer is written on it. */
export class SlipBoard extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #paper: Composed;
  readonly #railed: boolean;

  constructor(scene: Scene, ground: Ground, edge: 'railed' | 'plain') {
    super(scene, 0, 0);
    this.#ground = ground;
    this.#railed = edge === 'railed';
    this.#paper = new Composed(scene, ground.sharpness, 'slip').setPosition(-AROUND, -AROUND);
    this.add(this.#paper);
  }

  stretch(width: number, height: number): void {
    const at = { x: AROUND, y: AROUND };
    const rail: readonly Layer[] = this.#railed
      ? [{ key: brassRail.key, box: { ...at, width, height: RAIL } }]
      : [];
    const layers: readonly Layer[] = [
      shadowUnder({ x: AROUND, y: AROUND + 6, width, height }, 0.7),
      { key: slipPaper.key, box: { ...at, width, height } },
      ...rail,
    ];
    const size = { width: width + 2 * AROUND, height: height + 2 * AROUND };
    this.#paper.compose('', size, (context) =>
      layLayers(this.scene, this.#ground, context, layers),
    );
  }
}
