import type { RoomLight } from '../../../src/view/roomView.ts';

/** The colours of the room in one light; what is lit leans to the window, what is not to blue. */
export interface RoomColours {
  readonly ceiling: string;
  readonly wall: string;
  readonly wallFar: string;
  readonly floor: string;
  readonly frame: string;
  readonly windowTop: string;
  readonly windowFoot: string;
  /** How strongly the window shines into the room. */
  readonly glow: number;
  readonly sun: string;
  readonly wood: readonly [lit: string, middle: string, near: string];
  /** Light on edges and under the lamps. */
  readonly shine: string;
  readonly paper: string;
  /** Books, paintings, curtains: three cloth tones that go with the walls. */
  readonly tones: readonly [string, string, string];
}

const byDay = {
  ceiling: '#171d31',
  wall: '#24304c',
  wallFar: '#3a3f55',
  floor: '#141320',
  frame: '#2a2230',
  windowTop: '#f3b873',
  windowFoot: '#fdf0cc',
  glow: 0.7,
  sun: '#d9a767',
  wood: ['#8a5936', '#4a2d1f', '#241712'],
  shine: '#ffdf9f',
  paper: '#f4ecdd',
  tones: ['#5b3b34', '#2f4a57', '#6a5330'],
} as const;

export const coloursIn: Readonly<Record<RoomLight, RoomColours>> = {
  sunny: byDay,
  afternoon: { ...byDay, windowTop: '#f0cf9a', windowFoot: '#f7efdc', glow: 0.55, sun: '#d3b07c' },
  dusk: {
    ...byDay,
    ceiling: '#10172a',
    wall: '#1c2740',
    wallFar: '#2c3049',
    floor: '#0f0f1a',
    frame: '#1d1826',
    windowTop: '#c98a5a',
    windowFoot: '#e9b98a',
    glow: 0.3,
    wood: ['#7d4f31', '#40271c', '#1f1410'],
    tones: ['#54302c', '#26404d', '#5a4628'],
  },
  night: {
    ...byDay,
    ceiling: '#04070d',
    wall: '#0b1220',
    wallFar: '#0f1828',
    floor: '#04060b',
    frame: '#05080f',
    windowTop: '#0a1526',
    windowFoot: '#1b2d4a',
    glow: 0.08,
    wood: ['#4a2c18', '#22140c', '#0d0805'],
    tones: ['#2a1a1c', '#14212b', '#2a2216'],
  },
  cold: {
    ceiling: '#0a1322',
    wall: '#122b48',
    wallFar: '#16324f',
    floor: '#060c16',
    frame: '#0b1728',
    windowTop: '#4b7fb3',
    windowFoot: '#9fc3e6',
    glow: 0.55,
    sun: '#2f5f8f',
    wood: ['#24405e', '#132740', '#0a1524'],
    shine: '#9fc3e6',
    paper: '#a9c3da',
    tones: ['#1a2f4a', '#173a55', '#23405a'],
  },
  morning: {
    ...byDay,
    ceiling: '#1d2740',
    wall: '#2c3955',
    wallFar: '#46556c',
    floor: '#1d1a24',
    frame: '#161c2c',
    windowTop: '#a8c2d6',
    windowFoot: '#f3dfb4',
    glow: 0.45,
    sun: '#e8bd7c',
    wood: ['#8f6038', '#55351f', '#2c1c13'],
    shine: '#f6dfae',
  },
};
