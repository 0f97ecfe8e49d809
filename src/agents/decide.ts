import type { Draw, View } from '../engine/index.ts';
import type { Agent } from './agent.ts';
import { type Decision, pass } from './decision.ts';
import { inExchange } from './exchange.ts';
import { placeBelief, reactToIncident } from './incident.ts';
import { throughTheNight } from './night.ts';
import { takePositions } from './positions.ts';
import { meetThePress } from './press.ts';
import { type Sight, sightOf } from './sight.ts';
import { confirmOrWithdraw, signText } from './signature.ts';
import { makeStatement } from './statement.ts';

/**
 * What a delegation's agent does when the table asks it: a pure function of what its seat may see, its
 * level and style, and chance drawn from a seed of its own. It remembers nothing beside the view.
 */
export function decide(view: View, random: Draw, agent: Agent): Decision {
  if (view.own === null) return pass('no-delegation');
  if (view.paused) return pass('paused');
  return atStage(sightOf(view, view.own, agent, random));
}

function atStage(sight: Sight): Decision {
  const { stage } = sight.view;
  switch (stage) {
    case 'statement':
      return makeStatement(sight);
    case 'positions':
      return takePositions(sight);
    case 'exchange':
      return inExchange(sight);
    case 'beliefs':
      return placeBelief(sight);
    case 'reactions':
      return reactToIncident(sight);
    case 'night':
      return throughTheNight(sight);
    case 'signatures':
      return signText(sight);
    case 'confirmations':
      return confirmOrWithdraw(sight);
    case 'press':
      return meetThePress(sight);
    case 'capitals':
    case 'verdict':
      return pass('nothing-to-do');
    default:
      return stage satisfies never;
  }
}
