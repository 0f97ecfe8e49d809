import { GameObjects, type Scene } from 'phaser';
import type { DelegationView } from '../../src/view/delegationsView.ts';
import type { RoomView } from '../../src/view/roomView.ts';
import { type BustLook, bustDrawings } from '../drawings/person/bustSheets.ts';
import type { FaceLight } from '../drawings/person/faceLight.ts';
import type { Face } from '../drawings/person/poses.ts';
import {
  armsBox,
  armsDrawing,
  armsKey,
  type FarMood,
  type FarRows,
  farBox,
  farRowsDrawing,
  farRowsKey,
  seatOf,
} from '../drawings/room/rowPictures.ts';
import type { Ground } from '../Ground.ts';
import type { Drawing } from '../paint.ts';
import { onGround, type RoomPlan, roomPlan } from '../plans/roomPlan.ts';
import { seatPlace, tableCut } from '../plans/seats.ts';
import { Bust } from './Bust.ts';
import { picture } from './picture.ts';

const PLACES = [0, 1] as const;
const NEAR_OFFICES = ['legal', 'head'] as const;
const STRAIN_MS = 320;

/** Who sits along the table and how; a third delegation's speaker is told by the page alone. */
export interface Sitting {
  readonly delegations: readonly DelegationView[];
  readonly room: RoomView;
  readonly strained: boolean;
}

/** What must be painted for the people in a room, far pairs in both their moods. */
export function delegationsDrawings(
  { room }: Pick<Sitting, 'room'>,
  ground: Ground,
): readonly Drawing[] {
  const plan = roomPlan(ground);
  const light = faceLightIn(room);
  const moods: readonly FarMood[] = ['calm', 'strained'];
  return [
    ...NEAR_OFFICES.flatMap((office) => [
      ...PLACES.flatMap((place) => bustDrawings(lookAt(place, office, light, plan))),
      armsDrawing({ office, light }, plan),
    ]),
    ...moods.map((mood) => farRowsDrawing({ rows: rowsIn(room), mood, light }, plan)),
  ];
}

/** Two delegations along the table: the speakers and their first advisers move, the far pairs only change. */
export class Delegations extends GameObjects.Container {
  readonly #far: Readonly<Record<FarMood, GameObjects.Image>>;
  readonly #speakers: readonly Bust[];
  readonly #advisers: readonly Bust[];
  #strained: boolean;

  constructor(scene: Scene, ground: Ground, sitting: Sitting) {
    super(scene);
    const plan = roomPlan(ground);
    const light = faceLightIn(sitting.room);
    const corner = onGround(plan, farBox);
    const far = (mood: FarMood) => {
      const key = farRowsKey({ rows: rowsIn(sitting.room), mood, light }, plan);
      return picture(scene, ground, key, corner, 'rows');
    };
    const arms = (office: (typeof NEAR_OFFICES)[number]) =>
      picture(
        scene,
        ground,
        armsKey({ office, light }, plan),
        onGround(plan, armsBox(seatOf(office))),
        'arms',
      );
    const busts = (office: (typeof NEAR_OFFICES)[number]) =>
      PLACES.map((place) => {
        const { x, y } = onGround(plan, seatPlace(seatOf(office), place));
        const bearing = bearingAt(sitting, place, office);
        return new Bust(scene, ground, lookAt(place, office, light, plan), bearing).setPosition(
          x,
          y,
        );
      });
    this.#far = { calm: far('calm'), strained: far('strained') };
    this.#advisers = busts('legal');
    this.#speakers = busts('head');
    this.#strained = sitting.strained;
    this.#far.strained.setAlpha(sitting.strained ? 1 : 0);
    this.#far.calm.setAlpha(sitting.strained ? 0 : 1);
    this.add([
      this.#far.calm,
      this.#far.strained,
      ...this.#advisers,
      arms('legal'),
      ...this.#speakers,
      arms('head'),
    ]);
  }

  /** Everybody takes the bearing of the moment. */
  show(sitting: Sitting, still: boolean): void {
    for (const place of PLACES) {
      this.#speakers[place]?.bear(bearingAt(sitting, place, 'head'), still);
      this.#advisers[place]?.bear(bearingAt(sitting, place, 'legal'), still);
    }
    if (this.#strained !== sitting.strained) this.#strain(sitting.strained, still);
  }

  #strain(strained: boolean, still: boolean): void {
    this.#strained = strained;
    for (const [mood, alpha] of [
      ['strained', strained ? 1 : 0],
      ['calm', strained ? 0 : 1],
    ] as const) {
      if (still) this.#far[mood].setAlpha(alpha);
      else this.scene.tweens.add({ targets: this.#far[mood], alpha, duration: STRAIN_MS });
    }
  }
}

function lookAt(
  place: number,
  office: (typeof NEAR_OFFICES)[number],
  light: FaceLight,
  plan: RoomPlan,
): BustLook {
  const seat = seatOf(office);
  const scale = Math.round(seat.scale * plan.scale * 1000) / 1000;
  // The nearest are seen down to the foot of the stage; the next are covered from there on.
  const bottom = office === 'head' ? 460 : 420;
  return { place, office, scale, light, table: tableCut(seat, bottom) };
}

function faceLightIn({ light }: RoomView): FaceLight {
  return light === 'cold' ? 'cold' : 'warm';
}

/** The library has room for principals and two aides each. */
function rowsIn({ room }: RoomView): FarRows {
  return room === 'restricted' ? 'aides' : 'all';
}

function bearingAt(
  { delegations, strained }: Sitting,
  place: number,
  office: (typeof NEAR_OFFICES)[number],
) {
  const face: Face = delegations[place]?.face ?? 'composed';
  const speaking = delegations.some(({ speaks }) => speaks);
  const speaks = delegations[place]?.speaks === true;
  if (office === 'head')
    return { face, speaks: speaks ? 'self' : speaking ? 'other' : 'nobody' } as const;
  return { face: adviserFace(face, strained), speaks: speaking ? 'other' : 'nobody' } as const;
}

/** An adviser takes the talks a little more calmly than who speaks. */
function adviserFace(face: Face, strained: boolean): Face {
  if (face === 'angry' || face === 'pressed') return 'wary';
  return strained && face === 'at-ease' ? 'composed' : face;
}
