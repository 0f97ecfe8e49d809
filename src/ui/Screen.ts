import type { TemplateResult } from 'lit';
import type { Desk } from '../view/Desk.ts';
import type { Frame } from '../view/Frame.ts';

/** Tells the shell which action was chosen; the only thing that a screen does. */
export type Report = (actionId: string) => void;

/** What every screen and panel of a running game is drawn from. */
export interface ScreenContext {
  readonly frame: Frame;
  readonly desk: Desk;
  readonly report: Report;
}

/**
 * Draws one screen inside the page's `<main>`. It has exactly one `<h1 id="turn" tabindex="-1">`,
 * which takes focus once when the screen first stands.
 */
export type Screen = (context: ScreenContext) => TemplateResult;

/**
 * Draws what stands inside a top-layer `<dialog>`. Its heading is `<h2 id="panel-heading">`; the
 * close button, Esc and the way back of the focus are the shell's.
 */
export type Panel = (context: ScreenContext, entry: string | null) => TemplateResult;
