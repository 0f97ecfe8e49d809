import { type Happening, othersOf, type View } from '../engine/index.ts';
import type { SpeechRoom } from './speechRoom.ts';
import type { SpokenAct } from './spokenActs.ts';

/**
 * What a speaker adds to an act, at most one thing: a word on who broke the silence, on a step that
 * was answered or was not, or the other's own words read back. Each once a round for a speaker.
 */
export function asidesOf(view: View, room: SpeechRoom, happening: Happening): readonly SpokenAct[] {
  switch (happening.kind) {
    case 'offerTabled':
    case 'questionAsked':
      return room.silent ? aside(happening.by, 'speak-first') : [];
    case 'offerAccepted':
    case 'offerRejected':
    case 'offerBracketed': {
      const { by } = happening;
      const other = room.offers.get(happening.offer)?.by ?? by;
      const step = stepWord(room, by, other);
      if (step !== null && !room.done.has(`step:${by}`)) return aside(by, step);
      if (happening.kind === 'offerAccepted') return [];
      return quote(room, by, other, happening.norm);
    }
    case 'adjourned': {
      const [other] = othersOf(view.setting, happening.by);
      return other === undefined ? [] : quote(room, happening.by, other, null);
    }
    default:
      return [];
  }
}

/** The mark of an aside that has been used in a round. */
export function doneMark(act: SpokenAct): string {
  return `${act.act.endsWith('reciprocity') ? 'step' : act.act}:${act.by}`;
}

function aside(by: string, act: string): readonly SpokenAct[] {
  return [{ by, act, norms: [], tone: null, fillings: [{}], words: null }];
}

function stepWord(
  room: SpeechRoom,
  by: string,
  other: string,
): 'reciprocity' | 'no-reciprocity' | null {
  if (room.moved.get(other) === 'moved') return 'reciprocity';
  const alone = room.moved.get(other) === 'stood' && room.moved.get(by) === 'moved';
  return alone ? 'no-reciprocity' : null;
}

function quote(
  room: SpeechRoom,
  by: string,
  other: string,
  norm: string | null,
): readonly SpokenAct[] {
  if (room.done.has(`quote:${by}`)) return [];
  const fresh = (room.said.get(other) ?? []).filter(({ words }) => !room.quoted.has(words));
  const near = [...fresh.filter((said) => said.norm === norm), ...fresh];
  if (near.length === 0) return [];
  const fillings = near.map(({ words }) => ({ quote: words }));
  return [{ by, act: 'quote', norms: [], tone: null, fillings, words: null }];
}
