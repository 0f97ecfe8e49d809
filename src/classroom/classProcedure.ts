/** Where a class stands, in one word. */
export type ClassStage = 'lobby' | 'play' | 'interval' | 'debrief' | 'closed';

/** Carried by the statechart of the class; see `classMachine`. */
export interface ClassProcedure {
  readonly stage: ClassStage;
}
