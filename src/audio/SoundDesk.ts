import type { Desk } from '../view/Desk.ts';
import type { Scenery, Showing } from '../view/Scenery.ts';
import { bedFor } from './bedFor.ts';
import { type Bed, type Cue, captionOf, channelOf } from './cue.ts';
import { cuesFor } from './cuesFor.ts';
import type { Player } from './Player.ts';
import { gainOf, type Volumes } from './Volumes.ts';

export interface SoundDeskParts {
  /** Fetches what plays; asked for when sound is first turned on. */
  readonly open: () => Promise<Player>;
  /** Shows a sound in words, as it is heard. */
  readonly caption: (words: string) => void;
  /** Whether the page is in sight. */
  readonly inSight: () => boolean;
}

/**
 * Listens to the table as the screens look at it, and lets each happening be heard and read.
 * Nothing sounds, and nothing is fetched, before a person turns sound on.
 */
export class SoundDesk implements Scenery {
  readonly #parts: SoundDeskParts;
  #volumes: Volumes = { on: false, music: 0, effects: 0, room: 0 };
  #player: Player | null = null;
  #opening: Promise<void> | null = null;
  #last: { readonly showing: Showing; readonly desk: Desk } | null = null;
  #heard = 0;

  constructor(parts: SoundDeskParts) {
    this.#parts = parts;
  }

  /** Sets the volumes; to be called in the gesture that turns sound on, so that a browser lets it. */
  set(volumes: Volumes): void {
    const before = this.#volumes;
    this.#volumes = volumes;
    if (volumes.on && this.#player === null) this.#opening ??= this.#open();
    if (!volumes.on && before.on) this.#silence();
    this.#soundBed();
  }

  show(showing: Showing, desk: Desk): void {
    const before = this.#last;
    const { record } = showing.frame.view;
    this.#last = { showing, desk };
    // A game that is opened or left tells nothing: what it holds happened before. Nor does the
    // verdict, which opens what was kept secret.
    const goesOn =
      before !== null &&
      before.showing.screen !== 'title' &&
      showing.screen !== 'verdict' &&
      record.length >= this.#heard;
    const fresh = goesOn ? record.slice(this.#heard) : [];
    this.#heard = record.length;
    for (const cue of [...deskCues(before?.desk ?? null, desk), ...cuesFor(fresh)]) this.#hear(cue);
    if (before === null || bedBehind(before.showing) !== bedBehind(showing)) this.#soundBed();
  }

  /** The page went out of sight or came back. */
  lookAway(): void {
    this.#soundBed();
  }

  close(): void {
    this.#silence();
  }

  #hear(cue: Cue): void {
    const { showing } = this.#last ?? {};
    if (showing !== undefined && this.#volumes.on)
      this.#parts.caption(showing.frame.t(captionOf(cue)));
    this.#player?.cue(cue, gainOf(this.#volumes, 'effects'));
  }

  #soundBed(): void {
    const wanted =
      this.#last === null || !this.#parts.inSight() ? null : bedBehind(this.#last.showing);
    const gain = wanted === null ? 0 : gainOf(this.#volumes, channelOf(wanted));
    const bed: Bed | null = gain === 0 ? null : wanted;
    this.#player?.bed(bed, gain);
    if (bed !== null && this.#last !== null)
      this.#parts.caption(this.#last.showing.frame.t(captionOf(bed)));
  }

  async #open(): Promise<void> {
    const player = await this.#parts.open();
    this.#opening = null;
    if (!this.#volumes.on) return player.close();
    this.#player = player;
    this.#soundBed();
  }

  #silence(): void {
    this.#player?.close();
    this.#player = null;
  }
}

/** What is heard behind what is shown; a paused table is silent. */
function bedBehind({ screen, frame }: Showing): Bed | null {
  return frame.view.paused ? null : bedFor(screen);
}

/** What laying something on one's own desk sounds like. */
function deskCues(before: Desk | null, now: Desk): readonly Cue[] {
  if (before === null || before === now) return [];
  if (before.redLine !== now.redLine && now.redLine !== null) return ['red-line'];
  const laid = before.positions !== now.positions || before.offer !== now.offer;
  const more = Object.keys(now.positions).length + Object.keys(now.offer).length > 0;
  return laid && more ? ['token'] : [];
}
