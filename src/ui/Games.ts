import type { SoloGame } from '../session/SoloGame.ts';
import type { KeptGame } from '../view/titleView.ts';

/** What a game is begun with: whose chair, how long, and against whom. */
export interface StartPlan {
  readonly seat: string;
  readonly cut: string;
  readonly level: string;
}

/** How the page comes by a game; `main.ts` puts it together. */
export interface Games {
  start(plan: StartPlan): SoloGame;
  /** The game that was left last and is not over; null where there is none or nothing is kept. */
  latest(): Promise<KeptGame | null>;
  /** Goes on with it. */
  resume(): Promise<SoloGame | null>;
  /** The endings met in this browser; empty where it keeps nothing. */
  endings(): Promise<readonly string[]>;
}
