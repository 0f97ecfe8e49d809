import {
  agreedClauses,
  type Clauses,
  type Command,
  forecast,
  linkedValue,
  type MicroPoints,
  type NormId,
  type WordingId,
} from '../engine/index.ts';
import type { Action, CostLine } from './Action.ts';
import { type ActionReader, nothing, toCommand, toDesk } from './ActionEffect.ts';
import { forecastLines, inOneLine } from './costLines.ts';
import type { Desk } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { type LadderView, ladderView } from './ladderView.ts';
import { ownSide } from './seat.ts';
import { points, signedPoints } from './signed.ts';
import { type ValueBar, valueBar } from './valueBar.ts';
import { whyNot } from './whyNot.ts';

/** The offer on one's desk: ladders, what it is worth, what it costs, and the button that tables it. */
export interface OfferDeskView {
  readonly heading: string;
  readonly moves: string;
  readonly movesLeft: number;
  readonly movesGranted: number;
  readonly lines: readonly OfferLine[];
  readonly sum: string;
  readonly sumValue: string;
  readonly bar: ValueBar;
  readonly outlook: string;
  readonly now: readonly CostLine[];
  readonly ifAccepted: readonly CostLine[];
  readonly send: Action;
  readonly clear: Action | null;
}

export interface OfferLine {
  readonly ladder: LadderView;
  readonly value: string;
  readonly onDesk: boolean;
  /** Takes the norm off the desk; null where it is not on it. */
  readonly remove: { readonly id: string; readonly label: string } | null;
  readonly focused: boolean;
}

export function offerDeskView(frame: Frame, desk: Desk): OfferDeskView {
  const { view, t } = frame;
  const own = ownSide(frame);
  const command: Command = { kind: 'tableOffer', clauses: desk.offer };
  const cost = forecast(view, command);
  const { now, ifAccepted } = forecastLines(frame, cost);
  const text = cost.text ?? { before: own.text, after: own.text, reservation: own.reservation };
  const left = view.sides[own.id]?.interventions ?? 0;
  const round = view.setting.cut.rounds[view.round];
  return {
    heading: t('offer.heading'),
    moves: t('offer.movesLeft', { left, of: round?.interventions ?? left }),
    movesLeft: left,
    movesGranted: round?.interventions ?? left,
    lines: openNorms(frame).map((norm) => lineOf(frame, desk, norm)),
    sum: sumWords(frame, desk.offer, text.after - text.before),
    sumValue: signedPoints(frame, text.after - text.before),
    bar: valueBar(frame, text),
    outlook: t('offer.outlook', {
      text: points(frame, text.after),
      line: lineWords(frame, text.reservation),
      cost: inOneLine(frame, ifAccepted) || 'none',
    }),
    now,
    ifAccepted,
    send: {
      id: 'offer:send',
      label: t('offer.send'),
      key: 'Enter',
      cost: now,
      whyNot: whyNot(frame, command),
    },
    clear:
      Object.keys(desk.offer).length === 0
        ? null
        : { id: 'offer:clear', label: t('offer.clear'), cost: [], whyNot: null },
  };
}

/** What a text has to be worth: the line, or what harvests have made of it. */
export function lineWords(frame: Frame, reservation: MicroPoints): string {
  const { t, view } = frame;
  const line = view.own?.line ?? reservation;
  return reservation === line
    ? t('meter.lineAt', { line: points(frame, line) })
    : t('meter.lineRaised', { reservation: points(frame, reservation) });
}

/** Norms that an offer may name: opened, and not locked by a harvest. */
export function openNorms({ view }: Frame): readonly NormId[] {
  return view.opened.filter((norm) => view.draft[norm]?.status !== 'closed');
}

function lineOf(frame: Frame, desk: Desk, norm: NormId): OfferLine {
  const { view, t } = frame;
  const own = ownSide(frame);
  const wording = desk.offer[norm];
  const clause = view.draft[norm];
  const clean = clause !== undefined && clause.status === 'clean' ? clause.wording : undefined;
  const ladder = ladderView(frame, norm, {
    chosen: wording ?? null,
    actionId: (rung) => `offer:${norm}:${rung}`,
    note: (rung) => signedPoints(frame, own.values[norm]?.[rung] ?? 0),
  });
  return {
    ladder,
    value:
      wording === undefined
        ? clean === undefined
          ? ''
          : t('offer.cleanAt', { wording: clean })
        : signedPoints(frame, own.values[norm]?.[wording] ?? 0),
    onDesk: wording !== undefined,
    remove:
      wording === undefined
        ? null
        : { id: `offer:${norm}:none`, label: t('offer.remove', { norm }) },
    focused: desk.focus === norm,
  };
}

function sumWords(frame: Frame, offer: Clauses, gain: number): string {
  const { view, t } = frame;
  if (Object.keys(offer).length === 0)
    return frame.barred?.({ kind: 'tableOffer', clauses: offer }) ?? t('offer.empty');
  const own = ownSide(frame);
  const before = agreedClauses(view.draft);
  const linked =
    linkedValue(view.setting, own.id, { ...before, ...offer }) -
    linkedValue(view.setting, own.id, before);
  return linked === 0
    ? t('offer.sum', { value: signedPoints(frame, gain) })
    : t('offer.sumLinked', {
        value: signedPoints(frame, gain),
        linked: signedPoints(frame, linked),
      });
}

/** The same desk with a norm's wording set, or taken away where it is pressed again. */
function withClause(desk: Desk, norm: NormId, wording: WordingId): Desk {
  const { [norm]: before, ...rest } = desk.offer;
  const offer =
    wording === 'none' || before === wording ? rest : { ...desk.offer, [norm]: wording };
  return { ...desk, focus: norm, offer };
}

/** `offer:N1:B` sets or clears a rung, `offer:send` tables what lies there, `offer:clear` clears it. */
export const readOffer: ActionReader = (_frame, desk, [first, wording]) => {
  if (first === 'send')
    return toCommand({ kind: 'tableOffer', clauses: desk.offer }, { ...desk, offer: {} });
  if (first === 'clear') return toDesk({ ...desk, offer: {} });
  return first === undefined || wording === undefined
    ? nothing
    : toDesk(withClause(desk, first, wording));
};

/** `focus:N4` lets the letter keys act on a norm. */
export const readFocus: ActionReader = (_frame, desk, [norm]) =>
  norm === undefined ? nothing : toDesk({ ...desk, focus: norm });
