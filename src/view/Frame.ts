import type { Command, View } from '../engine/index.ts';
import type { Texts } from '../text/createTexts.ts';
import type { Formats } from '../text/Formats.ts';
import type { ScenarioTexts } from '../text/ScenarioTexts.ts';
import type { VoiceLine } from './voiceLine.ts';

/** What every view model is made from: what the seat may see, and the words for it. */
export interface Frame {
  readonly view: View;
  /** The interface's own words. */
  readonly t: Texts['t'];
  /** Its numbers and days. */
  readonly formats: Formats;
  /** The scenario's words, in the same language or in the one that the scenario has. */
  readonly script: ScenarioTexts;
  /** Which spoken lines exist; their words are in the script. */
  readonly voice: readonly VoiceLine[];
  /** Whether one's own values are not to be shown now; then they are written as covered. */
  readonly covered: boolean;
  /** Why one's own chair may not give a command, as a sentence; null where it may. Absent where one has every chair. */
  readonly barred?: ((command: Command) => string | null) | undefined;
}
