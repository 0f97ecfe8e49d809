import {
  type Command,
  delegationOf,
  entry,
  forecast,
  type NormId,
  type RefusalCode,
  refusalFor,
  type WordingId,
} from '../engine/index.ts';
import type { Action } from './Action.ts';
import { type ActionReader, nothing, toCommand, toDesk } from './ActionEffect.ts';
import { costLines, inOneLine } from './costLines.ts';
import type { Desk, Drawer } from './Desk.ts';
import type { Frame } from './Frame.ts';
import {
  audienceName,
  delegationInText,
  delegationName,
  eventTitle,
  normName,
  normTitle,
} from './names.ts';
import { openNorms } from './offerDeskView.ts';
import { refusalSentence } from './refusalSentence.ts';
import { others, ownSide } from './seat.ts';
import { whyNot } from './whyNot.ts';

/** The moves besides an offer; those that need a choice open a drawer under the row. */
export interface OtherMovesView {
  readonly heading: string;
  readonly moves: readonly MoveView[];
  readonly drawer: DrawerView | null;
  /** Why the greyed moves are greyed, in their order. */
  readonly reasons: readonly { readonly label: string; readonly why: string }[];
}

interface MoveView extends Action {
  /** Its price in a word: `1 move`, `leak 14 %`. */
  readonly price: string;
  readonly open: boolean;
}

export interface DrawerView {
  readonly drawer: Drawer;
  readonly heading: string;
  readonly hint: string;
  readonly choices: readonly DrawerChoice[];
}

interface DrawerChoice extends Action {
  /** What it costs, in one line; empty where it costs nothing more than the move. */
  readonly costWords: string;
}

export function otherMovesView(frame: Frame, desk: Desk): OtherMovesView {
  const moves = [
    drawerMove(frame, desk, 'ask'),
    paperMove(frame, desk),
    drawerMove(frame, desk, 'consult'),
    harvestMove(frame, desk),
    ...(frame.view.setting.cut.standingFiles.length > 0 ? [drawerMove(frame, desk, 'file')] : []),
    adjournMove(frame, desk),
  ];
  return {
    heading: frame.t('moves.heading'),
    moves,
    drawer: desk.drawer === null ? null : drawerView(frame, desk.drawer),
    reasons: moves.flatMap(({ label, whyNot: why }) => (why === null ? [] : [{ label, why }])),
  };
}

/** A move whose choices are in a drawer; greyed where each of them is refused, with the first reason. */
function drawerMove(frame: Frame, desk: Desk, drawer: 'ask' | 'consult' | 'file'): MoveView {
  const { t } = frame;
  const { choices } = drawerView(frame, drawer);
  const free = choices.some((choice) => choice.whyNot === null);
  return {
    id: `drawer:${drawer}`,
    label: t(`move.${drawer}`),
    price: t('move.one'),
    cost: [],
    open: desk.drawer === drawer,
    whyNot: free ? null : (choices[0]?.whyNot ?? t('move.none')),
  };
}

function paperMove(frame: Frame, desk: Desk): MoveView {
  const { t, view } = frame;
  const [to = ''] = others(frame);
  const command: Command = { kind: 'sendNonPaper', to, clauses: desk.offer };
  const several = others(frame).length > 1;
  return {
    id: several ? 'drawer:non-paper' : `paper:${to}`,
    label: t('move.nonPaper'),
    price: t('move.leak', { percent: forecast(view, command).leakPercent ?? 0 }),
    cost: [],
    open: desk.drawer === 'non-paper',
    whyNot: whyNot(frame, command),
  };
}

/** Tabling the one wording on the desk to be in force at once. */
export function harvestMove(frame: Frame, desk: Desk): MoveView {
  const { t, view } = frame;
  const own = ownSide(frame);
  const [clause, ...more] = Object.entries(desk.offer);
  const left = view.sides[own.id]?.harvestsLeft ?? 0;
  const one = clause !== undefined && more.length === 0 ? clause : null;
  const [norm, wording] = one ?? probe(frame);
  const command: Command = { kind: 'tableHarvest', norm, wording };
  const refusal = refusalFor(view, command);
  // With nothing chosen, only a reason that holds for every wording is one.
  const tells = refusal !== null && (one !== null || ANY_HARVEST.includes(refusal.code));
  const refused = tells ? refusalSentence(frame, refusal) : null;
  return {
    id: 'harvest',
    label: one === null ? t('move.harvest') : t('move.harvestOf', { norm, wording }),
    price: t('move.harvestPrice', { left }),
    cost: one === null ? [] : costLines(frame, forecast(view, command).ifAccepted),
    open: false,
    whyNot: frame.barred?.(command) ?? refused ?? (one === null ? t('move.harvestNeedsOne') : null),
  };
}

const ANY_HARVEST: readonly RefusalCode[] = [
  'paused',
  'wrong-stage',
  'adjourned-already',
  'no-intervention-left',
  'no-harvest-left',
  'no-harvest-in-single-undertaking',
  'too-tense',
];

