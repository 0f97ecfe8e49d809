import { GameObjects, type Scene } from 'phaser';
import type { DelegationView } from '../../src/view/delegationsView.ts';
import { stageColours } from '../../src/view/stageColours.ts';
import { placardKey, placardMargin } from '../drawings/placard.ts';
import type { Ground } from '../Ground.ts';
import type { Box } from '../paint.ts';
import { label } from './label.ts';
import { picture } from './picture.ts';

const BAND = 14;
/** Capitals stand apart, and alike on all placards. */
const TRACKING = 0.5;
const MOOD_MS = 320;

/** A delegation's name on the table, and under it the mood that its speaker is in. */
export class Placard extends GameObjects.Container {
  readonly #mood: GameObjects.Text;

  constructor(scene: Scene, ground: Ground, box: Box, { side, mood }: DelegationView) {
    super(scene, box.x, box.y);
    const back = picture(scene, ground, placardKey(side.place, box), {
      x: -placardMargin,
      y: -placardMargin,
    });
    const written = { x: BAND, width: box.width - BAND - 6 };
    const name = label(scene, ground, { x: written.x, y: 7 }, side.name.toLocaleUpperCase(), {
      size: 16,
      colour: stageColours.ink,
      family: 'serif',
      weight: 600,
      width: written.width,
      align: 'center',
    }).setLetterSpacing(TRACKING);
    this.#mood = label(scene, ground, { x: written.x, y: 31 }, mood, {
      size: 16,
      colour: stageColours.ink,
      family: 'serif',
      italic: true,
      width: written.width,
      align: 'center',
    });
    this.add([back, name, this.#mood]);
  }

  /** The word turns with the face. */
  show({ mood }: DelegationView, still: boolean): void {
    if (this.#mood.text === mood) return;
    this.#mood.setText(mood);
    if (!still)
      this.scene.tweens.add({ targets: this.#mood.setAlpha(0), alpha: 1, duration: MOOD_MS });
  }
}
