import { gameLine } from '../analysis/debrief/GameLine.ts';
import { recordingOf } from '../analysis/mirror/recordingOf.ts';
import type { Aim, DelegationId, Log, Player, Recording, Scenario } from '../engine/index.ts';
import { logText } from '../protocol/index.ts';

/** Whose chair was recorded, and whose is taken now. */
export interface ChangeOfChairs {
  readonly from: DelegationId;
  readonly to: DelegationId;
}

/**
 * The log of a game that has not begun: the same scenario, cut, cables and events as in a finished one,
 * with the person in the chair opposite and one's own moves recorded in the chair that one leaves. Whose
 * agent goes on after them has the level that sat opposite, in the manner of the person's plan.
 */
export function mirrorGame(
  scenario: Scenario,
  { header, entries }: Log,
  { from, to }: ChangeOfChairs,
): Log {
  const recording = recordingOf(gameLine(scenario, { header, entries }), from);
  const opposite = header.players[to];
  const players: Record<DelegationId, Player> = {
    ...header.players,
    [to]: { kind: 'person' },
    [from]: {
      kind: 'agent',
      level: opposite?.kind === 'agent' ? opposite.level : PLAIN,
      ...manner(recording),
      recorded: recording,
    },
  };
  return { header: { ...header, players }, entries: [] };
}

/** The same as a file, to be opened like any other log. */
export function mirrorFile(scenario: Scenario, log: Log, chairs: ChangeOfChairs): Blob {
  return new Blob([logText(mirrorGame(scenario, log, chairs))]);
}

/** Where nobody tells how well the other side played. */
const PLAIN = 'reciprocal';

function manner({ moves }: Recording): { readonly style?: string } {
  const plan = moves.flatMap(({ command }) => (command.kind === 'filePlan' ? [command.aim] : []));
  const aim = plan.at(-1);
  return aim === undefined ? {} : { style: mannerFor(aim) };
}

/** The manner of an agent that comes nearest to what somebody wanted from the talks. */
function mannerFor(aim: Aim): string {
  switch (aim) {
    case 'text':
      return 'bridge-builder';
    case 'standing':
      return 'hardliner';
    case 'calm':
      return 'cautious';
    default:
      return aim satisfies never;
  }
}
