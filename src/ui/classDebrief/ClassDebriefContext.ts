import type { TemplateResult } from 'lit';
import type { ClassAnalysis } from '../../session/ClassAnalysis.ts';
import type { ClassInput } from '../../view/class/ClassInput.ts';
import type { ChartPage } from '../debrief/charts/chart.ts';

/** What a step of the class debrief is drawn from. */
export interface ClassDebriefContext {
  /** The same object until something in it is another. */
  readonly input: ClassInput;
  readonly analysis: ClassAnalysis;
  /** The desk of this page, and how actions are reported. */
  readonly page: ChartPage;
  /** On a wall letters are large, and nobody keeps files. */
  readonly place: 'host' | 'wall';
}

export type ClassStepId =
  | 'plane'
  | 'gains'
  | 'words'
  | 'readouts'
  | 'pairs'
  | 'june'
  | 'injects'
  | 'path'
  | 'sure';

/** One step of the class debrief, as it is revealed. */
export interface ClassStep {
  readonly id: ClassStepId;
  /** Its number as it is told; a step that comes in parts has the same for all of them. */
  readonly number: number;
  readonly draw: (context: ClassDebriefContext) => TemplateResult;
}
