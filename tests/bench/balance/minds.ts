import { agentNamed } from '../../../src/agents/agent.ts';
import { decide } from '../../../src/agents/decide.ts';
import { randomLegal } from '../../../src/agents/randomLegal.ts';
import { recordOf } from '../../../src/engine/index.ts';
import type { Mind } from '../../../src/session/Mind.ts';
import type { AnswerKeys } from './answerKeys.ts';
import type { Game, Minds } from './play.ts';
import { isLesson, type Lesson, mindFor } from './wrongLessons.ts';

export const RANDOM = 'random';

/** Everybody who sits at a table of the balance tests: an agent, a random player, or a wrong lesson. */
export type PlayerName = string;

export function mindsOf({ players }: Pick<Game, 'players'>, keys: AnswerKeys): Minds {
  return recordOf(Object.keys(players), (id) => mindNamed(players[id] ?? '', keys));
}

function mindNamed(name: PlayerName, keys: AnswerKeys): Mind {
  if (name === RANDOM) return randomLegal;
  const agent = agentNamed(name);
  if (agent !== null) return (view, random) => decide(view, random, agent);
  if (isLesson(name)) return mindFor(name satisfies Lesson, keys);
  throw new Error(`nobody is called ${name}`);
}
