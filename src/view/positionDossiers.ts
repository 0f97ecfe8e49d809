import type { Desk } from './Desk.ts';
import { type DossierToken, type DossierView, dossierView, standing } from './dossierView.ts';
import type { Frame } from './Frame.ts';
import { type PositionRow, type PositionsView, positionsView } from './positionsView.ts';
import { redLinesOn } from './redLinesOn.ts';
import { ownSide } from './seat.ts';
import { sideMark } from './sideMark.ts';
import type { AwaitedView } from './statementView.ts';

/** A folder on which a position is taken. */
export interface PositionDossier extends DossierView {
  /** Draws or takes back a red line; null where none is left. */
  readonly redLine: PositionRow['redLine'];
}

type Guess = AwaitedView['guesses'][number];

/** The folders of the agenda, one's own token on a rung, in the hand, or face down. */
export function positionDossiers(frame: Frame, desk: Desk): readonly PositionDossier[] {
  const view = positionsView(frame, desk);
  return view.norms.map((row) => ({
    ...positionDossier(frame, desk, row, guessOn(frame, view, row)),
    redLine: row.redLine,
  }));
}

function positionDossier(
  frame: Frame,
  desk: Desk,
  { ladder }: PositionRow,
  guess: Guess | null,
): DossierView {
  const { norm, chosen } = ladder;
  const own = ownSide(frame);
  const faceDown = own.sealedPositions !== null;
  const drawn = faceDown ? own.sealedPositions.redLine : desk.redLine;
  const lines = redLinesOn(frame, norm);
  const hand: DossierToken = {
    side: sideMark(frame, own.id),
    kind: 'stand',
    wording: chosen,
    faceDown,
    movable: !faceDown,
  };
  return dossierView(frame, norm, {
    ladder: guess === null ? ladder : guessLadder(ladder, guess),
    laid: null,
    tokens: [
      hand,
      ...standing(frame, norm, 'fixed').filter(({ side }) => !side.own),
      ...guessToken(ladder, guess),
    ],
    redLines: drawn?.norm === norm ? { ...lines, [own.id]: drawn.wording } : lines,
    choosable: !faceDown || guess !== null,
    foot: chosen === null ? frame.t('positions.place') : '',
  });
}

/** While the other's sealed choice is awaited, the first ladder of the agenda takes one's guess. */
function guessOn(
  { view: { agenda } }: Frame,
  { awaited }: PositionsView,
  { ladder }: PositionRow,
): Guess | null {
  return ladder.norm === agenda[0] ? (awaited?.guesses[0] ?? null) : null;
}

function guessLadder(ladder: PositionRow['ladder'], guess: Guess): PositionRow['ladder'] {
  const rungs = ladder.rungs.map((rung, index) => ({
    ...rung,
    note: '',
    actionId: guess.choices[index]?.id ?? '',
  }));
  return { ...ladder, rungs };
}

function guessToken(
  { rungs }: PositionRow['ladder'],
  guess: Guess | null,
): readonly DossierToken[] {
  const guessed = rungs[guess?.choices.findIndex(({ chosen }) => chosen) ?? -1];
  return guess === null || guessed === undefined
    ? []
    : [
        {
          side: guess.of,
          kind: 'proposal',
          wording: guessed.wording,
          faceDown: false,
          movable: false,
        },
      ];
}
