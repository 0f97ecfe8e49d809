import type { CutId, Stage } from '../engine/index.ts';

/** The stages that a clock ends. `capitals` passes by itself and `verdict` has no end. */
export type TimedStage = Exclude<Stage, 'capitals' | 'verdict'>;

/** What an instructor settles before the first student comes in. */
export interface ClassPlan {
  readonly scenario: string;
  readonly cut: CutId;
  /** Games played one after the other, from 1 to 3; with each, chairs are exchanged and cables new. */
  readonly sittings: number;
  /** Chairs of each delegation, from 1 to 4. */
  readonly chairs: number;
  readonly stageSeconds: Readonly<Record<TimedStage, number>>;
  /** For reading one's cable and filling in the plan form; comes on top of the first statement. */
  readonly briefingSeconds: number;
  readonly corridorSeconds: number;
  /** The agent, by name, that plays where nobody sits. */
  readonly agent: string;
  /** Seconds after which the seat of somebody who is absent is played by an agent. */
  readonly absentSeconds: number;
  /** Tables that agents play even where nobody comes in, for a rehearsal; 0 in a lesson. */
  readonly rehearsalTables: number;
}
