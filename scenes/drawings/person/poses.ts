import type { Mood } from '../../../src/view/moodOf.ts';

/** A mood as a face shows it; composed is the face without one. */
export type Face = Mood | 'composed';

export const faces = ['composed', 'at-ease', 'wary', 'pressed', 'angry', 'tired'] as const;

/** Where a bone stands beside its rest: shifts in the box's units, a turn in degrees. */
export interface Bone {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

export interface Pose {
  readonly shoulders: Bone;
  readonly head: Bone;
  /** Heights of the brows at their outer and inner ends. */
  readonly nearBrow: readonly [outer: number, inner: number];
  readonly farBrow: readonly [inner: number, outer: number];
  /** 0 is open, 1 is shut. */
  readonly lid: number;
  readonly mouth: string;
  readonly mouthWidth: number;
}

/** Restrained: nothing moves more than 15 units, no mouth opens, no colour changes. */
export const poses: Readonly<Record<Face, Pose>> = {
  composed: {
    shoulders: { x: 0, y: 0, turn: 0 },
    head: { x: 0, y: 6, turn: 0 },
    nearBrow: [85, 82.5],
    farBrow: [82.5, 85],
    lid: 0.14,
    mouth: 'M109 135.5Q119 136.8 129 134.5',
    mouthWidth: 2.8,
  },
  'at-ease': {
    shoulders: { x: 0, y: 0, turn: 0 },
    head: { x: 0, y: 6, turn: 0 },
    nearBrow: [86, 83],
    farBrow: [83, 85],
    lid: 0,
    mouth: 'M108 134.5Q119 140 129.5 133',
    mouthWidth: 2.8,
  },
  wary: {
    shoulders: { x: -3, y: 0, turn: -2 },
    head: { x: -4, y: 6, turn: -4 },
    nearBrow: [82, 80],
    farBrow: [86, 87],
    lid: 0.42,
    mouth: 'M109 136.5Q119 136.5 129 134.5',
    mouthWidth: 2.8,
  },
  pressed: {
    shoulders: { x: 0, y: -7, turn: 0 },
    head: { x: 1, y: 7, turn: 2 },
    nearBrow: [87.5, 81],
    farBrow: [81, 86.5],
    lid: 0.08,
    mouth: 'M110 136Q119 134 128.5 136.5',
    mouthWidth: 3.6,
  },
  angry: {
    shoulders: { x: 6, y: -3, turn: 2 },
    head: { x: 9, y: 6, turn: 5 },
    nearBrow: [82, 88],
    farBrow: [88, 83],
    lid: 0.38,
    mouth: 'M109 139.5Q119 134 130 137.5',
    mouthWidth: 3.6,
  },
  tired: {
    shoulders: { x: 0, y: 9, turn: 1 },
    head: { x: 3, y: 15, turn: 7 },
    nearBrow: [89, 85],
    farBrow: [85, 89],
    lid: 0.75,
    mouth: 'M108.5 137.5Q118 138 129 139.5',
    mouthWidth: 2.8,
  },
};
