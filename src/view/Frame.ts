import type { View } from '../engine/index.ts';
import type { ScenarioTexts } from '../text/ScenarioTexts.ts';

/** Words a message of the catalogue; its slots are filled with values that are already worded. */
export type Translate = (id: string, values?: Readonly<Record<string, string | number>>) => string;

/** What every view model is made from: what the seat may see, and the words for it. */
export interface Frame {
  readonly view: View;
  /** The interface's own words. */
  readonly t: Translate;
  /** The scenario's words in the same language. */
  readonly script: ScenarioTexts;
}
