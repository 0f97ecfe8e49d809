import { BlendModes, type GameObjects, type Scene } from 'phaser';
import type { RoomView } from '../../src/view/roomView.ts';
import {
  lampBox,
  lampDrawing,
  lampKey,
  poolDrawing,
  sunDrawing,
  sunKey,
  sunPlace,
  vignetteDrawing,
  vignetteKey,
} from '../drawings/room/lightSprites.ts';
import { roomDrawing, roomKey } from '../drawings/room/roomPicture.ts';
import type { Ground } from '../Ground.ts';
import type { Drawing } from '../paint.ts';
import { onGround, type RoomPlan, roomPlan } from '../plans/roomPlan.ts';
import { picture } from './picture.ts';

const LIGHT_MS = 500;
const FALL_MS = 600;
const LAMPS_UP_MS = 700;
const NEAR_LAMP = { x: 453, y: 556, scale: 0.95 };
const FAR_LAMP = { x: 453, y: 440, scale: 0.5 };
const NEAR_POOL = { x: 453, y: 574, width: 560, height: 196 };
const FAR_POOL = { x: 453, y: 446, width: 300, height: 88 };

/** What moves by shares: everything else of the light is painted into the room. */
type Shine = {
  -readonly [Share in 'vignette' | 'pool' | 'poolWidth' | 'near' | 'far' | 'sun']: number;
};

/** What must be painted for a room in a light. */
export function roomDrawings({ room, light }: RoomView, ground: Ground): readonly Drawing[] {
  const plan = roomPlan(ground);
  return [
    roomDrawing(room, light, plan),
    sunDrawing(light, plan),
    vignetteDrawing(ground),
    poolDrawing,
    lampDrawing(NEAR_LAMP.scale * plan.scale),
    lampDrawing(FAR_LAMP.scale * plan.scale),
  ];
}

/**
 * The room and its light. People sit between `back` and `front`: walls and table are behind them,
 * lamps and the dark at the edges before.
 */
export class Room {
  readonly back: GameObjects.Container;
  readonly front: GameObjects.Container;
  readonly #scene: Scene;
  readonly #ground: Ground;
  readonly #plan: RoomPlan;
  readonly #pools: readonly GameObjects.Image[];
  readonly #lit: readonly [near: GameObjects.Image, far: GameObjects.Image];
  readonly #vignette: GameObjects.Image;
  readonly #shine: Shine;
  #view: RoomView;
  #walls: GameObjects.Image;
  #sun: GameObjects.Image;

