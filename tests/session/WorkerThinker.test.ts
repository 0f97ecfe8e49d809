import { describe, expect, it } from 'vitest';
import type { View } from '../../src/engine/index.ts';
import { agentAnswers, type FromAgents, type ToAgents } from '../../src/session/agentMessages.ts';
import { type Thought, thinkHere } from '../../src/session/Thinker.ts';
import { type WorkerPort, WorkerThinker } from '../../src/session/WorkerThinker.ts';
import { threeNorms } from '../support/fixtures.ts';
import { aTable } from './aTable.ts';
import { randomMind } from './randomMind.ts';

const minds = { novice: randomMind };

/** A worker in name only: messages are copied as a real one copies them, and answered later. */
function aWorker() {
  const answer = agentAnswers(minds);
  const sent: ToAgents[] = [];
  const listeners: Record<string, (event: { readonly data: FromAgents }) => void> = {};
  const worker: WorkerPort = {
    postMessage(message) {
      sent.push(structuredClone(message));
    },
    addEventListener(type: string, listener: (event: { readonly data: FromAgents }) => void) {
      listeners[type] = listener;
    },
    terminate() {},
  };
  const work = () => {
    for (const message of sent.splice(0)) {
      const data = answer(message);
      if (data !== null) listeners.message?.({ data });
    }
  };
  const breakDown = () => listeners.error?.({ data: { kind: 'failed', id: 0, what: '' } });
  return { worker, sent, work, breakDown };
}

function aThought(): Thought {
  const view: View = aTable({ scenario: threeNorms().scenario }).view('us');
  return { seat: 'us', agent: 'novice', view, seed: 1 };
}

describe('agents in a worker', () => {
  it('decide as they would here, and get the scenario once', async () => {
    const { worker, sent, work } = aWorker();
    const thinker = new WorkerThinker(worker, thinkHere(minds));
    const thought = aThought();
    const decisions = [thinker.think(thought), thinker.think(thought)];
    expect(sent.map(({ kind }) => kind)).toEqual(['setting', 'think', 'think']);
    expect(JSON.stringify(sent[1])).not.toContain('magnitudes');
    work();
    const here = await thinkHere(minds).think(thought);
    expect(await Promise.all(decisions)).toEqual([here, here]);
  });

  it('tell why they failed', async () => {
    const { worker, work } = aWorker();
    const thinker = new WorkerThinker(worker, thinkHere(minds));
    const decision = thinker.think({ ...aThought(), agent: 'genius' });
    work();
    await expect(decision).rejects.toThrow('genius');
  });

  it('think here once the worker has broken down, what it was asked included', async () => {
    const { worker, breakDown } = aWorker();
    const thinker = new WorkerThinker(worker, thinkHere(minds));
    const before = thinker.think(aThought());
    breakDown();
    const after = thinker.think(aThought());
    expect(await before).toEqual(await after);
  });
});
