import { bothChairsStep } from './bothChairsStep.ts';
import type { ClassStep } from './ClassDebriefContext.ts';
import { classPathStep } from './classPathStep.ts';
import { classPlaneStep } from './classPlaneStep.ts';
import { classSureStep } from './classSureStep.ts';
import { gainsStep } from './gainsStep.ts';
import { injectsStep } from './injectsStep.ts';
import { readoutsStep } from './readoutsStep.ts';

/**
 * The steps of the class debrief in the order in which they are revealed: the class's `reveal` command
 * with step 1 shows the first of them, and with 0 nothing.
 */
export const classSteps: readonly ClassStep[] = [
  { id: 'plane', number: 1, draw: classPlaneStep },
  { id: 'gains', number: 2, draw: gainsStep },
  { id: 'words', number: 3, draw: bothChairsStep },
  { id: 'readouts', number: 4, draw: readoutsStep('apart') },
  { id: 'pairs', number: 4, draw: readoutsStep('pairs') },
  { id: 'june', number: 4, draw: readoutsStep('history') },
  { id: 'injects', number: 5, draw: injectsStep },
  { id: 'path', number: 6, draw: classPathStep },
  { id: 'sure', number: 7, draw: classSureStep },
];
