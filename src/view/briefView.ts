import {
  type Aim,
  type CableId,
  cableOf,
  type DelegationId,
  delegationOf,
  linkagesOf,
  type NormId,
  normOf,
  type WordingId,
} from '../engine/index.ts';
import type { Action } from './Action.ts';
import { type ActionReader, nothing, toCommand } from './ActionEffect.ts';
import type { Frame } from './Frame.ts';
import { cableName, delegationInText, normName, tagOf } from './names.ts';
import { others, ownSide } from './seat.ts';
import { points, signedPoints } from './signed.ts';
import { whyNot } from './whyNot.ts';

/** One's instructions, what they are worth in points, and what one thinks of the others'. */
export interface BriefView {
  readonly heading: string;
  readonly invented: string;
  readonly cable: { readonly stands: string; readonly text: string };
  readonly line: string;
  readonly table: ValueTable;
  readonly linkages: readonly string[];
  readonly plan: { readonly heading: string; readonly aims: readonly Choice[] };
  readonly guesses: readonly {
    readonly of: DelegationId;
    readonly heading: string;
    readonly cables: readonly (Choice & { readonly stands: string })[];
  }[];
}

interface ValueTable {
  readonly caption: string;
  readonly columns: readonly WordingId[];
  readonly rows: readonly {
    readonly norm: NormId;
    readonly name: string;
    readonly reason: string;
    readonly cells: readonly (ValueCell | null)[];
  }[];
}

/** What a wording is worth now, and what the cable alone said where that differs. */
export interface ValueCell {
  readonly value: string;
  readonly tag: string;
  readonly cable: string | null;
  readonly expected: boolean;
}

interface Choice extends Action {
  readonly chosen: boolean;
}

const aims: readonly Aim[] = ['text', 'standing', 'calm'];

export function briefView(frame: Frame): BriefView {
  const { view, t, script } = frame;
  const own = ownSide(frame);
  const texts = script.cables[own.id]?.[own.cable];
  return {
    heading: t('brief.cable', { name: cableName(frame, own.id, own.cable) }),
    invented: t('brief.invented'),
    cable: {
      stands: texts?.stands ?? '',
      text: texts?.text ?? '',
    },
    line: t(own.line === own.reservation ? 'brief.line' : 'brief.lineInForce', {
      line: points(frame, own.line),
      reservation: points(frame, own.reservation),
    }),
    table: valueTable(frame),
    linkages: linkageSentences(frame),
    plan: {
      heading: t('brief.plan'),
      aims: aims.map((aim) => ({
        id: `brief:aim:${aim}`,
        label: t(`brief.aim.${aim}`),
        cost: [],
        whyNot: whyNot(frame, { kind: 'filePlan', aim }),
        chosen: own.aim === aim,
      })),
    },
    guesses: others(frame).map((of) => ({
      of,
      heading: t('brief.guess', { name: delegationInText(frame, of) }),
      cables: delegationOf(view.setting, of).cables.map(({ id }) => guessChoice(frame, of, id)),
    })),
  };
}

function guessChoice(
  frame: Frame,
  of: DelegationId,
  cable: CableId,
): Choice & { readonly stands: string } {
  const known = frame.view.verdict !== null;
  return {
    id: `brief:guess:${of}:${cable}`,
    label: cableName(frame, of, cable),
    stands: frame.script.cables[of]?.[cable]?.stands ?? '',
    cost: [],
    whyNot: known ? frame.t('brief.opened') : whyNot(frame, { kind: 'guessCable', of, cable }),
    chosen: ownSide(frame).guesses[of] === cable,
  };
}

function valueTable(frame: Frame): ValueTable {
  const { view, t, script } = frame;
  const own = ownSide(frame);
  const cable = cableOf(view.setting, own.id, own.cable);
  const norms = view.setting.cut.norms;
  const columns = [...new Set(norms.flatMap((norm) => normOf(view.setting, norm).wordings))].sort();
  return {
    caption: t('brief.tableCaption'),
    columns,
    rows: norms.map((norm) => ({
      norm,
      name: normName(frame, norm),
      reason: script.cables[own.id]?.[own.cable]?.reasons[norm] ?? '',
      cells: columns.map((wording): ValueCell | null => {
        const now = own.values[norm]?.[wording];
        const first = cable.values[norm]?.[wording];
        if (now === undefined || first === undefined) return null;
        return {
          value: signedPoints(frame, now),
          tag: tagOf(frame, norm, wording),
          cable:
            signedPoints(frame, now) === signedPoints(frame, first)
              ? null
              : signedPoints(frame, first),
          expected: cable.expected[norm] === wording,
        };
      }),
    })),
  };
}

function linkageSentences(frame: Frame): readonly string[] {
  const { view, t } = frame;
  const own = ownSide(frame).id;
  return linkagesOf(view.setting).flatMap(({ norms, wordings, values }) => {
    const value = values[own] ?? 0;
    if (value === 0) return [];
    const side = (place: 0 | 1) =>
      t('clause.rungs', { norm: norms[place], wordings: wordings[place].join('/') });
    return t('brief.linkage', {
      first: side(0),
      second: side(1),
      value: signedPoints(frame, value),
    });
  });
}

/** `brief:aim:text` files a plan, `brief:guess:china:summit` a guess. */
export const readBrief: ActionReader = (_frame, _desk, [what, first, second]) => {
  const aim = aims.find((each) => each === first);
  if (what === 'aim' && aim !== undefined) return toCommand({ kind: 'filePlan', aim });
  if (what !== 'guess' || first === undefined || second === undefined) return nothing;
  return toCommand({ kind: 'guessCable', of: first, cable: second });
};
