import type { CutId, DelegationId, Stage } from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { sideMark } from './sideMark.ts';

/** A game that this browser keeps, as far as a list tells of it. */
export interface KeptGame {
  readonly id: string;
  /** Of the last command, as `2026-06-23`. */
  readonly day: string;
  readonly seat: DelegationId;
  readonly cut: CutId;
  readonly round: number;
  readonly stage: string;
  readonly rewound: boolean;
}

/** The game that was left last and is not over; null where there is none. */
export function unfinished(kept: readonly KeptGame[]): KeptGame | null {
  return kept.find(({ stage }) => stage !== 'verdict') ?? null;
}

/** Where a kept game stands, in a line. */
export function whereItStands(
  frame: Frame,
  { seat, round, stage }: Pick<KeptGame, 'seat' | 'round' | 'stage'>,
): string {
  const { t } = frame;
  return t('title.continueDetail', {
    name: sideMark(frame, seat).name,
    round: round + 1,
    stage: t(`stage.${stageWord(stage)}`),
  });
}

const stages: readonly Stage[] = [
  'statement',
  'positions',
  'exchange',
  'capitals',
  'night',
  'beliefs',
  'reactions',
  'signatures',
  'confirmations',
  'press',
  'verdict',
];

function stageWord(stage: string): Stage {
  return stages.find((each) => each === stage) ?? 'statement';
}
