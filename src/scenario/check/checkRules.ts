import type { Fault } from '../Fault.ts';
import type { RulesSource } from '../ScenarioSource.ts';
import { checkCables } from './checkCables.ts';
import { checkCuts } from './checkCuts.ts';
import { checkDelegations } from './checkDelegations.ts';
import { checkEvents } from './checkEvents.ts';
import { checkLinkages } from './checkLinkages.ts';
import { checkNorms } from './checkNorms.ts';

/** Every reference between the files of the rules that does not hold. */
export function checkRules(source: RulesSource): Fault[] {
  return [
    ...checkDelegations(source),
    ...checkNorms(source),
    ...checkCables(source),
    ...checkLinkages(source),
    ...checkCuts(source),
    ...checkEvents(source),
  ];
}
