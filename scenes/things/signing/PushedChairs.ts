import { GameObjects, type Scene } from 'phaser';
import { stageColours } from '../../../src/view/stageColours.ts';
import { colourNumber } from '../../colourNumber.ts';
import { Dial, type Pace } from '../../Dial.ts';
import { covering } from '../../drawings/covering.ts';
import { CHAIR } from '../../drawings/emptyRoom/chair.ts';
import { EMPTY_ROOM, emptyChairs, emptyRoomKey } from '../../drawings/emptyRoom/emptyRoom.ts';
import type { Ground } from '../../Ground.ts';
import { label } from '../label.ts';
import { picture } from '../picture.ts';

const COMES = { ms: 500, ease: 'Sine.easeInOut', delayMs: 0 };
const SLIDE = { ms: 600, ease: 'Cubic.easeOut' };
const SLIDE_BY = 14;
/** A chair stays this far inside the stage, however narrow. */
const EDGE = 104;
const WORDS_AT = { x: 266, y: 88 };

/** The empty room that is left when no text is signed: two chairs slide back from the table. */
export class PushedChairs extends GameObjects.Container {
  readonly #words: GameObjects.Text;
  readonly #rule: GameObjects.Rectangle;
  readonly #comes: Dial;
  readonly #slides: Dial;

  constructor(scene: Scene, ground: Ground) {
    super(scene);
    const { scale, x, y } = covering(EMPTY_ROOM, ground);
    this.add(picture(scene, ground, emptyRoomKey(ground), { x: 0, y: 0 }));
    const chairs = emptyChairs.map((place) => {
      const inSight = Math.max(EDGE, Math.min(x + place.x * scale, ground.width - EDGE));
      const chair = picture(scene, ground, CHAIR.key, { x: inSight, y: y + place.y * scale });
      const size = chair.scale * place.scale * scale;
      chair.setOrigin(CHAIR.x / CHAIR.width, CHAIR.y / CHAIR.height);
      return {
        chair: chair.setScale(place.side === 'left' ? size : -size, size),
        at: chair.x,
        place,
      };
    });
    this.add(chairs.map(({ chair }) => chair));
    this.#words = this.#wordsAt(ground, { x: x + WORDS_AT.x * scale, y: y + WORDS_AT.y * scale });
    this.#rule = scene.add.rectangle(this.#words.x, 0, 56, 2, colourNumber(stageColours.brass));
    this.add([this.#words, this.#rule.setOrigin(0, 0)]);
    scene.add.existing(this);
    this.#comes = new Dial(scene, 0, (alpha) => this.setAlpha(alpha));
    this.#comes.set(0);
    this.#slides = new Dial(scene, 0, (slid) => {
      for (const { chair, at, place } of chairs)
        chair.setX(at + (place.side === 'left' ? 1 : -1) * SLIDE_BY * (1 - slid) * scale);
    });
    this.#slides.set(0);
  }

  /** Comes over the desk after a while, and the chairs slide back. */
  show(words: string, pace: Pace, afterMs: number): void {
    this.#words.setText(words);
    this.#rule.setY(this.#words.y + this.#words.height + 10);
    this.#comes.aim(1, pace, { ...COMES, delayMs: afterMs });
    this.#slides.aim(1, pace, { ...SLIDE, delayMs: afterMs + COMES.ms });
  }

  #wordsAt(ground: Ground, at: { readonly x: number; readonly y: number }): GameObjects.Text {
    return label(this.scene, ground, at, '', {
      size: 28,
      family: 'serif',
      weight: 600,
      colour: stageColours.paper,
      width: 196,
      lineSpacing: 4,
    });
  }
}
