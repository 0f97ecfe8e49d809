import type { Scene, Tweens } from 'phaser';

/** How long a motion takes, how it speeds up and slows down, and when it begins. */
export interface Timing {
  readonly ms: number;
  /** The name of one of Phaser's easings: `Cubic.easeOut`. */
  readonly ease: string;
  readonly delayMs?: number;
}

/** Whether a change is shown as a motion, or as the picture that stands after it. */
export type Pace = 'at-once' | 'moving';

/** A number of the picture that goes where it is aimed at, and tells each value on its way. */
export class Dial {
  readonly #scene: Scene;
  readonly #turned: (value: number) => void;
  #value: number;
  #goal: number;
  #tween: Tweens.Tween | null = null;

  constructor(scene: Scene, value: number, turned: (value: number) => void) {
    this.#scene = scene;
    this.#value = value;
    this.#goal = value;
    this.#turned = turned;
  }

  get value(): number {
    return this.#value;
  }

  get goal(): number {
    return this.#goal;
  }

  /** Stands at a value, whatever it was on its way to. */
  set(value: number): void {
    this.#stop();
    this.#goal = value;
    this.#turn(value);
  }

  /** Goes to a value from where it is; aimed again at the same value it goes on undisturbed. */
  aim(goal: number, pace: Pace, timing: Timing): void {
    if (goal === this.#goal && (pace === 'moving' || this.#tween === null)) return;
    if (pace === 'at-once') return this.set(goal);
    this.#stop();
    this.#goal = goal;
    const { ms, ease, delayMs = 0 } = timing;
    this.#tween = this.#scene.tweens.addCounter({
      from: this.#value,
      to: goal,
      duration: ms,
      delay: delayMs,
      ease,
      onUpdate: (tween) => this.#turn(tween.getValue() ?? goal),
      onComplete: () => {
        this.#tween = null;
        this.#turn(goal);
      },
    });
  }

  #turn(value: number): void {
    this.#value = value;
    this.#turned(value);
  }

  #stop(): void {
    this.#tween?.remove();
    this.#tween = null;
  }
}
