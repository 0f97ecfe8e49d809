import { gameName } from '../../session/completionCode.ts';
import type { DebriefInput } from '../../view/debrief/DebriefInput.ts';
import { answersAfter } from './answersAfter.ts';
import type { KeptAnswers } from './KeptAnswers.ts';

/** A state is long to name. */
const made = new WeakMap<DebriefInput['state'], KeptAnswers>();

/** The answers given after the game that is debriefed. */
export function answersOf({ state }: Pick<DebriefInput, 'state'>): KeptAnswers {
  const known = made.get(state) ?? answersAfter(gameName(state));
  made.set(state, known);
  return known;
}
