import { GameObjects, type Scene } from 'phaser';
import { stageColours } from '../../src/view/stageColours.ts';
import { caseKey, cellsAcross, reelSize } from '../drawings/wire/odometerCase.ts';
import type { FigureCell } from '../figureCells.ts';
import type { Ground } from '../Ground.ts';
import { label } from './label.ts';
import { picture } from './picture.ts';
import { Reel } from './Reel.ts';

const ROLL = { firstMs: 900, laterMs: 300 };
/** How far a reel passes its numeral before it falls back: 8 percent of its way. */
const OVERSHOOT = 1.5;

/** A row of reels in a brass case; it stands at the earlier figure until it is rolled. */
export class Odometer extends GameObjects.Container {
  readonly #reels: readonly { readonly reel: Reel; readonly from: number; readonly to: number }[];

  constructor(
    scene: Scene,
    ground: Ground,
    at: { readonly x: number; readonly y: number },
    cells: readonly FigureCell[],
  ) {
    super(scene, at.x, at.y);
    const { lefts } = cellsAcross(cells);
    const { rim, sign } = reelSize;
    this.#reels = cells.flatMap((cell, index) => {
      if (cell.kind !== 'reel') return [];
      const reel = new Reel(scene, ground, { x: (lefts[index] ?? 0) + rim, y: rim });
      return [{ reel, from: cell.from, to: cell.to }];
    });
    this.add(this.#reels.map(({ reel }) => reel));
    this.add(picture(scene, ground, caseKey(cells), { x: 0, y: 0 }));
    cells.forEach((cell, index) => {
      if (cell.kind !== 'sign' || cell.sign === '.') return;
      const at = { x: (lefts[index] ?? 0) + rim + sign / 2, y: rim + 70 };
      const setting = { size: 60, colour: stageColours.paper, family: 'serif' } as const;
      this.add(label(scene, ground, at, cell.sign, setting).setOrigin(0.5, 0));
    });
    for (const { reel, from } of this.#reels) reel.turn = from;
  }

  /** Rolls every reel forward to its numeral, each a little longer than the one to its left. */
  roll(delayMs: number): void {
    this.#reels.forEach(({ reel, from, to }, place) => {
      const way = ((to - from + 10) % 10) + (place === 0 && to !== from ? 0 : 10);
      reel.turn = from;
      this.scene.tweens.add({
        targets: reel,
        turn: from + way,
        duration: ROLL.firstMs + place * ROLL.laterMs,
        delay: delayMs,
        ease: 'Back.easeOut',
        easeParams: [OVERSHOOT],
      });
    });
  }

  /** Stands at the reported figure. */
  rest(): void {
    for (const { reel, to } of this.#reels) reel.turn = to;
  }
}
