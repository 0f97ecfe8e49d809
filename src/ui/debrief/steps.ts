import { answersOf } from './answersOf.ts';
import { atHomeStep } from './atHomeStep.ts';
import { comparedWith } from './ComparedGames.ts';
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
    uses: (input) => [input.analysis.plane, ...comparedWith(input).shown],
  },
  {
    id: 'turns',
    title: 'debrief.turns.heading',
    draw: turnsStep,
    uses: ({ analysis }) => [analysis.turns],
  },
  {
    id: 'sure',
    title: 'debrief.sure.heading',
    draw: sureStep,
    uses: (input) => comparedWith(input).shown,
  },
  {
    id: 'chair',
    title: 'debrief.chair.heading',
    draw: chairStep,
    uses: (input) => [answersOf(input).all],
  },
  {
    id: 'home',
    title: 'debrief.home',
    draw: atHomeStep,
    uses: ({ analysis }) => [analysis.home, analysis.winSets],
  },
  { id: 'past', title: 'debrief.past.heading', draw: pastStep, uses: () => [] },
  {
    id: 'reflect',
    title: 'debrief.reflect.heading',
    draw: reflectStep,
    uses: (input) => [answersOf(input).all],
  },
  {
    id: 'keep',
    title: 'debrief.keep.heading',
    draw: keepStep,
    // The report is long to make: of turning points that come one by one it waits for the last.
    uses: (input) => [answersOf(input).all, input.analysis.turns.kind === 'done'],
  },
];
