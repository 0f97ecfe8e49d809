import type { DelegationId } from '../../engine/index.ts';
import type { FoundSoFar } from '../forkSearch.ts';

/** The turning points of a finished game, as far as they have been looked for. */
export interface GameTurns {
  /** Whose decisions they are. */
  readonly delegation: DelegationId;
  readonly found: FoundSoFar;
  /** The chairs on which a stand-in plays the forks on, and the level that it has. */
  readonly standIns: readonly DelegationId[];
  readonly standIn: string;
}
