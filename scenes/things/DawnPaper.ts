import { GameObjects, type Scene } from 'phaser';
import { stageColours } from '../../src/view/stageColours.ts';
import { Dial, type Pace } from '../Dial.ts';
import type { Ground } from '../Ground.ts';
import { label } from './label.ts';

const SLIDE = { ms: 700, ease: 'Cubic.easeOut' };
const OUTSIDE = -190;

/** A paper that somebody has pushed under the door, with its first light behind it. */
export class DawnPaper extends GameObjects.Container {
  readonly #heading: GameObjects.Text;
  readonly #slid: Dial;

  constructor(scene: Scene, ground: Ground, at: { readonly x: number; readonly y: number }) {
    super(scene, at.x, at.y);
    const paper = scene.add.graphics();
    paper.fillStyle(0x000000, 0.45).fillRect(-66, -42, 136, 86);
    paper.fillStyle(0xe6dac3, 1).fillRect(-70, -48, 136, 86);
    paper.lineStyle(1.5, 0x434857, 0.7);
    for (const y of [6, 16, 26]) paper.lineBetween(-56, y, y === 26 ? 10 : 54, y);
    this.#heading = label(scene, ground, { x: -56, y: -42 }, '', {
      size: 14,
      colour: stageColours.ink,
      family: 'sans',
      weight: 600,
      width: 116,
    });
    this.add([paper, this.#heading]).setAngle(-7).setVisible(false);
    scene.add.existing(this);
    this.#slid = new Dial(scene, 0, (slid) => this.setX(at.x + OUTSIDE * (1 - slid)));
  }

  /** Slides a paper in under its heading; null where none came. */
  show(heading: string | null, pace: Pace): void {
    this.setVisible(heading !== null);
    if (heading === null) return this.#slid.set(0);
    this.#heading.setText(heading);
    this.#slid.aim(1, pace, SLIDE);
  }
}
