import {
  type Clauses,
  delegationIds,
  type NormId,
  rungsBeyondRedLine,
  type WordingId,
} from '../engine/index.ts';
import type { Desk } from './Desk.ts';
import type { Frame } from './Frame.ts';
import type { LadderView } from './ladderView.ts';
import { normName } from './names.ts';
import { type DrawnLine, drawnLines, redLinesOn } from './redLinesOn.ts';
import { type SideMark, sideMark } from './sideMark.ts';
import { agreedWording, standsOn } from './standsOn.ts';

/** How a norm stands in the text: agreed and locked, agreed, in dispute, at one rung, or unsaid. */
export type ClauseState = 'in-force' | 'clean' | 'contested' | 'same-words' | 'silent';

/** One norm as a folder on the table: its ladder, whose token is where, and what may be done. */
export interface DossierView {
  readonly norm: NormId;
  readonly name: string;
  readonly state: ClauseState;
  readonly agreed: WordingId | null;
  /** The state in a word or two, for the foot of the sheet. */
  readonly foot: string;
  readonly rungs: readonly DossierRung[];
  readonly tokens: readonly DossierToken[];
  readonly redLines: readonly DrawnLine[];
  /** The action that brings the folder on. */
  readonly focus: string;
}

export interface DossierRung {
  readonly wording: WordingId;
  readonly tag: string;
  /** Small print: its value, or what it costs at home. */
  readonly note: string;
  /** What choosing it does; null where it cannot be chosen. */
  readonly actionId: string | null;
  /** It lies on one's own desk. */
  readonly laid: boolean;
  /** Somebody's red line refuses it. */
  readonly refused: boolean;
}

/** A token of a side: where it stands in public, or where a paper would put it. */
export interface DossierToken {
  readonly side: SideMark;
  readonly kind: 'stand' | 'proposal';
  /** Null while it is still in the hand. */
  readonly wording: WordingId | null;
  readonly faceDown: boolean;
  readonly movable: boolean;
}

/** What a folder is made of besides the public facts of its norm. */
export interface DossierUse {
  readonly ladder: LadderView;
  readonly laid: WordingId | null;
  readonly tokens: readonly DossierToken[];
  /** Red lines by delegation, one that is only being drawn among them. */
  readonly redLines: Readonly<Record<string, WordingId>>;
  readonly choosable: boolean;
  readonly foot: string;
}

export function dossierView(frame: Frame, norm: NormId, use: DossierUse): DossierView {
  const { setting } = frame.view;
  return {
    norm,
    name: normName(frame, norm),
    state: clauseState(frame, norm),
    agreed: agreedWording(frame, norm),
    foot: use.foot,
    rungs: use.ladder.rungs.map(({ wording, tag, note, actionId }) => ({
      wording,
      tag,
      note,
      actionId: use.choosable ? actionId : null,
      laid: use.laid === wording,
      refused: Object.entries(use.redLines).some(
        ([id, line]) => rungsBeyondRedLine(setting, id, { [norm]: line }, norm, wording) > 0,
      ),
    })),
    tokens: use.tokens,
    redLines: drawnLines(frame, norm, use.redLines),
    focus: `focus:${norm}`,
  };
}

/** A norm's folder in the exchange, with what lies on one's desk and what papers propose. */
export function exchangeDossier(
  frame: Frame,
  desk: Desk,
  { ladder, locked }: { readonly ladder: LadderView; readonly locked: boolean },
): DossierView {
  const { norm } = ladder;
  return dossierView(frame, norm, {
    ladder,
    laid: desk.offer[norm] ?? null,
    tokens: [
      ...standing(frame, norm, locked ? 'fixed' : 'movable'),
      ...proposals(frame, desk.offer, norm),
    ],
    redLines: redLinesOn(frame, norm),
    choosable: !locked,
    foot: footWords(frame, norm),
  });
}

/** Each side's token where it stands in public. */
export function standing(
  frame: Frame,
  norm: NormId,
  own: 'movable' | 'fixed',
): readonly DossierToken[] {
  return standsOn(frame, norm).map(({ side, wording }) => ({
    side,
    kind: 'stand',
    wording,
    faceDown: false,
    movable: side.own && own === 'movable',
  }));
}

/** Where the offer on the desk and the papers on the table would put tokens that stand elsewhere. */
function proposals(frame: Frame, desk: Clauses, norm: NormId): readonly DossierToken[] {
  const { view } = frame;
  const papers = view.offers.filter(({ status }) => status === 'standing');
  return delegationIds(view.setting).flatMap((id) => {
    const side = sideMark(frame, id);
    const stands = agreedWording(frame, norm) ?? view.sides[id]?.positions[norm];
    const named = [
      desk[norm],
      ...papers.filter(({ by }) => by === id).map(({ clauses }) => clauses[norm]),
    ];
    return [...new Set(named)].flatMap((wording): DossierToken[] =>
      wording === undefined || wording === stands
        ? []
        : [
            {
              side,
              kind: 'proposal',
              wording,
              faceDown: false,
              movable: side.own && wording === desk[norm],
            },
          ],
    );
  });
}

function clauseState({ view }: Frame, norm: NormId): ClauseState {
  const clause = view.draft[norm];
  if (clause?.status === 'closed') return 'in-force';
  if (clause?.status === 'clean') return 'clean';
  const stands = delegationIds(view.setting).flatMap((id) => {
    return view.sides[id]?.positions[norm] ?? [];
  });
  if (stands.length === 0) return 'silent';
  return stands.length > 1 && new Set(stands).size === 1 ? 'same-words' : 'contested';
}

/** How a norm stands, in a word or two; silence has none. */
function footWords(frame: Frame, norm: NormId): string {
  const { t } = frame;
  const state = clauseState(frame, norm);
  switch (state) {
    case 'in-force':
      return t('dossier.inForce');
    case 'clean':
      return t('dossier.clean');
    case 'same-words':
      return t('dossier.sameWords');
    case 'contested':
      return t('dossier.inBrackets');
    case 'silent':
      return '';
    default:
      return state satisfies never;
  }
}
