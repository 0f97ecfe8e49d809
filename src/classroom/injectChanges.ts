import { keyedDraw } from '../engine/index.ts';
import type { ClassMessage, ClassState } from './ClassState.ts';
import type { ClassCommand } from './classCommand.ts';
import type { TableId } from './classIds.ts';
import { halvesOf } from './halves.ts';
import type { Inject, InjectTarget } from './inject.ts';
import { say } from './messages.ts';
import { sittingAhead } from './seatChanges.ts';
import { tablesInPlay } from './tablesNamed.ts';

type Strengths = Readonly<Record<TableId, number>>;

/**
 * The class with one more planned inject. The halves of a split are settled now, or, before a game, by
 * `splitsSettled` when it starts.
 */
export function withInject(
  state: ClassState,
  { plan, strengths = {} }: Extract<ClassCommand, { readonly kind: 'planInject' }>,
  atMs: number,
): ClassState {
  const bare = {
    id: state.injects.length,
    sitting: sittingAhead(state),
    calledBack: false,
    reached: {},
  } as const;
  const inject = planned(state, bare, { plan, strengths, atMs });
  return { ...state, injects: [...state.injects, inject] };
}

/** The class with another plan for an inject that has reached nobody; it can be called back anew from now on. */
export function withOtherPlan(
  state: ClassState,
  { inject: id, plan, strengths = {} }: Extract<ClassCommand, { readonly kind: 'changeInject' }>,
  atMs: number,
): ClassState {
  const inject = state.injects.find((each) => each.id === id);
  return inject === undefined
    ? state
    : changedInject(state, id, planned(state, inject, { plan, strengths, atMs }));
}

function planned(
  state: ClassState,
  { id, sitting, calledBack, reached }: Omit<Inject, 'plan' | 'atMs' | 'halves' | 'pairs'>,
  { plan, strengths, atMs }: Pick<Inject, 'plan' | 'atMs'> & { readonly strengths: Strengths },
): Inject {
  const inject: Inject = {
    ...{ id, plan, sitting, atMs, calledBack, reached },
    ...{ halves: {}, pairs: [] },
  };
  return state.procedure.stage === 'play' ? settled(state, inject, strengths) : inject;
}

/** A game has just started: splits that were planned for it get their halves, by lot alone. */
export function splitsSettled(state: ClassState): ClassState {
  return {
    ...state,
    injects: state.injects.map((inject) =>
      inject.sitting === state.sitting && !inject.calledBack ? settled(state, inject, {}) : inject,
    ),
  };
}

function settled(state: ClassState, inject: Inject, strengths: Strengths): Inject {
  if (inject.plan.target.kind !== 'split') return inject;
  const tables = tablesInPlay(state, { kind: 'all' });
  const draw = keyedDraw(state.header.seed);
  return { ...inject, ...halvesOf(tables, strengths, draw, `split/${inject.id}`) };
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
