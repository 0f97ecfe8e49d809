import { GameObjects, type Scene } from 'phaser';
import type { AudienceCall } from '../../src/view/nightView.ts';
import { stageColours } from '../../src/view/stageColours.ts';
import { Dial, type Pace } from '../Dial.ts';
import type { Ground } from '../Ground.ts';
import { AUDIENCE_ROW } from '../plans/nightPlan.ts';
import { label } from './label.ts';
import { Target } from './Target.ts';

const APPEAR = { ms: 200, ease: 'Sine.easeOut', delayMs: 700 };
const WIDTH = 190;
const MOST = 4;
/** Still seven to one on the night. */

/** The home audiences under the far skyline, each a light that can be rung. */
export class AudienceRows {
  readonly #rows: readonly AudienceRow[];
  readonly #seen: Dial;

  constructor(
    scene: Scene,
    ground: Ground,
    at: { readonly x: number; readonly y: number },
    report: (actionId: string) => void,
  ) {
    this.#rows = Array.from(
      { length: MOST },
      (_, row) => new AudienceRow(scene, ground, { x: at.x, y: at.y + row * AUDIENCE_ROW }, report),
    );
    this.#seen = new Dial(scene, 0, (alpha) => {
      for (const row of this.#rows) row.setAlpha(alpha);
    });
  }

  /** Lights a row for each call; none puts them out. */
  show(calls: readonly AudienceCall[], pace: Pace): void {
    for (const [index, row] of this.#rows.entries()) row.show(calls[index] ?? null);
    const goal = calls.length > 0 ? 1 : 0;
    if (goal === 0) this.#seen.set(0);
    else this.#seen.aim(goal, pace, APPEAR);
  }
}

class AudienceRow extends GameObjects.Container {
  readonly #light: GameObjects.Arc;
  readonly #name: GameObjects.Text;
  readonly #level: GameObjects.Text;
  readonly #target: Target;

  constructor(
    scene: Scene,
    ground: Ground,
    at: { readonly x: number; readonly y: number },
    report: (actionId: string) => void,
  ) {
    super(scene, at.x, at.y);
    this.#light = scene.add.circle(5, 13, 5, 0xffe3a6);
    const words = { family: 'sans', colour: stageColours.paper } as const;
    this.#name = label(scene, ground, { x: 18, y: 3 }, '', { ...words, size: 16, weight: 600 });
    this.#level = label(scene, ground, { x: 18, y: 22 }, '', {
      ...words,
      size: 14,
      colour: stageColours.brassLight,
    });
    this.add([this.#light, this.#name, this.#level]).setAlpha(0);
    scene.add.existing(this);
    this.#target = new Target(
      scene,
      { x: at.x - 6, y: at.y - 2, width: WIDTH, height: AUDIENCE_ROW },
      { report, over: (over) => this.#light.setScale(over ? 1.5 : 1) },
    );
  }

  show(call: AudienceCall | null): void {
    this.setVisible(call !== null);
    this.#target.offer(call?.whyNot === null ? call.id : null);
    if (call === null) return;
    this.#name.setText(call.name);
    this.#level.setText(call.level);
    const open = call.whyNot === null || call.called;
    this.#light.setFillStyle(0xffe3a6, open ? 1 : 0.3);
    this.#name.setColor(open ? stageColours.paper : stageColours.shade);
  }
}
