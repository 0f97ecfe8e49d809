import type { Fault } from '../Fault.ts';
import type { ScenarioSource } from '../ScenarioSource.ts';
import { checkArchive } from './checkArchive.ts';
import { checkRules } from './checkRules.ts';
import { checkVoice } from './checkVoice.ts';

/** Every reference between the structure files that does not hold. */
export function checkStructure(source: ScenarioSource): Fault[] {
  return [...checkRules(source), ...checkArchive(source), ...checkVoice(source)];
}
