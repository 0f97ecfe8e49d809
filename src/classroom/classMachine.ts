import { setup, transition } from 'xstate';
import type { ClassProcedure, ClassStage } from './classProcedure.ts';

/** What the commands of a class tell its procedure. */
export type ClassSignal = {
  readonly type: 'sittingStarted' | 'sittingEnded' | 'debriefOpened' | 'classClosed';
};

/** The procedure of a class: lobby, games with an interval between them, debrief. It holds no other fact. */
const classMachine = setup({ types: { events: {} as ClassSignal } }).createMachine({
  id: 'class',
  initial: 'lobby',
  states: {
    lobby: { on: { sittingStarted: 'play' } },
    play: { on: { sittingEnded: 'interval', debriefOpened: 'debrief' } },
    interval: { on: { sittingStarted: 'play', debriefOpened: 'debrief' } },
    debrief: {},
    closed: { type: 'final' },
  },
  on: { classClosed: '.closed' },
});

export const OPENED: ClassProcedure = { stage: 'lobby' };

/** The procedure after a signal; one that it does not wait for changes nothing. */
export function proceedClass({ stage }: ClassProcedure, signal: ClassSignal): ClassProcedure {
  const [next] = transition(classMachine, classMachine.resolveState({ value: stage }), signal);
  return { stage: next.value as ClassStage };
}

/** Whether the procedure waits for a signal. */
export function awaitsSignal({ stage }: ClassProcedure, signal: ClassSignal): boolean {
  return classMachine.resolveState({ value: stage }).can(signal);
}
