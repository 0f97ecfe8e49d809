import type { View } from '../engine/index.ts';
import type { ScenarioTexts } from '../text/ScenarioTexts.ts';
import { keptWithView } from './keptWithView.ts';
import { type Mood, moodOf } from './moodOf.ts';
import { type Picked, pickLine, type Voice } from './pickLine.ts';
import { asidesOf, doneMark } from './speechAsides.ts';
import { emptyRoom, noteSpeech, remember, type SpeechRoom } from './speechRoom.ts';
import { type SpokenAct, spokenActs, statementOf } from './spokenActs.ts';
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
  return listen(view, script, lines).utterances;
}

/**
 * What a delegation will have said if it opens the round in this tone: the very words that `speech`
 * then has. Null where every line for it has been heard.
 */
export function openingWords(
  view: View,
  { script, voice }: { readonly script: ScenarioTexts; readonly voice: readonly VoiceLine[] },
  { by, tone }: { readonly by: string; readonly tone: string },
): string | null {
  const { room, heard } = listen(view, script, voice);
  const act = statementOf(script, by, { tone, round: view.round });
  const moment = { room, heard, round: view.round, step: view.step };
  return lineFor(view, { lines: voice, words: script.voice }, act, moment)?.words ?? null;
}

interface Heard {
  readonly utterances: readonly Utterance[];
  readonly room: SpeechRoom;
  /** The ids of the lines that were said, and the spare words. */
  readonly heard: ReadonlySet<string>;
}

/** Whoever shows a view asks several times what was said in it. */
const listen = keptWithView(listenAnew);

function listenAnew(view: View, script: ScenarioTexts, lines: readonly VoiceLine[]): Heard {
  const voice: Voice = { lines, words: script.voice };
  const room = emptyRoom(view);
  const heard = new Set<string>();
  const utterances: Utterance[] = [];
  view.record.forEach((happening, at) => {
    const { step, round } = happening;
    const say = (act: SpokenAct): Picked | null => {
      const picked = lineFor(view, voice, act, { room, heard, round, step });
      if (picked !== null) heard.add(picked.line);
      return picked;
    };
    const put = (act: SpokenAct, words: string | null) => {
      const norm = act.norms[0] ?? null;
      const mood = moodIn(view, room, round);
      utterances.push({ by: act.by, act: act.act, norm, mood, words, round, step, at });
      if (words !== null && act.act === 'open') noteSpeech(room, act.by, words);
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
  return { utterances, room, heard };
}

interface Moment {
  readonly room: SpeechRoom;
  readonly heard: ReadonlySet<string>;
  readonly round: number;
  readonly step: number;
}

/** The line for an act that has no words of its own, for the plainer act in its place, or the spare words. */
function lineFor(view: View, voice: Voice, act: SpokenAct, moment: Moment): Picked | null {
  if (act.words !== null) return null;
  const { room, heard, round, step } = moment;
  const mood = moodIn(view, act.asOpened === true ? room.opened : room, round);
  const wanted = { ...act, mood, turn: act.turn ?? step };
  return (
    pickLine(voice, wanted, heard) ??
    (act.orElse === undefined ? null : pickLine(voice, { ...wanted, act: act.orElse }, heard)) ??
    (act.spare === undefined || heard.has(act.spare)
      ? null
      : { line: act.spare, words: act.spare, slots: {} })
  );
}

function moodIn(
  view: View,
  { trust, tension }: Pick<SpeechRoom, 'trust' | 'tension'>,
  round: number,
): Mood | null {
  return moodOf({ trust, tension, round, rounds: view.setting.cut.rounds.length });
}