function probe(frame: Frame): readonly [NormId, WordingId] {
  const [norm = ''] = openNorms(frame);
  const known = frame.view.setting.scenario.norms.find(({ id }) => id === norm);
  return [norm, known?.wordings[0] ?? ''];
}

/** Ending one's part in the round. */
export function adjournMove(frame: Frame, desk: Desk): MoveView {
  const { t, view } = frame;
  const left = view.sides[ownSide(frame).id]?.interventions ?? 0;
  return {
    // With moves left it is worth a second look: they would be lost.
    id: left > 0 ? 'drawer:adjourn' : 'adjourn',
    label: t('move.adjourn'),
    price: t('move.adjournPrice', { left }),
    cost: [],
    open: desk.drawer === 'adjourn',
    whyNot: whyNot(frame, { kind: 'adjourn' }),
  };
}

export function drawerView(frame: Frame, drawer: Drawer): DrawerView {
  const { t } = frame;
  return {
    drawer,
    heading: t(`drawer.${drawer}.heading`),
    hint: t(`drawer.${drawer}.hint`),
    choices: choicesOf(frame, drawer),
  };
}

function choicesOf(frame: Frame, drawer: Drawer): readonly DrawerChoice[] {
  const { view, t } = frame;
  const own = ownSide(frame);
  switch (drawer) {
    case 'ask':
      return others(frame).flatMap((to) =>
        view.opened.map((norm) =>
          choice(frame, `ask:${to}:${norm}`, askLabel(frame, to, norm), {
            kind: 'askQuestion',
            to,
            norm,
          }),
        ),
      );
    case 'non-paper':
      return others(frame).map((to) => ({
        id: `paper:${to}`,
        label: t('drawer.non-paper.to', { name: delegationInText(frame, to) }),
        cost: [],
        costWords: '',
        whyNot: null,
      }));
    case 'consult':
      return view.setting.cut.norms.map((norm) => {
        const audience = entry(delegationOf(view.setting, own.id).owners, norm);
        const label = t('drawer.consult.choice', {
          audience: audienceName(frame, own.id, audience),
          norm,
          name: normName(frame, norm),
        });
        return choice(frame, `consult:${norm}`, label, { kind: 'consultAudience', audience, norm });
      });
    case 'file':
      return view.setting.cut.standingFiles.map((event) =>
        choice(frame, `file:${event}`, eventTitle(frame, event), { kind: 'raiseFile', event }),
      );
    case 'adjourn':
      return [choice(frame, 'adjourn', t('drawer.adjourn.sure'), { kind: 'adjourn' })];
    default:
      return drawer satisfies never;
  }
}

function askLabel(frame: Frame, to: string, norm: NormId): string {
  const several = others(frame).length > 1;
  const label = normTitle(frame, norm);
  return several ? frame.t('join.says', { who: delegationName(frame, to), words: label }) : label;
}

function choice(frame: Frame, id: string, label: string, command: Command): DrawerChoice {
  const cost = costLines(frame, forecast(frame.view, command).now);
  return {
    id,
    label,
    cost,
    costWords: inOneLine(frame, cost),
    whyNot: whyNot(frame, command),
  };
}

const drawers: readonly Drawer[] = ['ask', 'non-paper', 'consult', 'file', 'adjourn'];

/** `drawer:ask` opens a drawer, and closes it where it is open. */
export const readDrawer: ActionReader = (_frame, desk, [name]) => {
  const drawer = drawers.find((each) => each === name) ?? null;
  return toDesk({ ...desk, drawer: drawer === desk.drawer ? null : drawer });
};

export const readAsk: ActionReader = (_frame, desk, [to, norm]) =>
  to === undefined || norm === undefined
    ? nothing
    : toCommand({ kind: 'askQuestion', to, norm }, { ...desk, drawer: null });

/** `paper:china` sends what lies on the desk as a non-paper; the desk keeps it for an offer. */
export const readPaper: ActionReader = (_frame, desk, [to]) =>
  to === undefined
    ? nothing
    : toCommand({ kind: 'sendNonPaper', to, clauses: desk.offer }, { ...desk, drawer: null });

export const readConsult: ActionReader = (frame, desk, [norm]) => {
  const audience = delegationOf(frame.view.setting, ownSide(frame).id).owners[norm ?? ''];
  return norm === undefined || audience === undefined
    ? nothing
    : toCommand({ kind: 'consultAudience', audience, norm }, { ...desk, drawer: null });
};

/** `harvest` tables the one wording on the desk, to be in force at once if accepted. */
export const readHarvest: ActionReader = (_frame, desk) => {
  const [clause] = Object.entries(desk.offer);
  if (clause === undefined) return nothing;
  const [norm, wording] = clause;
  return toCommand({ kind: 'tableHarvest', norm, wording }, { ...desk, offer: {} });
};

export const readFile: ActionReader = (_frame, desk, [event]) =>
  event === undefined
    ? nothing
    : toCommand({ kind: 'raiseFile', event }, { ...desk, drawer: null });

export const readAdjourn: ActionReader = (_frame, desk) =>
  toCommand({ kind: 'adjourn' }, { ...desk, drawer: null });
