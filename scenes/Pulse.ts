import { Core, type Game } from 'phaser';

/** How many frames without motion are drawn before the loop sleeps: one to show, one to be sure. */
const QUIET_FRAMES = 2;

/**
 * Lets the loop run while something moves and puts it to sleep when nothing does, so that an idle
 * stage draws no frame.
 */
export class Pulse {
  readonly #game: Game;
  #quiet = 0;

  constructor(game: Game) {
    this.#game = game;
    game.events.on(Core.Events.POST_RENDER, this.#beat, this);
    for (const kind of ['pointerdown', 'pointermove', 'pointerup'] as const)
      game.canvas.addEventListener(kind, this.wake, { capture: true });
  }

  /** Draws from the next frame on, until all is quiet again. */
  readonly wake = (): void => {
    this.#quiet = 0;
    this.#game.loop.wake();
  };

  #beat(): void {
    const moving = this.#game.scene.getScenes(true).some(
      // A clock keeps its timers to itself, in `_active` and `_pendingInsertion`; scenes use tweens.
      (scene) => scene.tweens.getTweens().length > 0,
    );
    this.#quiet = moving ? 0 : this.#quiet + 1;
    if (this.#quiet >= QUIET_FRAMES) this.#game.loop.sleep();
  }
}
