import {
  anchorOf,
  type Command,
  forecast,
  type NormId,
  type OwnSide,
  rungsSofter,
  type WordingId,
} from '../engine/index.ts';
import type { Action } from './Action.ts';
import { type ActionReader, nothing, toCommand, toDesk } from './ActionEffect.ts';
import { costLines, inOneLine } from './costLines.ts';
import type { Desk } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { listed, sentences } from './joined.ts';
import { type LadderView, ladderView } from './ladderView.ts';
import {
  audienceName,
  capitalised,
  delegationInText,
  normName,
  rungTitle,
  tagOf,
} from './names.ts';
import { others, ownSide } from './seat.ts';
import { sideMark } from './sideMark.ts';
import { signedUnits } from './signed.ts';
import type { AwaitedView } from './statementView.ts';
import { whyNot } from './whyNot.ts';

/** Public positions: a token on a rung for each norm of the agenda, and perhaps a red line. */
export interface PositionsView {
  readonly heading: string;
  readonly hint: string;
  readonly norms: readonly PositionRow[];
  readonly seal: Action;
  readonly awaited: AwaitedView | null;
}

export interface PositionRow {
  readonly ladder: LadderView;
  /** The norm in hand: the one last touched, or the first without a token. */
  readonly current: boolean;
  readonly question: string;
  /** The sentence of the rung that the token stands on, or what to do. */
  readonly sentence: string;
  /** Whose norm it is at home, and what the token costs there. */
  readonly home: string;
  /** Draws or takes back the red line at the token's rung; null where none is left. */
  readonly redLine: (Action & { readonly drawn: boolean }) | null;
}

/**
 * The screen of positions. In the first round the norms come one after the other, so that the first
 * token is placed before the second ladder is seen.
 */
export function positionsView(frame: Frame, desk: Desk): PositionsView {
  const { view, t } = frame;
  const own = ownSide(frame);
  const { positions, redLine } = own.sealedPositions ?? desk;
  const placed = view.agenda.filter((norm) => positions[norm] !== undefined);
  const shown = view.round === 0 ? view.agenda.slice(0, placed.length + 1) : view.agenda;
  const command: Command = { kind: 'takePositions', positions, redLine };
  const inHand = shown.find((norm) => norm === desk.focus);
  const current = inHand ?? shown.find((norm) => positions[norm] === undefined) ?? shown[0];
  return {
    heading: t('positions.heading', { round: view.round + 1, names: namesOf(frame) }),
    hint: t(own.sealedPositions === null ? 'positions.hint' : 'positions.sealed'),
    norms: shown.map((norm) => ({
      ...rowOf(frame, norm, positions, redLine),
      current: norm === current,
    })),
    seal: {
      id: 'positions:seal',
      label: t('positions.seal'),
      key: 'Enter',
      cost: costLines(frame, forecast(view, command).now),
      whyNot: whyNot(frame, command),
    },
    awaited: own.sealedPositions === null ? null : awaitedPositions(frame),
  };
}

function namesOf(frame: Frame): string {
  return listed(
    frame,
    frame.view.agenda.map((norm) => normName(frame, norm)),
  );
}

type RedLine = Desk['redLine'];

function rowOf(
  frame: Frame,
  norm: NormId,
  positions: Readonly<Record<NormId, WordingId>>,
  redLine: RedLine,
): Omit<PositionRow, 'current'> {
  const { t, script } = frame;
  const own = ownSide(frame);
  const chosen = positions[norm] ?? null;
  const ladder = ladderView(frame, norm, {
    chosen,
    actionId: (wording) => `position:${norm}:${wording}`,
    note: (wording) => homeNote(frame, own, norm, wording),
  });
  return {
    ladder,
    question: script.norms[norm]?.question ?? '',
    sentence: chosen === null ? t('positions.place') : ladder.chosenSentence,
    home: homeSentence(frame, own, norm, chosen),
    redLine: chosen === null ? null : redLineAction(frame, positions, redLine, norm, chosen),
  };
}

/** What standing on a rung moves at home, as a signed number: firmer is a loan, softer a debt. */
function homeNote(frame: Frame, own: OwnSide, norm: NormId, wording: WordingId): string {
  return signedUnits(frame, homeMove(frame, own, norm, wording));
}

function homeMove({ view }: Frame, own: OwnSide, norm: NormId, wording: WordingId): number {
  const stand = { [norm]: wording };
  const moves = forecast(view, { kind: 'takePositions', positions: stand, redLine: null }).now;
  return moves.reduce(
    (sum, move) =>
      move.meter === 'audience' && move.cause.norm === norm && move.delegation === own.id
        ? sum + move.by
        : sum,
    0,
  );
}

