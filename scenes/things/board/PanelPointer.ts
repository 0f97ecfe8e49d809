import { GameObjects, type Scene } from 'phaser';
import { stageColours } from '../../../src/view/stageColours.ts';
import type { Ground } from '../../Ground.ts';
import { label } from '../label.ts';

const ARROW = 22;
const COLD = 0x9fc3e6;
/** Wider than this for its height, a stage stands above its document, not beside it. */
const ABOVE_FROM = 1.3;

/** A line of words with an arrow to the document, where what it names is to be read. */
export class PanelPointer extends GameObjects.Container {
  constructor(
    scene: Scene,
    ground: Ground,
    at: { readonly right: number; readonly y: number },
    words: string,
  ) {
    super(scene, at.right, at.y);
    const text = label(scene, ground, { x: -ARROW - 10, y: 0 }, words, {
      size: 16,
      colour: stageColours.cold,
      family: 'serif',
      italic: true,
    }).setOrigin(1, 0);
    const arrow = new GameObjects.Graphics(scene, { x: -ARROW / 2, y: text.height / 2 });
    arrow.lineStyle(2, COLD, 1);
    arrow.lineBetween(-ARROW / 2, 0, ARROW / 2, 0);
    arrow.lineBetween(ARROW / 2 - 7, -6, ARROW / 2, 0);
    arrow.lineBetween(ARROW / 2 - 7, 6, ARROW / 2, 0);
    if (ground.width / ground.height > ABOVE_FROM) arrow.setAngle(90);
    this.add([text, arrow]);
    scene.add.existing(this);
  }
}
