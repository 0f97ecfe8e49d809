import type { Command, MicroPoints } from '../engine/index.ts';
import type { Sharing } from './betterPackages.ts';

/** What sort of answer it is; each sort is tried in its turn. */
export type AnswerKind =
  | 'signature'
  | 'acceptance'
  | 'rejection'
  | Sharing
  | 'positions'
  | 'reaction'
  | 'tone'
  | 'night';

/** Another command for a decision. */
export interface OtherAnswer {
  readonly kind: AnswerKind;
  readonly command: Command;
  /** What it promises at first sight, by exact values and without playing on: of its kind the larger is tried first. */
  readonly promise: MicroPoints;
}
