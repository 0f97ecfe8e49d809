import type { MessageId } from '../text/MessageId.ts';

/** What is heard once, by its name in the sprite. */
export type Cue =
  | 'token'
  | 'reveal'
  | 'offer'
  | 'page'
  | 'refused'
  | 'agreed'
  | 'harvested'
  | 'sealed'
  | 'red-line'
  | 'signed'
  | 'wire'
  | 'telephone'
  | 'line'
  | 'press'
  | 'strike'
  | 'turn'
  | 'chairs';

/** What is heard as long as a scene stands. */
export type Bed = 'hall' | 'night' | 'cold' | 'theme';

/** What a volume is set for. */
export type Channel = 'music' | 'effects' | 'room';

/** What a cue says in words, for whoever does not hear it. */
export function captionOf(sound: Cue | Bed): MessageId {
  return `sound.${sound}`;
}

/** Which volume a bed goes by. */
export function channelOf(bed: Bed): Channel {
  return bed === 'theme' ? 'music' : 'room';
}
