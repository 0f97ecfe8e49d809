import type { TemplateResult } from 'lit';
import type { DebriefInput } from '../../view/debrief/DebriefInput.ts';
import type { Frame } from '../../view/Frame.ts';
import type { ScreenContext } from '../Screen.ts';
import type { ComparedGames } from './ComparedGames.ts';
import type { KeptAnswers } from './KeptAnswers.ts';

/** What a step is drawn from. */
export interface DebriefContext {
  /** The same object until something in it is another. */
  readonly input: DebriefInput;
  /** The desk, and how actions are reported. */
  readonly page: ScreenContext;
  /** What was answered after this game. */
  readonly answers: KeptAnswers;
  /** Games of its scenario that were picked to be laid beside it. */
  readonly compared: ComparedGames;
}

/** One step of the debrief. The page has its heading already; a step that needs an analysis says so while it is pending. */
export interface DebriefStep {
  /** As in the action `debrief:ID`. */
  readonly id: string;
  readonly title: Parameters<Frame['t']>[0];
  /** What it is drawn from besides words, view and desk; anything where it does not say. */
  readonly uses?: (context: DebriefContext) => readonly unknown[];
  readonly draw: (context: DebriefContext) => TemplateResult;
}
