import type { Fault } from '../Fault.ts';
import type { ScenarioSource } from '../ScenarioSource.ts';
import { checkArchive } from './checkArchive.ts';
import { checkCables } from './checkCables.ts';
import { checkCuts } from './checkCuts.ts';
import { checkDelegations } from './checkDelegations.ts';
import { checkEvents } from './checkEvents.ts';
import { checkLinkages } from './checkLinkages.ts';
import { checkNorms } from './checkNorms.ts';
import { checkVoice } from './checkVoice.ts';

/** Every reference between the structure files that does not hold. */
export function checkStructure(source: ScenarioSource): Fault[] {
  return [
    ...checkDelegations(source),
    ...checkNorms(source),
    ...checkCables(source),
    ...checkLinkages(source),
    ...checkCuts(source),
    ...checkEvents(source),
    ...checkArchive(source),
    ...checkVoice(source),
  ];
}
