import type { Command, DelegationId, Log, Refusal, State, View } from '../engine/index.ts';
import type { Disclosed } from './disclosedIn.ts';
import type { SoloGame, SoloNews } from './SoloGame.ts';

/** A game that a person plays from one chair, wherever its table is kept. */
export interface PlayedGame {
  readonly seat: DelegationId;
  /** The delegation whose agent is being asked, where one may know that. */
  readonly thinking: DelegationId | null;
  /** What may be done by who has the table alone: hold it, go back, hand it on. Null where others sit at it. */
  readonly alone: SoloGame | null;
  view(): View;
  /** Gives a command: refused at once by what the chair may know, or on its way. */
  submit(
    command: Command,
  ): { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };
  subscribe(listener: (news: GameNews) => void): () => void;
  /** Who played, and why each agent did what it did; null until that may be told. */
  disclosed(): Disclosed | null;
  /** The log and the state that it leads to, all secrets included; null until that may be told. */
  finished(): { readonly log: Log; readonly state: State } | null;
  close(): void;
}

/** What a game tells whoever shows it. */
export type GameNews =
  | SoloNews
  /** The view, or what has been disclosed, is another. */
  | { readonly kind: 'moved' }
  /** A command that was on its way has not been accepted. */
  | { readonly kind: 'refused' };
