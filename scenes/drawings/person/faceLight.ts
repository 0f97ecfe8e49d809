import { stageColours } from '../../../src/view/stageColours.ts';

/** The light that a person sits in: the room's lamps, or the blue after a wire. */
export type FaceLight = 'warm' | 'cold';

/** The inks of a person in one light, the same for both sides but for the cloth. */
export interface Inks {
  readonly face: string;
  readonly shadow: string;
  /** How dark the dots between light and shadow are. */
  readonly halftone: number;
  readonly line: string;
  readonly shirt: string;
  readonly neck: string;
  readonly rim: string;
  readonly cloths: readonly [string, string];
  /** One tone for all, where the light leaves no other. */
  readonly jacket?: string;
  readonly hair?: string;
}

export const inksIn: Readonly<Record<FaceLight, Inks>> = {
  warm: {
    face: '#f3dfbd',
    shadow: '#6a5a58',
    halftone: 0.36,
    line: stageColours.ink,
    shirt: stageColours.paper,
    neck: '#b79a7c',
    rim: '#f6d9a0',
    cloths: [stageColours.side0, stageColours.side1],
  },
  cold: {
    face: '#7f9fc0',
    shadow: '#1d3554',
    halftone: 0.6,
    line: stageColours.night,
    shirt: '#86a3c2',
    neck: '#2c4766',
    rim: stageColours.cold,
    cloths: ['#2d6f80', '#7a4a4c'],
    jacket: '#101f36',
    hair: '#0d192c',
  },
};
