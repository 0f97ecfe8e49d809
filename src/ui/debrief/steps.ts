import { atHomeStep } from './atHomeStep.ts';
import { chairStep } from './chairStep.ts';
import type { DebriefStep } from './DebriefStep.ts';
import { keepStep } from './keepStep.ts';
import { pastStep } from './pastStep.ts';
import { planeStep } from './planeStep.ts';
import { reflectStep } from './reflectStep.ts';
import { sureStep } from './sureStep.ts';
import { textStep } from './textStep.ts';
import { turnsStep } from './turnsStep.ts';

/** The steps of the debrief, in the order in which they are walked. */
export const steps: readonly DebriefStep[] = [
  { id: 'text', title: 'debrief.text.heading', draw: textStep, uses: () => [] },
  {
    id: 'plane',
    title: 'debrief.plane',
    draw: planeStep,
    uses: ({ input, compared }) => [input.analysis.plane, ...compared.shown],
  },
  {
    id: 'turns',
    title: 'debrief.turns.heading',
    draw: turnsStep,
    uses: ({ input }) => [input.analysis.turns],
  },
  {
    id: 'sure',
    title: 'debrief.sure.heading',
    draw: sureStep,
    uses: ({ compared }) => compared.shown,
  },
  {
    id: 'chair',
    title: 'debrief.chair.heading',
    draw: chairStep,
    uses: ({ answers }) => [answers.all],
  },
  {
    id: 'home',
    title: 'debrief.home',
    draw: atHomeStep,
    uses: ({ input }) => [input.analysis.home, input.analysis.winSets],
  },
  { id: 'past', title: 'debrief.past.heading', draw: pastStep, uses: () => [] },
  {
    id: 'reflect',
    title: 'debrief.reflect.heading',
    draw: reflectStep,
    uses: ({ answers }) => [answers.all],
  },
  {
    id: 'keep',
    title: 'debrief.keep.heading',
    draw: keepStep,
    // The report is long to make: of turning points that come one by one it waits for the last.
    uses: ({ input, answers }) => [answers.all, input.analysis.turns.kind === 'done'],
  },
];