function homeSentence(frame: Frame, own: OwnSide, norm: NormId, chosen: WordingId | null): string {
  const { view, t } = frame;
  const owner = view.setting.scenario.delegations.find(({ id }) => id === own.id)?.owners[norm];
  const audience = owner === undefined ? '' : audienceName(frame, own.id, owner);
  const open = view.sides[own.id];
  const anchor = anchorOf(
    view.setting,
    own.id,
    { positions: open?.positions ?? {}, cable: own.cable },
    norm,
  );
  const first = open?.positions[norm] === undefined;
  const expected = t(first ? 'positions.expected' : 'positions.last', {
    audience,
    wording: anchor,
    tag: tagOf(frame, norm, anchor),
  });
  if (chosen === null) return expected;
  const rungs = rungsSofter(view.setting, own.id, norm, anchor, chosen);
  const how = rungs === 0 ? 'hold' : rungs > 0 ? 'softer' : 'firmer';
  const moved = t(`positions.${how}`, {
    rungs: Math.abs(rungs),
    audience,
    amount: homeNote(frame, own, norm, chosen),
  });
  return sentences(frame, [expected, moved]);
}

function redLineAction(
  frame: Frame,
  positions: Readonly<Record<NormId, WordingId>>,
  redLine: RedLine,
  norm: NormId,
  wording: WordingId,
): (Action & { readonly drawn: boolean }) | null {
  const { view, t } = frame;
  const own = ownSide(frame);
  const side = view.sides[own.id];
  if ((side?.redLinesLeft ?? 0) <= 0 || own.sealedPositions !== null) return null;
  const drawn = redLine?.norm === norm;
  // Judged for this norm alone, so that a token missing elsewhere is not the reason here.
  const stands = Object.fromEntries(view.agenda.map((each) => [each, positions[each] ?? wording]));
  const line = { norm, wording: drawn ? redLine.wording : wording };
  const command: Command = { kind: 'takePositions', positions: stands, redLine: line };
  const moves = forecast(view, command).now.filter(({ cause }) => cause.code === 'red-line-drawn');
  const lines = costLines(frame, moves);
  return {
    id: drawn ? 'red-line:none' : `red-line:${norm}:${wording}`,
    label: drawn
      ? t('positions.redLineDrawn', { wording: line.wording })
      : t('positions.redLine', {
          wording,
          left: side?.redLinesLeft ?? 0,
          cost: inOneLine(frame, lines),
        }),
    cost: lines,
    whyNot: side?.redLines[norm] === undefined ? null : whyNot(frame, command),
    drawn,
  };
}

function awaitedPositions(frame: Frame): AwaitedView {
  const { view, t } = frame;
  const waiting = others(frame).filter((id) => view.sides[id]?.ready === false);
  const [norm = ''] = view.agenda;
  return {
    sentence: capitalised(
      t('awaited.positions', {
        names: listed(
          frame,
          waiting.map((id) => delegationInText(frame, id)),
        ),
      }),
    ),
    guesses: waiting.map((of) => ({
      of: sideMark(frame, of),
      question: t('awaited.guessPosition', { name: delegationInText(frame, of), norm }),
      choices: (view.setting.scenario.norms.find(({ id }) => id === norm)?.wordings ?? []).map(
        (wording) => ({
          id: `predict:position:${of}:${norm}:${wording}`,
          label: rungTitle(frame, norm, wording),
          cost: [],
          whyNot: whyNot(frame, { kind: 'predictPosition', of, norm, wording }),
          chosen: ownSide(frame).predictions.some(
            (guess) =>
              guess.round === view.round &&
              guess.of === of &&
              guess.norm === norm &&
              guess.choice === wording,
          ),
        }),
      ),
    })),
  };
}

/** `position:N4:B` places a token; `position:seal` never: `positions:seal` seals them all. */
export const readPosition: ActionReader = (frame, desk, [norm, wording]) => {
  if (norm === undefined || wording === undefined) return nothing;
  if (ownSide(frame).sealedPositions !== null) return nothing;
  // A line behind the token would be crossed at once: it goes back into the hand.
  const redLine = desk.redLine?.norm === norm ? null : desk.redLine;
  return toDesk({
    ...desk,
    focus: norm,
    positions: { ...desk.positions, [norm]: wording },
    redLine,
  });
};

export const readSeal: ActionReader = (_frame, { positions, redLine }) =>
  toCommand({ kind: 'takePositions', positions, redLine });

/** `red-line:N4:B` draws it there; `red-line:none` takes it back. */
export const readRedLine: ActionReader = (_frame, desk, [norm, wording]) =>
  toDesk({
    ...desk,
    redLine: norm === undefined || wording === undefined ? null : { norm, wording },
  });
