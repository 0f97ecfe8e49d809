import {
  type IncidentView,
  type ItemId,
  leaningOf,
  member,
  readingOf,
  type State,
  tokensFor,
} from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';
import { eventTitle } from '../names.ts';
import { quoted } from '../quoted.ts';
import { ownSide } from '../seat.ts';
import { withoutSources } from '../termLinks.ts';
import { fileAtSeal } from './fileAtSeal.ts';
import { worthOfItem } from './worthOfItem.ts';

/** One event: one's tokens beside the reference reading of the file as one held it then. */
export interface FileJudged {
  readonly title: string;
  readonly fictional: string | null;
  /** One sentence on how sure one was entitled to be. */
  readonly sentence: string;
  readonly rows: readonly {
    readonly label: string;
    readonly own: string;
    /** Tokens by the reading of the items that one held when one sealed. */
    readonly atSeal: string;
    /** The same by all that came into one's file until the end. */
    readonly end: string;
    /** Whether the draw made it true; always false where nothing was drawn. */
    readonly isTrue: boolean;
  }[];
  /** Whether one named them too early, or held back before a strong file; null where neither. */
  readonly naming: string | null;
  /** What one more item would have been worth; null where none was left. */
  readonly more: string | null;
}

const NEAR_TOKENS = 1;

export function fileJudged(frame: Frame, state: State, file: IncidentView): FileJudged {
  const { view, t, script, formats } = frame;
  const { scenario } = view.setting;
  const event = member(scenario.events, file.event);
  const own = file.belief ?? [];
  const held = fileAtSeal(view, file.event, ownSide(frame).id);
  const tokens = scenario.magnitudes.beliefTokens;
  const atSeal = tokensFor(readingAt(frame, state, file, held.belief), tokens);
  const end = tokensFor(file.reading, tokens);
  const label = (at: number) => {
    const hypothesis = event.hypotheses[at] ?? '';
    return script.events[file.event]?.hypotheses[hypothesis] ?? hypothesis;
  };
  return {
    title: eventTitle(frame, file.event),
    fictional: event.nature === 'fictional' ? t('event.fictional') : null,
    sentence: judgement(frame, { own, atSeal, label }),
    rows: event.hypotheses.map((hypothesis, at) => ({
      label: label(at),
      own: formats.number(own[at] ?? 0),
      atSeal: formats.number(atSeal[at] ?? 0),
      end: formats.number(end[at] ?? 0),
      isTrue: file.truth === hypothesis,
    })),
    naming: namingOf(frame, state, file, held.reaction),
    more: nextItem(frame, state, file, held.belief),
  };
}

function readingAt(
  { view }: Frame,
  state: State,
  { event }: IncidentView,
  known: readonly ItemId[],
): readonly number[] {
  const { events, magnitudes } = view.setting.scenario;
  return readingOf(member(events, event), known, speaksIn(state, event), magnitudes);
}

function speaksIn({ table }: State, event: string): Readonly<Record<ItemId, string>> {
  return table.incidents.find((incident) => incident.event === event)?.speaks ?? {};
}

interface Tokens {
  readonly own: readonly number[];
  readonly atSeal: readonly number[];
  readonly label: (at: number) => string;
}

function judgement({ t }: Frame, { own, atSeal, label }: Tokens): string {
  const [mine, theirs] = [leaningOf(own), leaningOf(atSeal)];
  const [stated = 0, entitled = 0] = [own[mine], atSeal[mine]];
  const surer = stated - entitled;
  const how =
    atSeal[mine] !== atSeal[theirs]
      ? 'elsewhere'
      : Math.abs(surer) <= NEAR_TOKENS
        ? 'near'
        : surer > 0
          ? 'surer'
          : 'unsure';
  return t('debrief.sure.file', {
    how,
    mine: label(mine),
    theirs: label(theirs),
    stated,
    entitled,
    most: atSeal[theirs] ?? 0,
  });
}

/** Naming says that the first hypothesis holds: a government's hands. */
const NAMED = 0;

function namingOf(
  frame: Frame,
  state: State,
  file: IncidentView,
  known: readonly ItemId[],
): string | null {
  const { view, t, formats } = frame;
  const { events, magnitudes } = view.setting.scenario;
  const reactions = member(events, file.event).reactions[ownSide(frame).id] ?? [];
  const chosen = reactions.find(({ id }) => id === file.reaction);
  if (chosen === undefined || !reactions.some(({ names }) => names)) return null;
  const reading = readingAt(frame, state, file, known)[NAMED] ?? 0;
  const strong = reading >= magnitudes.strongFilePermille;
  if (chosen.names === strong) return chosen.names ? t('debrief.sure.namedStrong') : null;
  return t(chosen.names ? 'debrief.sure.namedEarly' : 'debrief.sure.heldBack', {
    reading: formats.number(reading / 10),
    strong: formats.number(magnitudes.strongFilePermille / 10),
  });
}

/** Less than this is not seen in two decimals. */
const LEAST_GAIN = 0.005;

/** The item that an intervention would have brought next, or else the one from working together. */
function nextItem(
  frame: Frame,
  state: State,
  { event }: IncidentView,
  known: readonly ItemId[],
): string | null {
  const { view, t, formats, script } = frame;
  const { events, magnitudes } = view.setting.scenario;
  const file = member(events, event);
  const missing = file.items.filter(({ id }) => !known.includes(id));
  const next =
    missing.find(({ access }) => access === 'intervention') ??
    missing.find(({ access }) => access === 'joint');
  if (next === undefined) return null;
  const speaks = speaksIn(state, event);
  const { before, after } = worthOfItem(file, known, next.id, speaks, magnitudes);
  const words = script.events[event]?.items[next.id] ?? '';
  return t('debrief.sure.more', {
    how: next.access,
    strength: next.strength,
    before: formats.exact(before),
    after: formats.exact(after),
    gain: before - after < LEAST_GAIN ? 'none' : 'some',
    said: quoted(
      frame,
      withoutSources(typeof words === 'string' ? words : (words[speaks[next.id] ?? ''] ?? '')),
    ),
  });
}
