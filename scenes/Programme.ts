import type { Scenes } from 'phaser';
import { Boot } from './Boot.ts';
import type { Sight } from './Sight.ts';
import type { StageHand, StageScene } from './StageScene.ts';
import { type SceneName, sceneFor, stageScenes } from './stageScenes.ts';

/** What the programme needs of the stage: what scenes need, and to tell which one stands. */
type Hand = Omit<StageHand, 'sight' | 'ready' | 'painted'> & {
  readonly stands: (name: SceneName) => void;
};

const BOOT = 'boot';

/** Brings each scene on when its time comes; the one before stands until the next is painted. */
export class Programme {
  readonly #scenes: Scenes.SceneManager;
  readonly #hand: Hand;
  #boot: Boot | null;
  readonly #made = new Map<SceneName, StageScene>();
  #sight: Sight | null = null;
  #on: SceneName | null = null;
  #leaving = false;

  constructor(scenes: Scenes.SceneManager, hand: Hand) {
    this.#scenes = scenes;
    this.#hand = hand;
    const boot = new Boot(BOOT, hand.ground);
    this.#boot = boot;
    scenes.add(BOOT, boot, true);
  }

  show(sight: Sight): void {
    this.#sight = sight;
    this.#turn();
  }

  /** Builds the scene that is on anew, for another ground; what was painted for the last one is gone. */
  rebuild(): void {
    this.#leaving = false;
    if (this.#on === null) return;
    const wanted = this.#wanted();
    const stays = wanted === this.#on;
    // A scene that still stands until this one is painted would draw pictures that are no more.
    for (const name of this.#made.keys()) if (!stays || name !== wanted) this.#scenes.stop(name);
    if (stays) this.#made.get(wanted)?.scene.restart();
    else this.#bringOn(wanted);
  }

  /** Shows the sight in its scene; a scene that is on plays what it has to before another comes. */
  #turn(): void {
    if (this.#leaving) return;
    const name = this.#wanted();
    const on = this.#on === null ? undefined : this.#made.get(this.#on);
    if (on === undefined) return this.#bringOn(name);
    if (name === this.#on) return on.show();
    const leaving = this.#on;
    this.#leaving = true;
    on.leave(this.#now(), () => {
      if (!this.#leaving || this.#on !== leaving) return;
      this.#leaving = false;
      if (this.#wanted() === leaving) on.show();
      else this.#bringOn(this.#wanted());
    });
    this.#hand.wake();
  }

  #wanted(): SceneName {
    return sceneFor(this.#now(), this.#hand.ground());
  }

  #bringOn(name: SceneName): void {
    this.#on = name;
    const made = this.#made.get(name);
    if (made === undefined) {
      const scene = stageScenes[name]({
        ...this.#hand,
        sight: () => this.#now(),
        ready: () => this.#ready(name),
        painted: (share) => this.#painted(share),
      });
      this.#made.set(name, scene);
      this.#scenes.add(name, scene, true);
    } else if (made.scene.isActive()) made.show();
    else this.#scenes.start(name);
    this.#scenes.bringToTop(name);
    this.#hand.wake();
  }

  /** While the very first scene is painted, a line grows on the empty ground. */
  #painted(share: number): void {
    this.#boot?.grow(share);
    this.#hand.wake();
  }

  /** The scene is painted: those before it go. */
  #ready(name: SceneName): void {
    if (this.#boot !== null) this.#open();
    if (name !== this.#on) return void this.#scenes.stop(name);
    this.#hand.stands(name);
    for (const other of this.#made.keys()) if (other !== name) this.#scenes.stop(other);
  }

  /** The first scene stands. */
  #open(): void {
    this.#boot = null;
    this.#scenes.remove(BOOT);
  }

  #now(): Sight {
    if (this.#sight === null) throw new Error('a scene was opened before there was a sight');
    return this.#sight;
  }
}
