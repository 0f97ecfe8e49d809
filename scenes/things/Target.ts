import { GameObjects, type Scene } from 'phaser';
import type { Box } from '../paint.ts';

/** What a target does: it reports an action, and tells whether the pointer is over it. */
export interface TargetUse {
  readonly report: (actionId: string) => void;
  readonly over: (over: boolean) => void;
}

/** A place that can be pressed; without an action it takes no pointer. */
export class Target extends GameObjects.Zone {
  readonly #use: TargetUse;
  #actionId: string | null = null;

  constructor(scene: Scene, box: Box, use: TargetUse) {
    super(scene, box.x, box.y, box.width, box.height);
    this.#use = use;
    this.setOrigin(0, 0).setInteractive({ cursor: 'pointer' });
    scene.add.existing(this);
    this.on('pointerover', () => use.over(true));
    this.on('pointerout', () => use.over(false));
    this.on('pointerup', () => {
      if (this.#actionId !== null) use.report(this.#actionId);
    });
    this.disableInteractive();
  }

  /** Lets an action be reported from here, or none. */
  offer(actionId: string | null): this {
    this.#actionId = actionId;
    if (actionId !== null) return this.setInteractive();
    this.#use.over(false);
    return this.disableInteractive(true);
  }
}