  constructor(scene: Scene, ground: Ground, view: RoomView) {
    this.#scene = scene;
    this.#ground = ground;
    this.#plan = roomPlan(ground);
    this.#view = view;
    this.#shine = shineOf(view);
    this.#walls = this.#wallsIn(view);
    this.#sun = this.#sunIn(view);
    this.#pools = [FAR_POOL, NEAR_POOL].map((pool) => this.#poolAt(pool));
    this.back = scene.add.container(0, 0, [this.#walls, this.#sun, ...this.#pools]);
    const far = this.#lampAt(FAR_LAMP);
    const near = this.#lampAt(NEAR_LAMP);
    this.#lit = [near.lit, far.lit];
    this.#vignette = picture(scene, ground, vignetteKey(ground), { x: 0, y: 0 });
    this.front = scene.add.container(0, 0, [
      far.lamp,
      far.lit,
      near.lamp,
      near.lit,
      this.#vignette,
    ]);
    this.#apply();
  }

  /** Moves from the light that stands to another; the room itself may change with it. */
  show(view: RoomView, still: boolean): void {
    const before = this.#view;
    this.#view = view;
    const other = before.room !== view.room || before.light !== view.light;
    if (other) this.#exchange(still);
    this.#moveShine(view, still, other ? FALL_MS : LIGHT_MS);
  }

  /** The lamps come up, as the talks open. */
  lampsUp(): void {
    const { pool, near, far } = this.#shine;
    Object.assign(this.#shine, { pool: 0, near: 0, far: 0 });
    this.#apply();
    this.#scene.tweens.add({
      targets: this.#shine,
      pool,
      near,
      far,
      duration: LAMPS_UP_MS,
      ease: 'Sine.easeOut',
      onUpdate: () => this.#apply(),
    });
  }

  #moveShine(view: RoomView, still: boolean, duration: number): void {
    const next = shineOf(view);
    this.#scene.tweens.killTweensOf(this.#shine);
    if (still) {
      Object.assign(this.#shine, next);
      this.#apply();
      return;
    }
    if (same(this.#shine, next)) return;
    this.#scene.tweens.add({
      targets: this.#shine,
      ...next,
      duration,
      ease: 'Sine.easeInOut',
      onUpdate: () => this.#apply(),
    });
  }

  /** Lets the next walls and the next sun come up over those that stand. */
  #exchange(still: boolean): void {
    const [walls, sun] = [this.#walls, this.#sun];
    this.#walls = this.#wallsIn(this.#view);
    this.#sun = this.#sunIn(this.#view);
    this.back.addAt(this.#walls, this.back.getIndex(sun) + 1);
    this.back.addAt(this.#sun, this.back.getIndex(this.#walls) + 1);
    const done = () => {
      walls.destroy();
      sun.destroy();
    };
    if (still) return done();
    const fade = { duration: FALL_MS, ease: 'Sine.easeInOut' };
    this.#scene.tweens.add({
      targets: this.#walls.setAlpha(0),
      alpha: 1,
      ...fade,
      onComplete: done,
    });
  }

  #apply(): void {
    const { vignette, pool, poolWidth, near, far, sun } = this.#shine;
    this.#vignette.setAlpha(vignette);
    this.#sun.setAlpha(sun);
    this.#lit[0].setAlpha(near);
    this.#lit[1].setAlpha(far);
    const [farPool, nearPool] = this.#pools;
    const widths = [FAR_POOL, NEAR_POOL];
    for (const [index, image] of [farPool, nearPool].entries()) {
      const size = widths[index];
      if (image === undefined || size === undefined) continue;
      const { scale } = this.#plan;
      image
        .setAlpha(index === 0 && far === 0 ? pool * 0.3 : pool)
        .setVisible(pool > 0)
        .setDisplaySize(size.width * poolWidth * scale, size.height * scale);
    }
  }

  #wallsIn({ room, light }: RoomView): GameObjects.Image {
    return picture(this.#scene, this.#ground, roomKey(room, light, this.#plan), { x: 0, y: 0 });
  }

  #sunIn({ light }: RoomView): GameObjects.Image {
    const place = onGround(this.#plan, sunPlace(light));
    return picture(this.#scene, this.#ground, sunKey(light, this.#plan), place, 'sun').setAlpha(
      this.#shine.sun,
    );
  }

  #poolAt({ x, y }: { readonly x: number; readonly y: number }): GameObjects.Image {
    const place = onGround(this.#plan, { x, y });
    return picture(this.#scene, this.#ground, poolDrawing.key, place)
      .setOrigin(0.5, 0.5)
      .setBlendMode(BlendModes.ADD);
  }

  #lampAt(lamp: { readonly x: number; readonly y: number; readonly scale: number }): {
    readonly lamp: GameObjects.Image;
    readonly lit: GameObjects.Image;
  } {
    const place = onGround(this.#plan, {
      x: lamp.x + lampBox.x * lamp.scale,
      y: lamp.y + lampBox.y * lamp.scale,
    });
    const key = lampKey(lamp.scale * this.#plan.scale);
    const part = (frame: string) => picture(this.#scene, this.#ground, key, place, frame);
    return { lamp: part('lamp'), lit: part('lit') };
  }
}

function shineOf({ vignette, pool, poolWidth, lamps, sunPatch }: RoomView): Shine {
  return { vignette, pool, poolWidth, near: lamps[0], far: lamps[1], sun: sunPatch };
}

function same(one: Shine, other: Shine): boolean {
  return (Object.keys(one) as (keyof Shine)[]).every((share) => one[share] === other[share]);
}
