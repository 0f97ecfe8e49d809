import type { BrowserStore } from '../session/browserStore.ts';
import type { SoloSave } from '../session/resumeSolo.ts';
import type { SavedGame } from '../session/SavedGame.ts';
import type { Saves } from '../session/saves.ts';
import { branchFrom, browserSlots } from '../session/slots.ts';
import type { OpeningFault } from './Games.ts';

/** What a game is gone on with, or why there is nothing to go on with. */
export type KeptSave =
  | { readonly ok: true; readonly save: SoloSave }
  | { readonly ok: false; readonly fault: OpeningFault };

/** The kept game of this name, with the line that it tries another answer to where that is still kept. */
export async function keptSave(saves: Saves, id: string): Promise<KeptSave> {
  const stored = await saves.read(id);
  if (!stored.available) return { ok: false, fault: { code: 'no-storage', why: stored.why } };
  if (stored.value === null) return { ok: false, fault: { code: 'no-save' } };
  const { text, rewound, tried } = stored.value;
  return { ok: true, save: { id, text, rewound, ...(await triedSave(saves, tried)) } };
}

/** A branch from the copy that a place holds. */
export async function slotSave(
  store: BrowserStore,
  saves: Saves,
  place: number,
): Promise<KeptSave> {
  const [stored, known] = await Promise.all([browserSlots(store).read(place), saves.list()]);
  if (!stored.available) return { ok: false, fault: { code: 'no-storage', why: stored.why } };
  if (stored.value === null) return { ok: false, fault: { code: 'no-save' } };
  const others = known.available ? known.value.games : [];
  return { ok: true, save: branchFrom(stored.value, others, Date.now()) };
}

async function triedSave(
  saves: Saves,
  tried: SavedGame['tried'],
): Promise<Pick<SoloSave, 'tried'>> {
  const { from, entry } = tried ?? {};
  if (typeof from !== 'string' || typeof entry !== 'number') return {};
  const stored = await saves.read(from);
  if (!stored.available || stored.value === null) return {};
  const { id, text, rewound } = stored.value;
  return { tried: { id, text, rewound, entry } };
}
