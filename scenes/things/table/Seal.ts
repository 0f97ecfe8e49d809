import { GameObjects, type Scene } from 'phaser';
import type { Action } from '../../../src/view/Action.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import { sealKey } from '../../drawings/table/seals.ts';
import type { Ground } from '../../Ground.ts';
import { paintedKey } from '../../paint.ts';
import { label } from '../label.ts';
import { setDown } from '../setDown.ts';
import { wordWidth } from '../wordWidth.ts';
import { Press } from './Press.ts';

const RADIUS = 22;
const WORDS_GAP = 30;
const PALE = 0.38;

/** A seal of one's own side: what is pressed with it, is done. Its words stand to its left. */
export class Seal extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #image: GameObjects.Image;
  readonly #words: GameObjects.Text;
  readonly #press: Press;
  readonly #scale: number;

  constructor(scene: Scene, ground: Ground, place: number, report: (actionId: string) => void) {
    super(scene, 0, 0);
    this.#ground = ground;
    this.#scale = 1 / ground.sharpness;
    this.#image = new GameObjects.Image(scene, 0, 0, paintedKey(sealKey(place), ground.sharpness));
    this.#image.setScale(this.#scale);
    this.#words = label(scene, ground, { x: 0, y: 0 }, '', {
      size: 16,
      colour: stageColours.ink,
      family: 'sans',
      weight: 600,
    });
    this.#press = new Press(scene, report, (over) =>
      this.#image.setScale(this.#scale * (over ? 1.08 : 1)),
    );
    this.add([this.#image, this.#words, this.#press]);
  }

  /** Stands for an action, pale where it cannot be done; null takes the seal away. */
  show(action: Action | null, words: 'beside' | 'none'): void {
    this.setVisible(action !== null);
    this.#press.offer(action?.whyNot === null ? action.id : null);
    if (action === null) return;
    this.#words.setText(words === 'beside' ? action.label : '');
    setDown(this.#words, this.#ground, { x: -WORDS_GAP, y: 0 }, { across: 1, down: 0.5 });
    const free = action.whyNot === null;
    this.#image.setAlpha(free ? 1 : PALE);
    this.#words.setColor(free ? stageColours.ink : stageColours.muted);
    const left = RADIUS + (words === 'beside' ? WORDS_GAP - RADIUS + this.#words.width : 0);
    this.#press.cover({ x: -left, y: -RADIUS, width: left + RADIUS, height: 2 * RADIUS });
  }

  /** How far the seal reaches to the left of its middle with these words. */
  reachWith(words: string): number {
    return words === '' ? RADIUS : WORDS_GAP + wordWidth(this.#words)(words);
  }
}
