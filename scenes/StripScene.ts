import { BlendModes, type GameObjects } from 'phaser';
import type { DelegationView } from '../src/view/delegationsView.ts';
import { delegationsView } from '../src/view/delegationsView.ts';
import { type RoomView, roomView } from '../src/view/roomView.ts';
import { stageColours } from '../src/view/stageColours.ts';
import { colourNumber } from './colourNumber.ts';
import { type BustLook, bustDrawings } from './drawings/person/bustSheets.ts';
import {
  lampBox,
  lampDrawing,
  lampKey,
  poolDrawing,
  vignetteDrawing,
  vignetteKey,
} from './drawings/room/lightSprites.ts';
import { roomDrawing, roomKey } from './drawings/room/roomPicture.ts';
import { sideSeal, sideSealKey } from './drawings/signing/sideSeal.ts';
import type { Drawing } from './paint.ts';
import { type StripPlan, stripPlan } from './plans/stripPlan.ts';
import type { Sight } from './Sight.ts';
import { StageScene } from './StageScene.ts';
import { type Bearing, Bust } from './things/Bust.ts';
import { StripLabel } from './things/StripLabel.ts';

const PLACES = [0, 1] as const;
const LIGHT_MS = 500;
const FALL_MS = 600;

interface Standing {
  readonly whole: GameObjects.Container;
  readonly vignette: GameObjects.Image;
  readonly lit: readonly GameObjects.Image[];
  readonly busts: readonly Bust[];
  readonly labels: readonly StripLabel[];
}

/** A phone's strip, the same for all stages: both speakers with their moods, in the light of the talks. */
export class StripScene extends StageScene {
  #standing: Standing | null = null;
  #set = '';

  protected override setting({ frame }: Sight): string {
    const { room, light } = roomView(frame);
    return `${room} ${light} ${isSigned(frame) ? 'signed' : ''}`;
  }

  protected drawings({ frame }: Sight): readonly Drawing[] {
    const { room, light } = roomView(frame);
    const plan = stripPlan(this.ground);
    return [
      roomDrawing(room, light, plan.room),
      vignetteDrawing(this.ground),
      poolDrawing,
      lampDrawing(plan.lamp.scale),
      ...(isSigned(frame) ? PLACES.map(sideSeal) : []),
      ...PLACES.flatMap((place) => bustDrawings(lookAt(place, light, plan))),
    ];
  }

  protected build(sight: Sight): void {
    this.#standing = this.#stand(sight);
  }

  protected change(sight: Sight): void {
    const before = this.#standing;
    if (before === null) return;
    if (this.#set === this.setting(sight)) return this.#answer(before, sight);
    const after = this.#stand(sight);
    this.#standing = after;
    if (this.hand.still()) return void before.whole.destroy();
    this.tweens.add({
      targets: after.whole.setAlpha(0),
      alpha: 1,
      duration: FALL_MS,
      ease: 'Sine.easeInOut',
      onComplete: () => before.whole.destroy(),
    });
  }

  #stand(sight: Sight): Standing {
    const { ground } = this;
    const room = roomView(sight.frame);
    const delegations = delegationsView(sight.frame);
    const plan = stripPlan(ground);
    this.#set = this.setting(sight);
    const walls = this.picture(roomKey(room.room, room.light, plan.room), 0, 0);
    const { lamp, lit } = this.#lamp(plan);
    const busts = PLACES.map((place) => {
      const { x, y } = plan.feet[place];
      const look = lookAt(place, room.light, plan);
      return new Bust(this, ground, look, bearingAt(delegations, place)).setPosition(x, y);
    });
    const vignette = this.picture(vignetteKey(ground), 0, 0);
    const band = this.add
      .rectangle(0, plan.band.y, ground.width, plan.band.height, 0x0b1424, 0.94)
      .setOrigin(0, 0);
    const labels = PLACES.flatMap((place) => {
      const delegation = delegations[place];
      return delegation === undefined ? [] : [new StripLabel(this, ground, plan, delegation)];
    });
    const whole = this.add.container(0, 0, [
      walls,
      ...lit.slice(0, 1),
      lamp,
      ...lit.slice(1),
      ...(isSigned(sight.frame) ? this.#signedText(plan) : []),
      ...busts,
      vignette,
      band,
      ...labels,
    ]);
    const standing = { whole, vignette, lit, busts, labels };
    shine(standing, room);
    return standing;
  }

  #lamp({ lamp: { x, y, scale } }: StripPlan): {
    readonly lamp: GameObjects.Image;
    readonly lit: readonly GameObjects.Image[];
  } {
    const part = (frame: string) =>
      this.picture(lampKey(scale), x + lampBox.x * scale, y + lampBox.y * scale).setFrame(frame);
    const pool = this.picture(poolDrawing.key, x, y)
      .setOrigin(0.5, 0.5)
      .setBlendMode(BlendModes.ADD);
    pool.setDisplaySize(300 * scale, 84 * scale);
    return { lamp: part('lamp'), lit: [pool, part('lit')] };
  }

