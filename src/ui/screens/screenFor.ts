import { html } from 'lit';
import type { Screen } from '../Screen.ts';

/** The screen of each stage of a dialogue. */
const screens: Readonly<Record<string, Screen>> = {};

/** The screen for a stage; a stage without one of its own waits. */
export function screenFor(stage: string): Screen {
  return screens[stage] ?? (() => html`<h1 id="turn" tabindex="-1">${stage}</h1>`);
}
