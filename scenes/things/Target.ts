import { GameObjects, type Scene } from 'phaser';
import type { Box } from '../paint.ts';

/** What a target does: it reports an action, and tells whether the pointer is over it. */
export interface TargetUse {
  readonly report: (actionId: string) => void;
  readonly over: (over: boolean) => void;
}

/**
 * A place that can be pressed; without an action it takes no pointer. A press begins and ends on it, so
 * that what is dropped here presses nothing.
 */
export class Target extends GameObjects.Zone {
  readonly #use: TargetUse;
  #actionId: string | null = null;
  #pressed = false;

  constructor(scene: Scene, box: Box, use: TargetUse) {
    super(scene, box.x, box.y, box.width, box.height);
    this.#use = use;
    this.setOrigin(0, 0).setInteractive({ cursor: 'pointer' });
    scene.add.existing(this);
    this.on('pointerover', () => use.over(true));
    this.on('pointerout', () => {
      this.#pressed = false;
      use.over(false);
    });
    this.on('pointerdown', () => {
      this.#pressed = true;
    });
    this.on('pointerup', () => {
      const pressed = this.#pressed;
      this.#pressed = false;
      if (pressed && this.#actionId !== null) use.report(this.#actionId);
    });
    this.disableInteractive();
  }

  /** Lets an action be reported from here, or none. */
  offer(actionId: string | null): this {
    this.#actionId = actionId;
    if (actionId !== null) return this.setInteractive();
    this.#pressed = false;
    this.#use.over(false);
    return this.disableInteractive(true);
  }
}