  /** The text on the table under both seals. */
  #signedText({ text: { x, y, width, height } }: StripPlan): readonly GameObjects.GameObject[] {
    const [near, far] = [width / 2, width * 0.42];
    const sheet = this.add.graphics({ x, y });
    const lie = (colour: string, alpha: number, down: number) => {
      sheet.fillStyle(colourNumber(colour), alpha).beginPath();
      sheet.moveTo(-near, down).lineTo(near, down);
      sheet.lineTo(far, down - height).lineTo(-far, down - height);
      sheet.closePath().fillPath();
    };
    lie(stageColours.night, 0.5, 2);
    lie(stageColours.paper, 1, 0);
    sheet.fillStyle(colourNumber(stageColours.ink), 0.6);
    for (const row of [0.26, 0.5, 0.74])
      sheet.fillRect(-width * 0.17, row * height - height - 1, width * 0.34, 1.5);
    const seals = PLACES.map((place) =>
      this.picture(sideSealKey(place), x + (place === 0 ? -1 : 1) * width * 0.32, y - height * 0.46)
        .setOrigin(0.5, 0.5)
        .setDisplaySize(height * 1.3, height * 1.3),
    );
    return [sheet, ...seals];
  }

  #answer(standing: Standing, { frame }: Sight): void {
    const still = this.hand.still();
    const delegations = delegationsView(frame);
    for (const place of PLACES) {
      const delegation = delegations[place];
      standing.busts[place]?.bear(bearingAt(delegations, place), still);
      if (delegation !== undefined) standing.labels[place]?.show(delegation);
    }
    const room = roomView(frame);
    if (still) return shine(standing, room);
    const timing = { duration: LIGHT_MS, ease: 'Sine.easeInOut' };
    this.tweens.add({ targets: standing.vignette, alpha: room.vignette, ...timing });
    this.tweens.add({ targets: [...standing.lit], alpha: lampOf(room), ...timing });
  }
}

/** Whether a text has been signed, whose seals then lie between both. */
function isSigned({ view }: Sight['frame']): boolean {
  return view.closing?.outcome === 'signed';
}

function shine({ vignette, lit }: Standing, room: RoomView): void {
  vignette.setAlpha(room.vignette);
  for (const image of lit) image.setAlpha(lampOf(room));
}

/** One lamp stands for both: it shines as strongly as the light on the table. */
function lampOf({ lamps, pool }: RoomView): number {
  return Math.min(lamps[0], pool);
}

function lookAt(place: number, light: RoomView['light'], { bustScale }: StripPlan): BustLook {
  return { place, office: 'head', scale: bustScale, light: light === 'cold' ? 'cold' : 'warm' };
}

function bearingAt(delegations: readonly DelegationView[], place: number): Bearing {
  const speaks = delegations[place]?.speaks === true;
  const speaking = delegations.some((each) => each.speaks);
  return {
    face: delegations[place]?.face ?? 'composed',
    speaks: speaks ? 'self' : speaking ? 'other' : 'nobody',
  };
}
