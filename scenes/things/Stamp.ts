import { GameObjects, type Scene } from 'phaser';
import { stageColours } from '../../src/view/stageColours.ts';
import type { Ground } from '../Ground.ts';
import { label } from './label.ts';

const PADDING = { x: 16, y: 5 };
const TILT = -2;
const PRESS_MS = 90;

/** A word stamped on paper in the ink of the wire; its place is its middle. */
export class Stamp extends GameObjects.Container {
  constructor(scene: Scene, ground: Ground, word: string) {
    super(scene, 0, 0);
    const words = label(scene, ground, { x: 0, y: 0 }, word, {
      size: 28,
      colour: stageColours.breach,
      family: 'serif',
      weight: 600,
      italic: true,
    }).setOrigin(0.5, 0.5);
    const [width, height] = [words.width + 2 * PADDING.x, words.height + 2 * PADDING.y];
    const frame = new GameObjects.Rectangle(scene, 0, 0, width, height);
    frame.setStrokeStyle(3, 0x16324f);
    this.add([frame, words]);
    this.setSize(width, height).setAngle(TILT);
  }

  /** Comes down on the paper after a while. */
  press(delay: number): void {
    this.setAlpha(0).setScale(1.5);
    this.scene.tweens.add({
      targets: this,
      alpha: 1,
      scale: 1,
      delay,
      duration: PRESS_MS,
      ease: 'Cubic.easeIn',
    });
  }
}
