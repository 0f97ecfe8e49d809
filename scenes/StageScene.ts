import { type GameObjects, Scene } from 'phaser';
import type { Ground } from './Ground.ts';
import { type Drawing, paint } from './paint.ts';
import type { Sight } from './Sight.ts';
import { picture } from './things/picture.ts';

/** What every scene is given by the stage. */
export interface StageHand {
  readonly ground: () => Ground;
  /** The last thing to show. */
  readonly sight: () => Sight;
  /** Whether motion is to be left out. */
  readonly still: () => boolean;
  /** Tells the page which action was chosen on the canvas. */
  readonly report: (actionId: string) => void;
  /** Draws the coming frames. */
  readonly wake: () => void;
  /** The scene is painted and built. */
  readonly ready: () => void;
}

/**
 * One scene of the stage. It is made anew when it comes on and when the ground changes; in between
 * it is shown each sight, and moves from what it showed to what it shows now.
 */
export abstract class StageScene extends Scene {
  protected readonly hand: StageHand;
  #ready = false;

  constructor(key: string, hand: StageHand) {
    super(key);
    this.hand = hand;
  }

  /** What must be painted before the scene can be built. */
  protected abstract drawings(sight: Sight): readonly Drawing[];
  /** Puts the first picture on an empty scene, as it stands, without motion. */
  protected abstract build(sight: Sight): void;
  /** Moves from the picture that stands to a new one. */
  protected abstract change(sight: Sight): void;

  create(): void {
    this.#ready = false;
    this.cameras.main.setOrigin(0, 0).setZoom(this.ground.sharpness).setScroll(0, 0);
    void this.#set();
  }

  /** Draws what stands on the page now; a scene that is still being painted takes it when it is. */
  show(): void {
    if (this.#ready) this.change(this.hand.sight());
    this.hand.wake();
  }

  protected get ground(): Ground {
    return this.hand.ground();
  }

  /** A painted drawing, its top left corner at a place. */
  protected picture(key: string, x: number, y: number): GameObjects.Image {
    return picture(this, this.ground, key, { x, y });
  }

  async #set(): Promise<void> {
    const { sharpness } = this.ground;
    for (const drawing of this.drawings(this.hand.sight()))
      await paint(this.textures, drawing, sharpness);
    if (!this.scene.isActive() || sharpness !== this.ground.sharpness) return;
    this.build(this.hand.sight());
    this.#ready = true;
    this.hand.ready();
    this.hand.wake();
  }
}
