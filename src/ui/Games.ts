import type { WhyNot } from '../session/browserStore.ts';
import type { LinkFault } from '../session/gameLink.ts';
import type { PlayedGame } from '../session/PlayedGame.ts';
import type { FileFault } from '../session/readLogFile.ts';
import type { SoloFault } from '../session/resumeSolo.ts';
import type { Slots } from '../session/slots.ts';
import type { Counterpart } from '../view/counterpart.ts';
import type { KeptGame } from '../view/keptGame.ts';

/** What a game is begun with: whose chair, how long, and against whom. */
export interface StartPlan extends Counterpart {
  readonly seat: string;
  readonly cut: string;
}

/** Why a game cannot be opened. */
export type OpeningFault =
  | SoloFault
  | FileFault
  | LinkFault
  /** Its save is not there, or damaged. */
  | { readonly code: 'no-save' }
  | { readonly code: 'no-storage'; readonly why: WhyNot };

export type Opened =
  | { readonly ok: true; readonly game: PlayedGame; readonly proved: boolean }
  | { readonly ok: false; readonly fault: OpeningFault };

/** How the page comes by a game; `main.ts` puts it together. */
export interface Games {
  start(plan: StartPlan): PlayedGame;
  /** The games that this browser keeps, newest first; none where it keeps nothing. */
  kept(): Promise<readonly KeptGame[]>;
  /** Goes on with a kept game where it was left. */
  resume(id: string): Promise<Opened>;
  /** Opens the log in a file as a game of its own; what is kept stays as it is. */
  open(file: Blob): Promise<Opened>;
  /** Opens the game that a link carries as a game of its own. */
  openLink(fragment: string): Promise<Opened>;
  /** The places for games that somebody puts aside. */
  slots(): Promise<Slots>;
  /** Goes on from a slot as a game of its own; the slot stays as it is. */
  openSlot(place: number): Promise<Opened>;
  /** Takes a game out of this browser for good. */
  forget(id: string): Promise<void>;
  /** The endings met in this browser; empty where it keeps nothing. */
  endings(): Promise<readonly string[]>;
}
