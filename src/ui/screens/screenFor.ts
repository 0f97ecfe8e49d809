import { html } from 'lit';
import type { ScreenName } from '../../view/screenName.ts';
import type { Screen } from '../Screen.ts';
import { exchangeScreen } from './exchangeScreen.ts';
import { positionsScreen } from './positionsScreen.ts';
import { revealScreen } from './revealScreen.ts';
import { statementScreen } from './statementScreen.ts';

/** The screens that a first round needs. */
const firstScreens: Readonly<Record<string, Screen>> = {
  exchange: exchangeScreen,
  positions: positionsScreen,
  reveal: revealScreen,
  statement: statementScreen,
};

/** A heading and no more, while a stage's screen is still being fetched. */
const waiting: Screen = ({ frame }) =>
  html`<h1 id="turn" class="waiting" tabindex="-1">${frame.t('top.loading')}</h1>`;

/** How a screen is drawn, by its name. */
export function screenFor(name: ScreenName, later: Readonly<Record<string, Screen>>): Screen {
  return firstScreens[name] ?? later[name] ?? waiting;
}
