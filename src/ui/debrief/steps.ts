import { atHomeStep } from './atHomeStep.ts';
import type { DebriefStep } from './DebriefStep.ts';

/** The steps of the debrief, in the order in which they are walked. */
export const steps: readonly DebriefStep[] = [
  { id: 'home', title: 'debrief.home', draw: atHomeStep },
];
