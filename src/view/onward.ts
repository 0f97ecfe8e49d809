import type { Desk } from './Desk.ts';
import { nightView } from './nightView.ts';
import { revealView } from './revealView.ts';
import type { Showing } from './Scenery.ts';

/** The only act that a screen still asks for, and what one reads before it. */
export interface Onward {
  readonly id: string;
  readonly words: string;
}

/** Where the game waits for nothing but going on, that; null where there is anything to choose. */
export function onward({ screen, frame }: Pick<Showing, 'screen' | 'frame'>, desk: Desk) {
  if (frame.view.paused) return null;
  if (screen === 'reveal') return onFromReveal(revealView(frame));
  return screen === 'night' ? onFromNight(nightView(frame, desk)) : null;
}

function onFromReveal({ heading, norms, lines, moved, said, go }: ReturnType<typeof revealView>) {
  const stands = norms.flatMap((norm) => [
    norm.ladder.name,
    norm.distance,
    ...norm.stands.map(({ tag }) => tag),
  ]);
  return read(go.id, [heading, ...stands, ...lines, said?.words ?? '', moved]);
}

/** A night in which every call has been made asks for nothing but sleep. */
function onFromNight({ capital, corridor, heard, dawn, end }: ReturnType<typeof nightView>) {
  const callsLeft =
    capital.audiences.some(({ whyNot }) => whyNot === null) ||
    corridor.calls.some(({ call }) => call?.whyNot === null);
  // A call that one still owes an answer keeps the night from ending.
  if (callsLeft || end.whyNot !== null) return null;
  const spoken = corridor.calls.flatMap(({ made, incoming }) => [
    made?.state ?? '',
    made?.words ?? '',
    incoming ?? '',
  ]);
  return read(end.id, [...spoken, ...heard, ...(dawn?.papers ?? [])]);
}

function read(id: string, words: readonly string[]): Onward {
  return { id, words: words.filter((each) => each !== '').join('\n') };
}
