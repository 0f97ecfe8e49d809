import type { Frame } from '../view/Frame.ts';
import type { LiveRegions } from './LiveRegions.ts';
import { openingFault } from './openingFault.ts';
import type { Play } from './Play.ts';

export interface GameDoorParts {
  readonly play: Play;
  readonly live: LiveRegions;
  readonly frame: () => Frame;
  /** Fetches whatever a game that was left may stand at. */
  readonly ready: () => Promise<void>;
  /** Called when a game has come in. */
  readonly opened: () => void;
}

/** Where a game that is kept comes in: from a save, a slot, a file or a link. */
export class GameDoor {
  readonly #parts: GameDoorParts;

  constructor(parts: GameDoorParts) {
    this.#parts = parts;
  }

  resume(id: string): Promise<void> {
    return this.#open(() => this.#parts.play.resume(id));
  }

  file(file: Blob): Promise<void> {
    return this.#open(() => this.#parts.play.openFile(file));
  }

  /** The game that a link carries; what that proves is said on the page. */
  link(fragment: string): Promise<void> {
    return this.#open(() => this.#parts.play.openLink(fragment));
  }

  /** `open 3`, `clear 3`, `keep 3 NAME`, `rename 3 NAME`. */
  async slot([act = '', place = '', ...name]: readonly string[]): Promise<void> {
    const { play, live, frame } = this.#parts;
    const at = Number(place);
    if (act === 'open') return this.#open(() => play.openSlot(at));
    if (act !== 'keep' && act !== 'rename' && act !== 'clear') return;
    const done = await play.useSlot(act, at, name.join(':'));
    const { t } = frame();
    if (done) live.say(t(`slots.${act}.done`, { place: at }));
    else live.interrupt(t(`slots.${play.slots?.whyNot ?? 'failed'}`));
  }

  /** A game opens on the page itself; why it does not is said where it was asked for. */
  async #open(open: () => Promise<boolean>): Promise<void> {
    const { play, live, frame, ready, opened } = this.#parts;
    await ready();
    if (await open()) return opened();
    if (play.fault !== null) live.interrupt(openingFault(frame(), play.fault));
  }
}
