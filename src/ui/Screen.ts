import type { TemplateResult } from 'lit';
import type { TriedLine } from '../session/TriedLine.ts';
import type { Desk } from '../view/Desk.ts';
import type { Disclosed } from '../view/Disclosed.ts';
import type { FinishedGame } from '../view/debrief/DebriefInput.ts';
import type { KeptGame } from '../view/keptGame.ts';
import type { Showing } from '../view/Scenery.ts';
import type { ShownSlots } from '../view/slotsView.ts';
import type { ReadAssignment } from './assignment.ts';
import type { AnswerBook } from './debrief/AnswerBook.ts';
import type { StartPlan } from './Games.ts';
import type { Installation } from './Installation.ts';
import type { LanguageChoices } from './LanguageSwitch.ts';
import type { Library } from './Library.ts';
import type { Machine } from './Machine.ts';
import type { Settings } from './Settings.ts';

/** Tells the shell which action was chosen; the only thing that a screen does. */
export type Report = (actionId: string) => void;

/** A link to the game as it stood when it was asked for; null where only a file carries it. */
export interface GameLink {
  readonly href: string | null;
  readonly copied: boolean;
}

/** What is true of the game's place and not of the game. */
interface GameStatus {
  /** Whether one has the table alone: it can be held, begun anew and handed on. */
  readonly alone: boolean;
  /** Whether one's last command may still be unsaid. */
  readonly canTakeBack: boolean;
  /** The steps of the record that are one's own decisions: one can go back to before each. */
  readonly ownSteps: ReadonlySet<number>;
  /** The link to the game, once it was asked for. */
  readonly link: GameLink | null;
  /** The games that this browser keeps, newest first. */
  readonly kept: readonly KeptGame[];
  /** The places for games put aside; null before somebody has looked at them. */
  readonly slots: ShownSlots | null;
  /** Why the game that was asked for last could not be opened, as a sentence. */
  readonly fault: string | null;
  /** What the link that the game came by proves, as a sentence. */
  readonly proof: string | null;
  /** Why this browser keeps no save; null where it does. */
  readonly unsaved: string | null;
}

/** What every screen and panel is drawn from. */
export interface ScreenContext extends Showing {
  readonly desk: Desk;
  readonly settings: Settings;
  /** What the next game is begun with. */
  readonly plan: Omit<StartPlan, 'seat'>;
  /** What the page's address assigns, or why it cannot be. */
  readonly assignment: ReadAssignment;
  readonly status: GameStatus;
  /** Who played and why; null until the dialogue is over. */
  readonly disclosed: Disclosed | null;
  /** The game with all that was secret in it; null until the dialogue is over. */
  readonly finished: FinishedGame | null;
  /** The finished line that this game tries another answer to; null where it tries none. */
  readonly tried: TriedLine | null;
  /** What was answered before and after games. */
  readonly answers: AnswerBook;
  readonly language: LanguageChoices;
  /** The copy of the page that this browser keeps. */
  readonly installation: Installation;
  readonly machine: Machine;
  /** The archive, and the links to it in running text. */
  readonly library: Library;
  readonly report: Report;
  /** Takes over the settings in a file. */
  readonly openSettings: (file: Blob) => void;
  /** Opens the log in a file; what comes of it is shown. */
  readonly openFile: (file: Blob) => void;
}

/**
 * Draws one screen inside the page's `<main>`. It has exactly one `<h1 id="turn" tabindex="-1">`,
 * which takes focus once when the screen first stands.
 */
export type Screen = (context: ScreenContext) => TemplateResult;

/**
 * Draws what stands inside a top-layer `<dialog>`. Its heading is `<h2 id="panel-heading">`; the
 * close button, Esc and the way back of the focus are the shell's. On the title the frame is the
 * public's view of a table that has not begun.
 */
export type Panel = (context: ScreenContext, entry: string | null) => TemplateResult;
