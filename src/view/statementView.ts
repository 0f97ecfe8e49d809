import { type Command, forecast, type ToneId } from '../engine/index.ts';
import type { Action } from './Action.ts';
import { type ActionReader, nothing, toCommand } from './ActionEffect.ts';
import { costLines } from './costLines.ts';
import type { Frame } from './Frame.ts';
import { listed } from './joined.ts';
import { capitalised, delegationInText, toneName } from './names.ts';
import { others, ownSide } from './seat.ts';
import { type SideMark, sideMark } from './sideMark.ts';
import { openingWords } from './speech.ts';
import { whyNot } from './whyNot.ts';

/** The opening of a round: how one speaks, and a guess at how they will. */
export interface StatementView {
  readonly heading: string;
  readonly hint: string;
  readonly tones: readonly ToneCard[];
  /** Once one's own tone is sealed: a tap to foretell theirs. */
  readonly awaited: AwaitedView | null;
}

export interface ToneCard extends Action {
  readonly tone: ToneId;
  /** The very words that one is heard to say, once all have spoken. */
  readonly says: string;
}

/** The wait for another side's sealed choice, with taps to foretell it. */
export interface AwaitedView {
  readonly sentence: string;
  readonly guesses: readonly {
    readonly of: SideMark;
    readonly question: string;
    readonly choices: readonly (Action & { readonly chosen: boolean })[];
  }[];
}

export function statementView(frame: Frame): StatementView {
  const { view, t } = frame;
  const own = ownSide(frame);
  const tones = view.setting.scenario.tones.flatMap((tone): ToneCard[] => {
    // Before any incident an accusation is not one of the choices, and no riddle either.
    if (tone.onlyAfterIncident && view.files.length === 0) return [];
    const command: Command = { kind: 'chooseTone', tone: tone.id };
    return [
      {
        id: `tone:${tone.id}`,
        tone: tone.id,
        label: toneName(frame, tone.id),
        says: toneWords(frame, tone.id),
        cost: costLines(frame, forecast(view, command).now),
        whyNot: whyNot(frame, command),
      },
    ];
  });
  return {
    heading: t('statement.heading', { round: view.round + 1 }),
    hint: t(own.sealedTone === null ? 'statement.hint' : 'statement.sealed', {
      tone: own.sealedTone === null ? '' : toneName(frame, own.sealedTone),
    }),
    tones,
    awaited: own.sealedTone === null ? null : awaitedTones(frame),
  };
}

/** What one will be heard to say in this tone. */
function toneWords(frame: Frame, tone: ToneId): string {
  return openingWords(frame.view, frame, { by: ownSide(frame).id, tone }) ?? '';
}

function awaitedTones(frame: Frame): AwaitedView {
  const { view, t } = frame;
  const waiting = others(frame).filter((id) => view.sides[id]?.ready === false);
  return {
    sentence: capitalised(
      t('awaited.tone', {
        names: listed(
          frame,
          waiting.map((id) => delegationInText(frame, id)),
        ),
      }),
    ),
    guesses: waiting.map((of) => ({
      of: sideMark(frame, of),
      question: t('awaited.guessTone', { name: delegationInText(frame, of) }),
      choices: view.setting.scenario.tones
        .filter((tone) => !tone.onlyAfterIncident || view.files.length > 0)
        .map((tone) => ({
          id: `predict:tone:${of}:${tone.id}`,
          label: toneName(frame, tone.id),
          cost: [],
          whyNot: whyNot(frame, { kind: 'predictTone', of, tone: tone.id }),
          chosen: ownSide(frame).predictions.some(
            (guess) =>
              guess.round === view.round &&
              guess.of === of &&
              guess.norm === null &&
              guess.choice === tone.id,
          ),
        })),
    })),
  };
}

/** `tone:firm` seals a tone. */
export const readTone: ActionReader = (_frame, _desk, [tone]) =>
  tone === undefined ? nothing : toCommand({ kind: 'chooseTone', tone });

/** `predict:tone:china:firm`, `predict:position:china:N4:C`. */
export const readPrediction: ActionReader = (_frame, _desk, [what, of, first, second]) => {
  if (of === undefined || first === undefined) return nothing;
  if (what === 'tone') return toCommand({ kind: 'predictTone', of, tone: first });
  return what !== 'position' || second === undefined
    ? nothing
    : toCommand({ kind: 'predictPosition', of, norm: first, wording: second });
};
