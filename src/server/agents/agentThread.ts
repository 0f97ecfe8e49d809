import { parentPort } from 'node:worker_threads';
import { settingFor, settingOf } from '../../engine/index.ts';
import { allMinds } from '../../session/allMinds.ts';
import { decisionOn } from '../../session/Thinker.ts';
import { ScenarioShelf } from '../ScenarioShelf.ts';
import type { FromAgentThread, ToAgentThread } from './agentThreadMessages.ts';

/** One thread of the pool: it reads a scenario once and remembers nothing else. */
const minds = allMinds();
const shelf = new ScenarioShelf();

parentPort?.on('message', ({ id, scenario, cut, view, ...thought }: ToAgentThread) => {
  parentPort?.postMessage(answerTo());

  function answerTo(): FromAgentThread {
    try {
      const setting = settingFor(settingOf(shelf.scenario(scenario), cut), thought.seat);
      return { id, decision: decisionOn({ ...thought, view: { ...view, setting } }, minds) };
    } catch (error) {
      return { id, what: String(error) };
    }
  }
});
