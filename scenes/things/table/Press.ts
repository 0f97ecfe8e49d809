import { GameObjects, type Scene } from 'phaser';
import type { Box } from '../../paint.ts';

/**
 * A part of a thing that can be pressed: down and up again on the same place. Without an action it
 * takes no pointer.
 */
export class Press extends GameObjects.Zone {
  readonly #over: (over: boolean) => void;
  #actionId: string | null = null;
  #down = false;

  constructor(
    scene: Scene,
    report: (actionId: string) => void,
    over: (over: boolean) => void = () => {},
  ) {
    super(scene, 0, 0, 8, 8);
    this.#over = over;
    this.setOrigin(0, 0).setInteractive({ cursor: 'pointer' });
    this.on('pointerover', () => over(true));
    this.on('pointerout', () => {
      this.#down = false;
      over(false);
    });
    this.on('pointerdown', () => {
      this.#down = true;
    });
    this.on('pointerup', () => {
      if (this.#down && this.#actionId !== null) report(this.#actionId);
      this.#down = false;
    });
    this.disableInteractive();
  }

  /** Lets an action be reported from here, or none. */
  offer(actionId: string | null): this {
    if (actionId === this.#actionId) return this;
    this.#actionId = actionId;
    if (actionId !== null) return this.setInteractive();
    this.#over(false);
    return this.disableInteractive(true);
  }

  cover({ x, y, width, height }: Box): this {
    this.setPosition(x, y);
    return this.setSize(width, height);
  }
}
