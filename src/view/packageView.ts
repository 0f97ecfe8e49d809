import {
  type Clauses,
  type Command,
  type DelegationId,
  forecast,
  type NormId,
} from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { tagOf } from './names.ts';
import { offerHalves } from './offerHalves.ts';
import { others, ownSide } from './seat.ts';
import { type SideMark, sideMark } from './sideMark.ts';

/** A package of clauses as a slip of paper: what it asks, what it gives, what it is worth to you. */
export interface PackageView {
  readonly by: SideMark;
  readonly asks: PackageHalf;
  readonly gives: PackageHalf;
  /** Points of text value that it would add, to one decimal. */
  readonly gain: number;
}

export interface PackageHalf {
  readonly label: string;
  /** Whom it suits. */
  readonly suits: SideMark;
  readonly clauses: readonly PackageClause[];
}

export interface PackageClause {
  readonly norm: NormId;
  /** `N4 C`. */
  readonly rung: string;
  /** `N4 Weigh all information`. */
  readonly title: string;
  /** The action that takes it off one's desk; null where it lies fast. */
  readonly remove: string | null;
}

/** Clauses that a delegation tables, or is about to. */
export interface Package {
  readonly by: DelegationId;
  readonly clauses: Clauses;
  /** What would bring them about, for their worth. */
  readonly command: Command;
  readonly lies: 'on-desk' | 'fast';
}

/** A package seen by oneself. */
export function packageView(frame: Frame, { by, clauses, command, lies }: Package): PackageView {
  const { view, t } = frame;
  const own = ownSide(frame);
  const mine = by === own.id;
  const [counterpart = by] = others(frame);
  const other = mine ? counterpart : own.id;
  const { ask, give } = offerHalves(view.setting, by, other, clauses);
  const { text } = forecast(view, command);
  const points = text === null ? 0 : (text.after - text.before) / 1_000_000;
  return {
    by: sideMark(frame, by),
    asks: {
      label: t(mine ? 'package.youAsk' : 'package.theyAsk'),
      suits: sideMark(frame, by),
      clauses: clausesOf(frame, ask, lies),
    },
    gives: {
      label: t(mine ? 'package.youGive' : 'package.theyGive'),
      suits: sideMark(frame, other),
      clauses: clausesOf(frame, give, lies),
    },
    gain: Math.round(points * 10) / 10,
  };
}

function clausesOf(
  frame: Frame,
  clauses: Clauses,
  lies: Package['lies'],
): readonly PackageClause[] {
  const { t } = frame;
  return Object.entries(clauses).map(([norm, wording]) => ({
    norm,
    rung: t('clause.rungs', { norm, wordings: wording }),
    title: t('norm.title', { norm, name: tagOf(frame, norm, wording) }),
    remove: lies === 'on-desk' ? `offer:${norm}:none` : null,
  }));
}
