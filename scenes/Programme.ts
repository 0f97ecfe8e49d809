import type { Scenes } from 'phaser';
import type { Sight } from './Sight.ts';
import type { StageHand, StageScene } from './StageScene.ts';
import { type SceneName, sceneFor, stageScenes } from './stageScenes.ts';

type Hand = Omit<StageHand, 'sight' | 'ready'>;

/** Brings each scene on when its time comes; the one before stands until the next is painted. */
export class Programme {
  readonly #scenes: Scenes.SceneManager;
  readonly #hand: Hand;
  readonly #made = new Map<SceneName, StageScene>();
  #sight: Sight | null = null;
  #on: SceneName | null = null;

  constructor(scenes: Scenes.SceneManager, hand: Hand) {
    this.#scenes = scenes;
    this.#hand = hand;
  }

  show(sight: Sight): void {
    this.#sight = sight;
    const name = sceneFor(sight);
    if (name === this.#on) this.#made.get(name)?.show();
    else this.#bringOn(name);
  }

  /** Builds the scene that is on anew, for another ground. */
  rebuild(): void {
    if (this.#on === null) return;
    this.#made.get(this.#on)?.scene.restart();
  }

  #bringOn(name: SceneName): void {
    this.#on = name;
    const made = this.#made.get(name);
    if (made === undefined) {
      const scene = stageScenes[name]({
        ...this.#hand,
        sight: () => this.#now(),
        ready: () => this.#ready(name),
      });
      this.#made.set(name, scene);
      this.#scenes.add(name, scene, true);
    } else if (made.scene.isActive()) made.show();
    else this.#scenes.start(name);
    this.#scenes.bringToTop(name);
    this.#hand.wake();
  }

  /** The scene is painted: those before it go. */
  #ready(name: SceneName): void {
    if (name !== this.#on) return void this.#scenes.stop(name);
    for (const other of this.#made.keys()) if (other !== name) this.#scenes.stop(other);
  }

  #now(): Sight {
    if (this.#sight === null) throw new Error('a scene was opened before there was a sight');
    return this.#sight;
  }
}
