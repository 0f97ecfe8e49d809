import type { ClassState } from './ClassState.ts';
import type { ClassCommand, ClassRefusal } from './classCommand.ts';
import type { Inject, InjectPlan } from './inject.ts';
import { BROADCAST_MOST, INJECTS_MOST } from './limits.ts';
import { refuseClass } from './refuseClass.ts';
import { sittingAhead } from './seatChanges.ts';
import { tableOf, tablesInPlay } from './tablesNamed.ts';

type InjectCommand = Extract<
  ClassCommand,
  { readonly kind: 'planInject' | 'changeInject' | 'callBackInject' | 'noteInject' }
>;

export function injectRefusal(state: ClassState, command: InjectCommand): ClassRefusal | null {
  if (command.kind === 'planInject') {
    return state.injects.length < INJECTS_MOST
      ? planRefusal(state, command.plan)
      : refuseClass('out-of-range', { needed: INJECTS_MOST });
  }
  const inject = state.injects.find(({ id }) => id === command.inject);
  if (inject === undefined) return refuseClass('no-such-inject');
  if (inject.calledBack) return refuseClass('nothing-to-do');
  if (command.kind === 'noteInject') {
    if (command.plannedMs !== undefined && command.plannedMs !== inject.atMs)
      return refuseClass('nothing-to-do');
    const table = tableOf(state, command.table);
    if (table === undefined || table.ended)
      return refuseClass('no-such-table', { table: command.table });
    return Object.hasOwn(inject.reached, command.table)
      ? refuseClass('inject-out-already', { table: command.table })
      : null;
  }
  const out = Object.keys(inject.reached).length > 0;
  if (command.kind === 'changeInject')
    return out ? refuseClass('inject-out-already') : changeRefusal(state, inject, command.plan);
  return out && inject.plan.moment.kind === 'now' ? refuseClass('inject-out-already') : null;
}

/** An inject of a game that is over stays as it was. */
function changeRefusal(state: ClassState, inject: Inject, plan: InjectPlan): ClassRefusal | null {
  if (inject.sitting !== sittingAhead(state)) return refuseClass('wrong-stage');
  return planRefusal(state, plan);
}

/**
 * An event interrupts a whole table, so it does not go to one delegation; a message has no public and
 * private half, so it is not split.
 */
function planRefusal(state: ClassState, plan: InjectPlan): ClassRefusal | null {
  const { content, target } = plan;
  const { events, delegations } = state.header.game;
  if (content.kind === 'event' && !events.includes(content.event))
    return refuseClass('no-such-event', { event: content.event });
  if (content.kind === 'message') {
    if (content.text.trim() === '') return refuseClass('nothing-to-do');
    if ([...content.text].length > BROADCAST_MOST)
      return refuseClass('text-too-long', { needed: BROADCAST_MOST });
  }
  if (content.kind === 'event' ? target.kind === 'delegation' : target.kind === 'split')
    return refuseClass('wrong-target');
  const named =
    target.kind === 'tables'
      ? target.tables
      : target.kind === 'delegation' && target.table !== null
        ? [target.table]
        : [];
  const plays = state.procedure.stage === 'play';
  if (plays && target.kind === 'split' && tablesInPlay(state, { kind: 'all' }).length === 0)
    return refuseClass('nothing-to-do');
  const ahead = sittingAhead(state);
  const missing = named.find((id) => tableOf(state, id)?.sitting !== ahead);
  if (missing !== undefined) return refuseClass('no-such-table', { table: missing });
  if (target.kind === 'tables' && named.length === 0) return refuseClass('nothing-to-do');
  if (target.kind === 'delegation' && !delegations.includes(target.delegation))
    return refuseClass('no-such-chair', target.table === null ? {} : { table: target.table });
  return momentRefusal(state, plan);
}

function momentRefusal(state: ClassState, { moment }: InjectPlan): ClassRefusal | null {
  const { norms, rounds } = state.header.game;
  switch (moment.kind) {
    case 'now':
      return state.procedure.stage === 'play' ? null : refuseClass('wrong-stage');
    case 'round':
      return within(moment.round, rounds - 1);
    case 'clean':
      return norms.includes(moment.norm) ? null : refuseClass('out-of-range');
    case 'tension':
      return within(moment.tenths, 1000);
    default:
      return moment satisfies never;
  }
}

function within(count: number, most: number): ClassRefusal | null {
  return Number.isInteger(count) && count >= 0 && count <= most
    ? null
    : refuseClass('out-of-range', { needed: most });
}
