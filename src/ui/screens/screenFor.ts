import { html } from 'lit';
import { revealIsDue } from '../../view/revealView.ts';
import type { Screen, ScreenContext } from '../Screen.ts';
import { exchangeScreen } from './exchangeScreen.ts';
import { positionsScreen } from './positionsScreen.ts';
import { revealScreen } from './revealScreen.ts';
import { statementScreen } from './statementScreen.ts';

/** The screen of each stage of a dialogue. */
const screens: Readonly<Record<string, Screen>> = {
  exchange: exchangeScreen,
  positions: positionsScreen,
  statement: statementScreen,
};

/** The screen for a stage, or the reveal of tokens before it; a stage without one of its own waits. */
export function screenFor({ frame, desk }: Pick<ScreenContext, 'frame' | 'desk'>): Screen {
  const { stage } = frame.view;
  if (revealIsDue(frame, desk)) return revealScreen;
  return screens[stage] ?? (() => html`<h1 id="turn" tabindex="-1">${stage}</h1>`);
}

/** Changes when another screen stands: then its heading takes the focus. */
export function screenKey({ frame, desk }: Pick<ScreenContext, 'frame' | 'desk'>): string {
  const { stage, round, incident } = frame.view;
  return [stage, round, incident?.event ?? '', revealIsDue(frame, desk)].join('/');
}
