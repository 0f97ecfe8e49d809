import type { ById } from '../text/ScenarioTexts.ts';
import type { Mood } from './moodOf.ts';
import { fillLine, type Slots, type VoiceLine } from './voiceLine.ts';

/** The lines that a scenario's speakers have, and their words by id, with slots in braces. */
export interface Voice {
  readonly lines: readonly VoiceLine[];
  readonly words: ById<string>;
}

/** What a line is looked for. */
export interface Wanted {
  readonly by: string;
  readonly act: string;
  /** Norms that the act is about, the nearest first. */
  readonly norms: readonly string[];
  readonly tone: string | null;
  readonly mood: Mood | null;
  /** Ways to fill the slots, the fullest first. */
  readonly fillings: readonly Slots[];
  /** Which of equal lines: another one each turn. */
  readonly turn: number;
}

export interface Picked {
  readonly line: string;
  readonly words: string;
  readonly slots: Slots;
}

/**
 * The line for an act: about its norm before a general one, in the mood of the moment before a plain
 * one, never one that was heard before; among equals the turn decides. Null where all are used.
 */
export function pickLine(voice: Voice, wanted: Wanted, heard: ReadonlySet<string>): Picked | null {
  const fits = voice.lines.filter(
    (line) =>
      line.delegation === wanted.by &&
      line.act === wanted.act &&
      !heard.has(line.id) &&
      (line.tone === null || line.tone === wanted.tone) &&
      (line.norm === null || wanted.norms.includes(line.norm)) &&
      (line.mood === null || line.mood === wanted.mood),
  );
  for (const tier of tiersOf(fits)) {
    for (let further = 0; further < tier.length; further += 1) {
      const line = tier[(wanted.turn + further) % tier.length];
      const picked = line === undefined ? null : filled(voice, line, wanted);
      if (picked !== null) return picked;
    }
  }
  return null;
}

function filled(voice: Voice, line: VoiceLine, wanted: Wanted): Picked | null {
  const source = voice.words[line.id];
  if (source === undefined) return null;
  for (const slots of wanted.fillings) {
    const words = fillLine(source, slots);
    if (words !== null) return { line: line.id, words, slots };
  }
  return null;
}

/** Lines by how closely they fit, the closest first. */
function tiersOf(lines: readonly VoiceLine[]): readonly (readonly VoiceLine[])[] {
  const rank = (line: VoiceLine) => (line.norm === null ? 0 : 2) + (line.mood === null ? 0 : 1);
  return [3, 2, 1, 0].map((tier) => lines.filter((line) => rank(line) === tier));
}
