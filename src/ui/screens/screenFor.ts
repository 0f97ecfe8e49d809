import { html } from 'lit';
import { revealIsDue } from '../../view/revealView.ts';
import type { Screen, ScreenContext } from '../Screen.ts';
import { confirmationsScreen, pressScreen, signaturesScreen } from './closingScreen.ts';
import { eventScreen } from './eventScreen.ts';
import { exchangeScreen } from './exchangeScreen.ts';
import { nightScreen } from './nightScreen.ts';
import { positionsScreen } from './positionsScreen.ts';
import { revealScreen } from './revealScreen.ts';
import { statementScreen } from './statementScreen.ts';
import { verdictScreen } from './verdictScreen.ts';

/** The screen of each stage of a dialogue. */
const screens: Readonly<Record<string, Screen>> = {
  beliefs: eventScreen,
  confirmations: confirmationsScreen,
  exchange: exchangeScreen,
  night: nightScreen,
  positions: positionsScreen,
  press: pressScreen,
  reactions: eventScreen,
  signatures: signaturesScreen,
  statement: statementScreen,
  verdict: verdictScreen,
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
