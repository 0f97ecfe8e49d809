import { html } from 'lit';
import { revealIsDue } from '../../view/revealView.ts';
import type { Screen, ScreenContext } from '../Screen.ts';
import { exchangeScreen } from './exchangeScreen.ts';
import { positionsScreen } from './positionsScreen.ts';
import { revealScreen } from './revealScreen.ts';
import { statementScreen } from './statementScreen.ts';

/** The screens that a first round needs, by stage. */
const firstScreens: Readonly<Record<string, Screen>> = {
  exchange: exchangeScreen,
  positions: positionsScreen,
  statement: statementScreen,
};

/** A heading and no more, while a stage's screen is still being fetched. */
const waiting: Screen = ({ frame }) =>
  html`<h1 id="turn" class="waiting" tabindex="-1">${frame.t('top.loading')}</h1>`;

/** The screen for a stage, or the reveal of tokens before it. */
export function screenFor(
  { frame, desk }: Pick<ScreenContext, 'frame' | 'desk'>,
  later: Readonly<Record<string, Screen>>,
): Screen {
  if (revealIsDue(frame, desk)) return revealScreen;
  const { stage } = frame.view;
  return firstScreens[stage] ?? later[stage] ?? waiting;
}

/** Changes when another screen stands: then its heading takes the focus. */
export function screenKey({ frame, desk }: Pick<ScreenContext, 'frame' | 'desk'>): string {
  const { stage, round, incident } = frame.view;
  return [stage, round, incident?.event ?? '', revealIsDue(frame, desk)].join('/');
}
