import { type CommandKind, recordOf, TABLE, viewFor } from '../../../src/engine/index.ts';
import type { ScenarioTexts } from '../../../src/text/ScenarioTexts.ts';
import { speech } from '../../../src/view/speech.ts';
import { type VoiceLine, wordCount } from '../../../src/view/voiceLine.ts';
import type { Played } from './play.ts';

/** What a game asks of the person in a chair. */
export interface Effort {
  readonly commands: number;
  /** Words that the others speak to it. */
  readonly heard: number;
  readonly longestLine: number;
}

export interface Heard {
  readonly script: ScenarioTexts;
  readonly voice: readonly VoiceLine[];
}

/** What the table does in a person's place is nobody's decision. */
const NO_DECISIONS: readonly CommandKind[] = ['idle', 'pause', 'resume', 'addTime', 'expirePhase'];

export function effortOf(
  { entries, end, table }: Played,
  { script, voice }: Heard,
): Readonly<Record<string, Effort>> {
  const ids = Object.keys(table.log.header.players);
  return recordOf(ids, (id) => {
    const lines = speech(viewFor(end, id), script, voice)
      .filter(({ by }) => by !== id && by !== TABLE)
      .map(({ words }) => wordCount(words ?? ''));
    return {
      commands: entries.filter(
        ({ seat, command }) => seat === id && !NO_DECISIONS.includes(command.kind),
      ).length,
      heard: lines.reduce((sum, words) => sum + words, 0),
      longestLine: Math.max(0, ...lines),
    };
  });
}
