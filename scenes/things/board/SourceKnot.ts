import { GameObjects, type Scene } from 'phaser';
import { stageColours } from '../../../src/view/stageColours.ts';
import type { Ground } from '../../Ground.ts';
import { label } from '../label.ts';

const RADIUS = 17;
const TIE_MS = 120;

/** Where the threads of one source meet, with the number that its items count for. */
export class SourceKnot extends GameObjects.Container {
  constructor(scene: Scene, ground: Ground, counts: string) {
    super(scene, 0, 0);
    const disc = new GameObjects.Graphics(scene)
      .fillStyle(0x000000, 0.28)
      .fillCircle(1, 4, RADIUS)
      .fillStyle(0x8c1628, 1)
      .fillCircle(0, 0, RADIUS)
      .lineStyle(1.5, 0x5e0d19, 1)
      .strokeCircle(0, 0, RADIUS - 3);
    const words = label(scene, ground, { x: 0, y: 0 }, counts, {
      size: 16,
      colour: stageColours.paper,
      family: 'sans',
      weight: 600,
    }).setOrigin(0.5, 0.5);
    this.add([disc, words]);
    scene.add.existing(this);
  }

  /** Is pulled tight after a while. */
  appear(delay: number): void {
    this.setScale(0);
    this.scene.tweens.add({
      targets: this,
      scale: 1,
      delay,
      duration: TIE_MS,
      ease: 'Back.easeOut',
    });
  }
}
