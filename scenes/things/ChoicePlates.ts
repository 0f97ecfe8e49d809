import type { Scene } from 'phaser';
import type { Ground } from '../Ground.ts';
import type { Drawing } from '../paint.ts';
import { type PlateRow, plateBox } from '../plans/signingPlan.ts';
import { Plate, type PlateAction } from './Plate.ts';
import { SealPlate, sealPlateDrawings } from './SealPlate.ts';

const HEIGHT = 44;
const CHOICES = 3;

/** What must be painted for the plates of a row. */
export function choicePlateDrawings(row: PlateRow): readonly Drawing[] {
  return sealPlateDrawings({ width: plateBox(row, 0).width, height: HEIGHT });
}

/** Choices on plates, and at their end the brass plate that seals one of them. */
export class ChoicePlates {
  readonly #plates: readonly Plate[];
  readonly #seal: SealPlate;

  constructor(scene: Scene, ground: Ground, row: PlateRow, report: (id: string) => void) {
    this.#plates = Array.from(
      { length: CHOICES },
      (_, index) => new Plate(scene, ground, plateBox(row, index), report),
    );
    const box = { ...plateBox(row, CHOICES), height: HEIGHT };
    this.#seal = new SealPlate(scene, ground, { box, report });
    scene.add.existing(this.#seal);
  }

  setVisible(seen: boolean): void {
    this.#seal.setVisible(seen);
    if (!seen) for (const plate of this.#plates) plate.show(null);
  }

  show(choices: readonly PlateAction[], seal: PlateAction): void {
    for (const [index, plate] of this.#plates.entries()) plate.show(choices[index] ?? null);
    this.#seal.show(seal);
  }
}
