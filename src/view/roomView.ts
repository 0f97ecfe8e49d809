import type { Tenths } from '../engine/index.ts';
import type { Frame } from './Frame.ts';

/** Which room the delegations sit in. */
export type RoomName = 'plenary' | 'strategic' | 'economic' | 'restricted';

/** What falls through its windows: the hour of the talks, or the blue after a wire. */
export type RoomLight = 'sunny' | 'afternoon' | 'dusk' | 'night' | 'cold' | 'morning';

/** The room and its light, which tells how the talks stand; shares run from 0 to 1. */
export interface RoomView {
  readonly room: RoomName;
  readonly light: RoomLight;
  /** How dark the edges are. */
  readonly vignette: number;
  /** How strong the lamps shine on the table. */
  readonly pool: number;
  /** How wide they shine, 1 at a trust of 50. */
  readonly poolWidth: number;
  /** How bright the shades of the near and the far lamp are. */
  readonly lamps: readonly [near: number, far: number];
  /** How bright the sun stands on the wall. */
  readonly sunPatch: number;
}

/** The room that the table sits in now. */
export function roomView({ view }: Pick<Frame, 'view'>): RoomView {
  const light = lightOf(view);
  return {
    room: isClosing(view) ? 'plenary' : roomOf(view.setting.cut.rounds[view.round]?.track),
    light,
    ...shineIn(light, view),
  };
}

/** The same room at the same hour, had no wire come. */
export function roomWithoutWire({ view }: Pick<Frame, 'view'>): RoomView {
  return roomView({ view: { ...view, incident: null } });
}

/** Tension moves the edges and the strength of the lamps, trust the width of their light; neither moves a hue. */
export function shineIn(
  light: RoomLight,
  { tension, trust }: { readonly tension: Tenths; readonly trust: Tenths },
): Omit<RoomView, 'room' | 'light'> {
  const { vignette, pool, sunPatch, farLamp } = strainOf(tension);
  const lamps = lampsIn[light];
  return {
    vignette,
    pool: pool * lamps,
    poolWidth: (2000 + trust) / 2500,
    lamps: [lamps, lamps * farLamp],
    sunPatch: sunPatch * sunIn[light],
  };
}

const lampsIn: Readonly<Record<RoomLight, number>> = {
  sunny: 1,
  afternoon: 0.5,
  dusk: 1,
  night: 1,
  cold: 0,
  morning: 0,
};

const sunIn: Readonly<Record<RoomLight, number>> = {
  sunny: 1,
  afternoon: 0.7,
  dusk: 0,
  night: 0,
  cold: 0.9,
  morning: 1,
};

interface Strain {
  readonly vignette: number;
  readonly pool: number;
  readonly sunPatch: number;
  readonly farLamp: number;
}

function strainOf(tension: Tenths): Strain {
  if (tension < 450) return { vignette: 0.55, pool: 1, sunPatch: 1, farLamp: 1 };
  if (tension < 650) return { vignette: 0.72, pool: 0.85, sunPatch: 1, farLamp: 1 };
  if (tension < 850) return { vignette: 0.85, pool: 0.6, sunPatch: 0, farLamp: 1 };
  return { vignette: 0.92, pool: 0.45, sunPatch: 0, farLamp: 0 };
}

const rooms: readonly RoomName[] = ['plenary', 'strategic', 'economic', 'restricted'];

/** The room of a track; a track that no room was drawn for sits in the hall. */
function roomOf(track: string | undefined): RoomName {
  return rooms.find((room) => room === track) ?? 'plenary';
}

function lightOf(view: Frame['view']): RoomLight {
  if (view.incident !== null) return 'cold';
  if (view.stage === 'night' || view.stage === 'capitals') return 'night';
  if (isClosing(view)) return 'morning';
  const round = view.setting.cut.rounds[view.round];
  if (round?.track === 'restricted') return 'dusk';
  return view.round === 0 ? 'sunny' : 'afternoon';
}

function isClosing({ closing, verdict }: Frame['view']): boolean {
  return closing !== null || verdict !== null;
}
