import { GameObjects, type Scene } from 'phaser';
import { stageColours } from '../../src/view/stageColours.ts';
import {
  type PlateFace,
  plateMargin,
  sealPlateDrawing,
  sealPlateKey,
} from '../drawings/sealPlate.ts';
import type { Ground } from '../Ground.ts';
import { type Box, type Drawing, paintedKey } from '../paint.ts';
import { balancedLines } from '../plans/balancedLines.ts';
import { label } from './label.ts';
import type { PlateAction } from './Plate.ts';
import { picture } from './picture.ts';
import { Target } from './Target.ts';
import { wordWidth } from './wordWidth.ts';

/** Where a seal's plate lies. */
export interface SealPlateMake {
  readonly box: Box;
  readonly report: (actionId: string) => void;
}

const inks: Readonly<Record<PlateFace, string>> = {
  brass: stageColours.ink,
  bare: stageColours.paper,
};

const PADDING = 10;

/** A brass plate that seals; bare, with what is missing on it, until it can be pressed. */
export class SealPlate extends GameObjects.Container {
  readonly #make: SealPlateMake;
  readonly #sharpness: number;
  readonly #back: GameObjects.Image;
  readonly #light: GameObjects.Rectangle;
  readonly #words: GameObjects.Text;
  readonly #target: Target;

  constructor(scene: Scene, ground: Ground, make: SealPlateMake) {
    const { box, report } = make;
    const { width, height } = box;
    super(scene, box.x, box.y);
    this.#make = make;
    this.#sharpness = ground.sharpness;
    const key = sealPlateKey(width, height, 'bare');
    this.#back = picture(scene, ground, key, { x: -plateMargin, y: -plateMargin });
    this.#light = scene.add.rectangle(width / 2, height / 2, width - 2, height - 2, 0xffffff, 0.28);
    this.#light.setVisible(false);
    this.#words = label(scene, ground, { x: width / 2, y: height / 2 }, '', {
      size: 16,
      colour: inks.bare,
      family: 'serif',
      weight: 600,
      width: width - 2 * PADDING,
      align: 'center',
    }).setOrigin(0.5, 0.5);
    this.#target = new Target(
      scene,
      { x: 0, y: 0, width, height },
      {
        report,
        over: (over) => void this.#light.setVisible(over),
      },
    );
    this.add([this.#back, this.#light, this.#words, this.#target]);
  }

  show({ id, label: words, whyNot }: PlateAction): void {
    const { box } = this.#make;
    const face = whyNot === null ? 'brass' : 'bare';
    this.#back.setTexture(paintedKey(sealPlateKey(box.width, box.height, face), this.#sharpness));
    const lines = balancedLines(words, box.width - 2 * PADDING, wordWidth(this.#words));
    this.#words.setText(lines.join('\n')).setColor(inks[face]);
    this.#target.offer(whyNot === null ? id : null);
  }
}

/** What must be painted for a plate of a size. */
export function sealPlateDrawings({
  width,
  height,
}: Pick<Box, 'width' | 'height'>): readonly Drawing[] {
  return [sealPlateDrawing(width, height, 'brass'), sealPlateDrawing(width, height, 'bare')];
}
