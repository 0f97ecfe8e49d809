import { type GameObjects, Scene } from 'phaser';
import type { Ground } from './Ground.ts';
import { type Drawing, isPainted, paint } from './paint.ts';
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
  /** A share, 0 to 1, of what a scene needs is painted. */
  readonly painted: (share: number) => void;
  /** The scene is painted and built. */
  readonly ready: () => void;
  /** The scene cannot be painted or built. */
  readonly failed: (fault: unknown) => void;
}

/**
 * One scene of the stage. It is made anew when it comes on and when the ground changes; in between
 * it is shown each sight, and moves from what it showed to what it shows now.
 */
export abstract class StageScene extends Scene {
  protected readonly hand: StageHand;
  #ready = false;
  #setting = '';
  /** How often the scene has come on. */
  #entries = 0;

  constructor(key: string, hand: StageHand) {
    super(key);
    this.hand = hand;
  }

  /** What must be painted before the scene can be built. */
  protected abstract drawings(sight: Sight): readonly Drawing[];
  /** Names what the drawings of a sight are chosen by; as long as it stays, no others are asked for. */
  protected setting(_sight: Sight): string {
    return '';
  }
  /** Puts the first picture on an empty scene, as it stands, without motion. */
  protected abstract build(sight: Sight): void;
  /** Moves from the picture that stands to a new one. */
  protected abstract change(sight: Sight): void;

  create(): void {
    this.#ready = false;
    this.#entries += 1;
    this.cameras.main.setOrigin(0, 0).setZoom(this.ground.sharpness).setScroll(0, 0);
    this.#set(this.#entries).catch(this.hand.failed);
  }

  /** Draws what stands on the page now; a scene that is still being painted takes it when it is. */
  show(): void {
    this.hand.wake();
    if (!this.#ready) return;
    if (this.setting(this.hand.sight()) === this.#setting) this.change(this.hand.sight());
    else this.#changeSetting().catch(this.hand.failed);
  }

  /**
   * Another scene is about to come on: what must still be seen here is played, then `done` is
   * called, once.
   */
  leave(_sight: Sight, done: () => void): void {
    done();
  }

  protected get ground(): Ground {
    return this.hand.ground();
  }

  /** A painted drawing, its top left corner at a place. */
  protected picture(key: string, x: number, y: number): GameObjects.Image {
    return picture(this, this.ground, key, { x, y });
  }

  async #set(entry: number): Promise<void> {
    // A scene is active only once `create` is over; what comes on is built after the frame's paint.
    await nextTask();
    // What is shown meanwhile is told to nobody: a scene that is not built does not change.
    do if (!(await this.#paintAll())) return;
    while (this.setting(this.hand.sight()) !== this.#setting);
    // It has gone and come again meanwhile, and is set by that.
    if (entry !== this.#entries) return;
    this.build(this.hand.sight());
    this.#ready = true;
    this.hand.ready();
    this.hand.wake();
  }

  async #changeSetting(): Promise<void> {
    if (!(await this.#paintAll()) || !this.#ready) return;
    this.change(this.hand.sight());
    this.hand.wake();
  }

  /** Paints what the sight needs; false where the ground or the setting is another by then. */
  async #paintAll(): Promise<boolean> {
    const { ground } = this;
    const setting = this.setting(this.hand.sight());
    this.#setting = setting;
    const missing = this.drawings(this.hand.sight()).filter(
      (drawing) => !isPainted(this.textures, drawing, ground.sharpness),
    );
    for (const [index, drawing] of missing.entries()) {
      await paint(this.textures, drawing, ground.sharpness);
      this.hand.painted((index + 1) / missing.length);
      await nextTask();
    }
    return this.scene.isActive() && ground === this.ground && setting === this.#setting;
  }
}

/** Lets the page paint and hear keys before the next drawing or a whole scene is made. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
