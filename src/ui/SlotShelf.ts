import type { Stored } from '../session/browserStore.ts';
import type { SoloGame } from '../session/SoloGame.ts';
import { slotName } from '../session/slotName.ts';
import type { Slot, Slots } from '../session/slots.ts';
import type { ShownSlot, ShownSlots } from '../view/slotsView.ts';

/** What may be done with a slot besides opening it. */
export type SlotAct = 'keep' | 'rename' | 'clear';

/** The slots of this browser as they were last seen. */
export class SlotShelf {
  readonly #slots: Slots;
  #shown: ShownSlots = { slots: [], whyNot: null };

  constructor(slots: Slots) {
    this.#slots = slots;
  }

  get shown(): ShownSlots {
    return this.#shown;
  }

  async look(): Promise<void> {
    const listed = await this.#slots.list();
    this.#shown = listed.available
      ? { slots: listed.value.map(shownSlot), whyNot: null }
      : { slots: [], whyNot: listed.why };
  }

  /** Puts the game aside, names a slot anew, or empties it; whether that could be done. */
  async use(act: SlotAct, place: number, name: string, game: SoloGame | null): Promise<boolean> {
    const stored = await this.#do(act, place, name, game);
    await this.look();
    // A full store can be read, and still keeps nothing more.
    if (!stored.available) this.#shown = { ...this.#shown, whyNot: stored.why };
    return stored.available;
  }

  async #do(
    act: SlotAct,
    place: number,
    name: string,
    game: SoloGame | null,
  ): Promise<Stored<null>> {
    switch (act) {
      case 'keep':
        return game === null ? { available: true, value: null } : this.#keep(place, name, game);
      case 'rename':
        return this.#slots.rename(place, name);
      case 'clear':
        return this.#slots.remove(place);
      default:
        return act satisfies never;
    }
  }

  async #keep(place: number, name: string, game: SoloGame): Promise<Stored<null>> {
    const saved = game.saved();
    const view = game.view();
    const { endingFor } = await import('../analysis/endingFor.ts');
    return this.#slots.write(place, {
      name: slotName(name),
      when: Date.now(),
      ending: view.verdict === null ? null : endingFor(view, game.seat),
      game: saved,
    });
  }
}

function shownSlot(slot: Slot): ShownSlot {
  if (slot.state !== 'kept') return slot;
  const { name, when, ending, game } = slot.kept;
  const day = dayOf(when);
  return {
    place: slot.place,
    state: 'kept',
    name,
    day,
    ending,
    game: { ...game, day: dayOf(game.when) },
  };
}

function dayOf(when: number): string {
  return new Date(when).toISOString().slice(0, 10);
}
