import type { Cut, EventSlot } from '../../engine/index.ts';
import type { CutEntry } from '../schema/cutsFile.ts';

export function compileCut(cut: CutEntry): Cut {
  return {
    id: cut.id,
    norms: cut.norms,
    redLines: cut.redLines,
    harvests: cut.harvests,
    rounds: cut.rounds.map((round) => ({
      ...round,
      events: round.events.map(({ pool, when }): EventSlot => ({ pool, when: momentOf(when) })),
    })),
    standingFiles: cut.standingFiles,
  };
}

function momentOf(when: CutEntry['rounds'][number]['events'][number]['when']): EventSlot['when'] {
  return typeof when === 'string'
    ? { kind: when }
    : { kind: 'after-commands', latest: when.afterCommands };
}
