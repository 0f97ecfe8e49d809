import { type Happening, normOf } from '../engine/index.ts';
import { type ActionReader, toDesk } from './ActionEffect.ts';
import { type Desk, withPick } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { happeningSentence } from './happeningSentence.ts';
import { listedApart } from './joined.ts';
import { type LadderView, ladderView } from './ladderView.ts';
import { capitalised, delegationInText, officeName, tagOf } from './names.ts';
import { others, ownSide } from './seat.ts';
import { sideMark } from './sideMark.ts';
import { speech } from './speech.ts';

/** Both sides' tokens turn over: where each stands, how far apart, and what it moved. */
export interface RevealView {
  readonly heading: string;
  readonly norms: readonly {
    readonly ladder: LadderView;
    readonly distance: string;
    readonly stands: readonly { readonly who: ReturnType<typeof sideMark>; readonly tag: string }[];
  }[];
  readonly lines: readonly string[];
  /** What it moved; empty for nothing. */
  readonly moved: string;
  readonly said: { readonly office: string; readonly words: string } | null;
  readonly go: { readonly id: string; readonly label: string };
}

/** Whether the positions of this round have been revealed and not yet been looked at. */
export function revealIsDue(frame: Frame, desk: Desk): boolean {
  const { view } = frame;
  return (
    (view.stage === 'exchange' || view.stage === 'beliefs') &&
    desk.picks.revealed !== String(view.round) &&
    revealOf(frame) !== undefined
  );
}

export function revealView(frame: Frame): RevealView {
  const { t } = frame;
  const revealed = revealOf(frame);
  const own = ownSide(frame).id;
  const norms = Object.keys(revealed?.positions[own] ?? {});
  return {
    heading: t('reveal.heading'),
    norms: norms.map((norm) => ({
      ladder: ladderView(frame, norm, {
        chosen: revealed?.positions[own]?.[norm] ?? null,
        actionId: () => '',
      }),
      distance: distanceWords(frame, norm, revealed),
      stands: Object.entries(revealed?.positions ?? {}).map(([id, clauses]) => ({
        who: sideMark(frame, id),
        tag: tagOf(frame, norm, clauses[norm] ?? ''),
      })),
    })),
    lines: redLines(frame, revealed),
    moved: listedApart(frame, movedIn(frame, revealed)),
    said: saidAt(frame, revealed),
    go: { id: 'revealed', label: t(frame.view.round === 0 ? 'reveal.cable' : 'reveal.go') },
  };
}

type Revealed = Extract<Happening, { readonly kind: 'positionsRevealed' }>;

function revealOf({ view }: Frame): Revealed | undefined {
  return view.record.findLast(
    (happening): happening is Revealed =>
      happening.kind === 'positionsRevealed' && happening.round === view.round,
  );
}

function distanceWords(frame: Frame, norm: string, revealed: Revealed | undefined): string {
  const { wordings } = normOf(frame.view.setting, norm);
  const places = Object.values(revealed?.positions ?? {}).map((clauses) =>
    wordings.indexOf(clauses[norm] ?? ''),
  );
  return frame.t('reveal.distance', { rungs: Math.max(...places) - Math.min(...places) });
}

function redLines(frame: Frame, revealed: Revealed | undefined): readonly string[] {
  return Object.entries(revealed?.redLines ?? {}).flatMap(([id, line]) =>
    line === null
      ? []
      : [
          capitalised(
            frame.t('record.redLine', {
              by: delegationInText(frame, id),
              norm: line.norm,
              wording: line.wording,
            }),
          ),
        ],
  );
}

function movedIn(frame: Frame, revealed: Revealed | undefined): readonly string[] {
  return frame.view.record.flatMap((happening) => {
    if (happening.kind !== 'meterMoved' || happening.step !== revealed?.step) return [];
    if (happening.move.meter === 'line') return [];
    return happeningSentence(frame, happening) ?? [];
  });
}

function saidAt(frame: Frame, revealed: Revealed | undefined): RevealView['said'] {
  const [other] = others(frame);
  const said = speech(frame.view, frame.script, frame.voice).findLast(
    ({ by, words, step }) => by === other && words !== null && step === revealed?.step,
  );
  return said?.words == null || other === undefined
    ? null
    : { office: officeName(frame, other), words: said.words };
}

/** `revealed` marks this round's tokens as seen. */
export const readRevealed: ActionReader = ({ view }, desk) =>
  toDesk(withPick(desk, 'revealed', String(view.round)));
