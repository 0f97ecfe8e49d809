import {
  type Clauses,
  type Happening,
  type OfferId,
  rungsSofter,
  type View,
} from '../engine/index.ts';
import type { ScenarioTexts } from '../text/ScenarioTexts.ts';

/** Words that somebody used in public and may hear again. */
interface Said {
  readonly words: string;
  readonly norm: string | null;
}

/** What a listener at the table remembers while the record is read from its beginning. */
export interface SpeechRoom {
  trust: number;
  tension: number;
  /** Trust and tension as the round opened. */
  opened: { readonly trust: number; readonly tension: number };
  /** The clauses of every offer, and who tabled it. */
  readonly offers: Map<OfferId, { readonly by: string; readonly clauses: Clauses }>;
  /** Who asked each question, and about what. */
  readonly questions: Map<string, { readonly by: string; readonly norm: string }>;
  /** The last wording that each delegation stood for in public, by norm. */
  readonly stands: Map<string, Clauses>;
  /** Delegations with an offer on the table. */
  readonly standing: Set<string>;
  /** Whether each delegation's last paper moved toward the others. */
  readonly moved: Map<string, 'moved' | 'stood'>;
  /** What each delegation said, latest first. */
  readonly said: Map<string, readonly Said[]>;
  /** Words that were read back already. */
  readonly quoted: Set<string>;
  /** Things done once a round, as `quote:us`. */
  readonly done: Set<string>;
  /** Whether nobody has spoken since the table noted the silence. */
  silent: boolean;
}

export function emptyRoom(view: View): SpeechRoom {
  const { trustStart, tensionStart } = view.setting.scenario.magnitudes;
  return {
    trust: trustStart,
    tension: tensionStart,
    opened: { trust: trustStart, tension: tensionStart },
    offers: new Map(),
    questions: new Map(),
    stands: new Map(),
    standing: new Set(),
    moved: new Map(),
    said: new Map(),
    quoted: new Set(),
    done: new Set(),
    silent: false,
  };
}

/** Lets the room remember a happening, after whatever was said about it. */
export function remember(
  view: View,
  script: ScenarioTexts,
  room: SpeechRoom,
  happening: Happening,
): void {
  // Only what everybody hears breaks a silence, so that all hear the same words.
  if (happening.to === 'all' && 'by' in happening) room.silent = false;
  switch (happening.kind) {
    case 'roundOpened':
      room.done.clear();
      room.moved.clear();
      room.opened = { trust: room.trust, tension: room.tension };
      return;
    case 'meterMoved':
      if (happening.move.meter === 'trust') room.trust = happening.after;
      if (happening.move.meter === 'tension') room.tension = happening.after;
      return;
    case 'tableActed':
      if (happening.command === 'idle') room.silent = true;
      return;
    case 'positionsRevealed':
      for (const [id, positions] of Object.entries(happening.positions)) {
        for (const [norm, wording] of Object.entries(positions)) {
          const tag = script.norms[norm]?.wordings[wording]?.tag;
          note(room, id, tag === undefined ? undefined : `${tag}.`, norm);
        }
        stand(room, id, positions);
      }
      return;
    case 'reactionsRevealed':
      for (const [id, reaction] of Object.entries(happening.reactions)) {
        const says = script.events[happening.event]?.reactions[id]?.[reaction]?.says;
        note(room, id, firstSentence(says), null);
      }
      return;
    case 'offerTabled':
      room.offers.set(happening.offer, happening);
      room.standing.add(happening.by);
      noteStep(view, room, happening.by, happening.clauses);
      stand(room, happening.by, happening.clauses);
      return;
    case 'offerTookEffect':
    case 'offerWithdrawn':
    case 'offerRejected':
      room.standing.delete(room.offers.get(happening.offer)?.by ?? '');
      return;
    case 'questionAsked':
      room.questions.set(happening.question, happening);
      return;
    default:
      return;
  }
}

function stand(room: SpeechRoom, id: string, clauses: Clauses): void {
  room.stands.set(id, { ...room.stands.get(id), ...clauses });
}

/** Whether a paper is softer anywhere than its side's last public word on the norm. */
function noteStep(view: View, room: SpeechRoom, by: string, clauses: Clauses): void {
  const before = room.stands.get(by) ?? {};
  const rungs = Object.entries(clauses).flatMap(([norm, wording]) => {
    const stood = before[norm];
    return stood === undefined ? [] : [rungsSofter(view.setting, by, norm, stood, wording)];
  });
  if (rungs.length === 0) room.moved.delete(by);
  else room.moved.set(by, rungs.some((each) => each > 0) ? 'moved' : 'stood');
}

/** Lets the room remember what somebody said, to be read back to them. */
export function noteSpeech(room: SpeechRoom, by: string, words: string): void {
  note(room, by, firstSentence(words), null);
}

function note(room: SpeechRoom, id: string, words: string | undefined, norm: string | null): void {
  if (words === undefined) return;
  room.said.set(id, [{ words, norm }, ...(room.said.get(id) ?? [])]);
}

function firstSentence(text: string | undefined): string | undefined {
  return text?.match(/^[^.?!。？！]*[.?!。？！]/)?.[0] ?? text;
}
