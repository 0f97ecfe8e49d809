import { keyedDraw } from '../engine/index.ts';
import type { ClassMessage, ClassState } from './ClassState.ts';
import type { ClassCommand } from './classCommand.ts';
import type { TableId } from './classIds.ts';
import { halvesOf } from './halves.ts';
import type { Inject, InjectTarget } from './inject.ts';
import { say } from './messages.ts';
import { sittingAhead } from './seatChanges.ts';
import { tablesInPlay } from './tablesNamed.ts';

/** The class with one more planned inject; the halves of a split are settled now. */
export function withInject(
  state: ClassState,
  { plan, strengths = {} }: Extract<ClassCommand, { readonly kind: 'planInject' }>,
  atMs: number,
): ClassState {
  const id = state.injects.length;
  const split =
    plan.target.kind === 'split'
      ? halvesOf(
          tablesInPlay(state, { kind: 'all' }),
          strengths,
          keyedDraw(state.header.seed),
          `split/${id}`,
        )
      : { halves: {}, pairs: [] };
  const inject: Inject = {
    ...{ id, plan, sitting: sittingAhead(state), atMs, calledBack: false, reached: {}, ...split },
  };
  return { ...state, injects: [...state.injects, inject] };
}

export function withoutInject(state: ClassState, id: number): ClassState {
  return changedInject(state, id, { calledBack: true });
}

/** The class once an inject has gone out to a table; a message is then among its messages. */
export function withReached(
  state: ClassState,
  { inject: id, table }: Extract<ClassCommand, { readonly kind: 'noteInject' }>,
  atMs: number,
): ClassState {
  const inject = state.injects.find((each) => each.id === id);
  if (inject === undefined) return state;
  const reached = { ...inject.reached, [table]: inject.halves[table] ?? 'public' };
  const next = changedInject(state, id, { reached });
  const { content, target } = inject.plan;
  if (content.kind === 'event') return next;
  return say(next, atMs, { from: 'host', to: addressee(target, table), text: content.text });
}

function addressee(target: InjectTarget, table: TableId): ClassMessage['to'] {
  return target.kind === 'delegation'
    ? { kind: 'delegation', table, delegation: target.delegation }
    : { kind: 'table', table };
}

function changedInject(state: ClassState, id: number, change: Partial<Inject>): ClassState {
  return {
    ...state,
    injects: state.injects.map((inject) => (inject.id === id ? { ...inject, ...change } : inject)),
  };
}
