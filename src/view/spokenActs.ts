import { type Clauses, type Happening, othersOf, rungsSofter, type View } from '../engine/index.ts';
import type { ScenarioTexts } from '../text/ScenarioTexts.ts';
import { offerHalves } from './offerHalves.ts';
import type { SpeechRoom } from './speechRoom.ts';
import type { Slots } from './voiceLine.ts';

/** Something that a delegation does at the table and that is said aloud. */
export interface SpokenAct {
  readonly by: string;
  readonly act: string;
  /** A plainer act whose lines would also do. */
  readonly orElse?: string;
  readonly norms: readonly string[];
  readonly tone: string | null;
  /** What turns to another line where several would do; the step where it is left open. */
  readonly turn?: number;
  /** What is said where no line is left, if it has not been said. */
  readonly spare?: string;
  /** In the mood of the round's opening, not of the moment. */
  readonly asOpened?: boolean;
  readonly fillings: readonly Slots[];
  /** Words that the scenario gives for this very act; null where a line is to be picked. */
  readonly words: string | null;
}

/** How a delegation opens a round; it can be told before, from what has been said and how the round stood. */
export function statementOf(
  script: ScenarioTexts,
  by: string,
  { tone, round }: { readonly tone: string; readonly round: number },
): SpokenAct {
  const spare = script.tones[tone]?.says;
  return {
    by,
    act: 'open',
    norms: [],
    tone,
    turn: round,
    asOpened: true,
    fillings: [{}],
    words: null,
    ...(spare === undefined ? {} : { spare }),
  };
}

/** What is said aloud when something happens, in order; empty where nobody speaks. */
export function spokenActs(
  view: View,
  script: ScenarioTexts,
  room: SpeechRoom,
  happening: Happening,
): readonly SpokenAct[] {
  const plain = (by: string, act: string, norms: readonly string[] = []): SpokenAct => ({
    by,
    act,
    norms,
    tone: null,
    fillings: norms.length === 0 ? [{}] : norms.map((norm) => ({ norm: nameOf(script, norm) })),
    words: null,
  });
  const tagged = (by: string, act: string, norm: string, wording: string | undefined) => {
    const tag = wording === undefined ? undefined : script.norms[norm]?.wordings[wording]?.tag;
    const name = { norm: nameOf(script, norm) };
    return { ...plain(by, act, [norm]), fillings: [tag === undefined ? name : { ...name, tag }] };
  };
  switch (happening.kind) {
    case 'tonesRevealed':
      return Object.entries(happening.tones).map(([by, tone]) =>
        statementOf(script, by, { tone, round: happening.round }),
      );
    case 'positionsRevealed':
      return Object.entries(happening.positions).flatMap(([by, positions]) => {
        const norm = happening.redLines[by]?.norm ?? salient(happening.step, positions);
        const wording = positions[norm ?? ''];
        if (norm === undefined || wording === undefined) return [];
        return [tagged(by, stanceOn(view, room, by, norm, wording), norm, wording)];
      });
    case 'offerTabled': {
      const { by, clauses, harvest } = happening;
      const norms = Object.keys(clauses);
      if (harvest) return [plain(by, 'harvest', norms)];
      const other = othersOf(view.setting, by).find((id) => room.standing.has(id));
      const first = other ?? othersOf(view.setting, by)[0] ?? by;
      const halves = offerHalves(view.setting, by, first, clauses);
      const fillings = packageSlots(script, halves);
      if (other === undefined) return [{ ...plain(by, 'offer', norms), fillings }];
      return [{ ...plain(by, 'counter', norms), orElse: 'offer', fillings }];
    }
    case 'offerAccepted':
      return [plain(happening.by, 'accept', clauseNorms(room, happening.offer))];
    case 'offerRejected':
    case 'offerBracketed': {
      const { by, norm, word, offer } = happening;
      return [tagged(by, word, norm, room.offers.get(offer)?.clauses[norm])];
    }
    case 'questionAsked':
      return [plain(happening.by, 'ask', [happening.norm])];
    case 'questionAnswered': {
      const { by, hurts, rung } = happening;
      return [tagged(by, 'answer', hurts, rung ?? undefined)];
    }
    case 'nonPaperSent':
      return [plain(happening.by, 'non-paper')];
    case 'adjourned':
      return [plain(happening.by, 'adjourn')];
    case 'incidentArose':
      if (happening.raisedBy !== null) return [];
      return Object.keys(view.sides).map((by) => plain(by, 'incident'));
    case 'reactionsRevealed':
      return Object.entries(happening.reactions).map(([by, reaction]) => ({
        ...plain(by, 'react'),
        words: script.events[happening.event]?.reactions[by]?.[reaction]?.says ?? null,
      }));
    case 'nightFell':
      return Object.keys(view.sides).map((by) => plain(by, 'night'));
    case 'corridorCalled':
      return [plain(happening.by, 'walk-ask')];
    case 'corridorAnswered':
      return [plain(happening.by, happening.walks ? 'walk-yes' : 'walk-no')];
    case 'signaturesRevealed':
      return Object.entries(happening.signatures).map(([by, form]) =>
        plain(by, form === 'none' ? 'no-signature' : form),
      );
    case 'textConfirmed':
      return [plain(happening.by, 'sign')];
    case 'signatureWithdrawn':
      return [plain(happening.by, 'no-signature')];
    case 'pressLinesRevealed':
      return Object.entries(happening.lines).map(([by, line]) => ({
        ...plain(by, 'press'),
        tone: line,
      }));
    default:
      return [];
  }
}

/** A norm's name as it stands within a sentence. */
function nameOf(script: ScenarioTexts, norm: string): string {
  const name = script.norms[norm]?.name ?? norm;
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function clauseNorms(room: SpeechRoom, offer: string): readonly string[] {
  return Object.keys(room.offers.get(offer)?.clauses ?? {});
}

/** First words on a norm state a position; later ones move or stay. */
function stanceOn(
  view: View,
  room: SpeechRoom,
  by: string,
  norm: string,
  wording: string,
): 'position' | 'concede' | 'hold' {
  const before = room.stands.get(by)?.[norm];
  if (before === undefined) return 'position';
  return rungsSofter(view.setting, by, norm, before, wording) > 0 ? 'concede' : 'hold';
}

function salient(step: number, positions: Clauses): string | undefined {
  const norms = Object.keys(positions);
  return norms[step % Math.max(1, norms.length)];
}

/** The slots of a package, the fullest first, then with fewer clauses named. */
function packageSlots(
  script: ScenarioTexts,
  { ask, give }: { readonly ask: Clauses; readonly give: Clauses },
): readonly Slots[] {
  const and = new Intl.ListFormat(script.language, { type: 'conjunction' });
  const tags = (clauses: Clauses, most: number) =>
    and.format(
      Object.entries(clauses)
        .slice(0, most)
        .map(([norm, wording]) => `“${script.norms[norm]?.wordings[wording]?.tag ?? wording}”`),
    );
  const named = (mostAsked: number, mostGiven: number): Slots => ({
    ...(Object.keys(ask).length > 0 && { ask: tags(ask, mostAsked) }),
    ...(Object.keys(give).length > 0 && { give: tags(give, mostGiven) }),
  });
  return [named(2, 2), named(1, 2), named(2, 1), named(1, 1)];
}
