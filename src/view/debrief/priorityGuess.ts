import type { DelegationId, NormId } from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';
import { delegationInText, normTitle } from '../names.ts';
import type { Priorities } from './priorities.ts';

/** By id, what was answered after a game. */
export type Answers = Readonly<Record<string, string>>;

/** A question on how much each norm matters to a delegation, before or after one has sat in its chair. */
export interface PriorityGuess {
  readonly ask: string;
  readonly steps: readonly { readonly value: string; readonly label: string }[];
  readonly rows: readonly { readonly id: string; readonly name: string }[];
}

const STEPS = [1, 2, 3, 4, 5] as const;

export function priorityGuess(
  frame: Frame,
  of: DelegationId,
  when: 'before' | 'after',
): PriorityGuess {
  const { view, t } = frame;
  return {
    ask: t('debrief.mirror.ask', { when, name: delegationInText(frame, of) }),
    steps: STEPS.map((value) => ({
      value: String(value),
      label: t('debrief.mirror.step', { value }),
    })),
    rows: view.setting.cut.norms.map((norm) => ({
      id: idOf(of, norm),
      name: normTitle(frame, norm),
    })),
  };
}

/** What was answered to it; empty where nothing was. */
export function guessedPriorities({ view }: Frame, of: DelegationId, answers: Answers): Priorities {
  return new Map(
    view.setting.cut.norms.flatMap((norm) => {
      const said = Number(answers[idOf(of, norm)]);
      return STEPS.some((step) => step === said) ? [[norm, said] as const] : [];
    }),
  );
}

function idOf(of: DelegationId, norm: NormId): string {
  return `priority-${of}-${norm}`;
}
