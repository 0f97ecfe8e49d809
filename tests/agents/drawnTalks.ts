import type { Scenario } from '../../src/engine/index.ts';
import { generatedSpace } from '../../src/scenario/domain/generatedSpace.ts';
import { spaceScenario } from '../../src/scenario/domain/spaceScenario.ts';

/** Talks on the generated space of this number, with so many offers for each delegation. */
export function drawnTalks(number: number, interventions: number): Scenario {
  return spaceScenario(generatedSpace(number).space, { id: 'talks', interventions });
}
