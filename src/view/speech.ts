import type { View } from '../engine/index.ts';
import type { ScenarioTexts } from '../text/ScenarioTexts.ts';
import { type Mood, moodOf } from './moodOf.ts';
import { type Picked, pickLine, type Voice } from './pickLine.ts';
import { asidesOf, doneMark } from './speechAsides.ts';
import { emptyRoom, remember } from './speechRoom.ts';
import { type SpokenAct, spokenActs } from './spokenActs.ts';
import type { VoiceLine } from './voiceLine.ts';

/** One act at the table as it is spoken; without words, where every line for it has been heard. */
export interface Utterance {
  readonly by: string;
  readonly act: string;
  readonly norm: string | null;
  readonly mood: Mood | null;
  readonly words: string | null;
  readonly round: number;
  readonly step: number;
  /** Where in the record it belongs. */
  readonly at: number;
}

/**
 * What was said at the table, from the record that the view holds: for each act of each delegation
 * a line that nobody has heard before. The same record gives the same words to everybody.
 */
export function speech(
  view: View,
  script: ScenarioTexts,
  lines: readonly VoiceLine[],
): readonly Utterance[] {
  const voice: Voice = { lines, words: script.voice };
  const room = emptyRoom(view);
  const rounds = view.setting.cut.rounds.length;
  const heard = new Set<string>();
  const utterances: Utterance[] = [];
  view.record.forEach((happening, at) => {
    const { step, round } = happening;
    const mood = moodOf({ trust: room.trust, tension: room.tension, round, rounds });
    const say = (act: SpokenAct): Picked | null => {
      if (act.words !== null) return null;
      const picked =
        pickLine(voice, { ...act, mood, step }, heard) ??
        (act.orElse === undefined
          ? null
          : pickLine(voice, { ...act, act: act.orElse, mood, step }, heard));
      if (picked !== null) heard.add(picked.line);
      return picked;
    };
    const put = (act: SpokenAct, words: string | null) => {
      const norm = act.norms[0] ?? null;
      utterances.push({ by: act.by, act: act.act, norm, mood, words, round, step, at });
    };
    for (const act of spokenActs(view, script, room, happening))
      put(act, act.words ?? say(act)?.words ?? null);
    for (const act of asidesOf(view, room, happening)) {
      const picked = say(act);
      if (picked === null) continue;
      room.done.add(doneMark(act));
      if (picked.slots.quote !== undefined) room.quoted.add(picked.slots.quote);
      put(act, picked.words);
    }
    remember(view, script, room, happening);
  });
  return utterances;
}
