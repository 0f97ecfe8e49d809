import { describe, expect, it } from 'vitest';
import { DEBRIEF_PARTS } from '../../src/session/debriefParts.ts';
import { type DebriefJob, type DebriefNews, debriefWork } from '../../src/session/debriefWork.ts';
import { type DebriefPort, openDebrief } from '../../src/session/openDebrief.ts';
import { finishedGame } from '../support/finishedGames.ts';

const { scenario, log } = finishedGame('positional', 1);
const job = { scenario, log, forksMost: 3 };
const inOrder = [...DEBRIEF_PARTS];
const whole = ({ kind }: DebriefNews) => kind !== 'soFar';

/** A worker in name only, which copies what it is sent and tells so many bits before it breaks; null for all. */
function aWorker(parts: number | null) {
  const listeners: Record<string, (event: { readonly data: DebriefNews }) => void> = {};
  let sent: DebriefJob | null = null;
  const worker: DebriefPort = {
    postMessage(message) {
      sent = structuredClone(message);
    },
    addEventListener(type: string, listener: (event: { readonly data: DebriefNews }) => void) {
      listeners[type] = listener;
    },
    terminate() {},
  };
  const work = () => {
    if (sent === null) return;
    for (const data of [...debriefWork(sent)].slice(0, parts ?? undefined))
      listeners.message?.({ data: structuredClone(data) });
  };
  const breakDown = () => listeners.error?.({ data: { part: 'plane', kind: 'failed', what: '' } });
  return { worker, work, breakDown };
}

const breath = () => Promise.resolve();

describe('a debrief', () => {
  it('comes part by part from a worker, as plain data', () => {
    const { worker, work } = aWorker(null);
    const news: DebriefNews[] = [];
    openDebrief(job, (each) => news.push(each), { worker: () => worker, breath });
    work();
    expect(news.filter(whole).map(({ part }) => part)).toEqual(inOrder);
    expect(news).toEqual([...debriefWork(job)]);
  });

  it('tells of turning points after every fork, when all else has come, and no more once they are whole', () => {
    const news = [...debriefWork(job)];
    const first = news.findIndex(({ part }) => part === 'turns');
    expect(news.slice(0, first).every(whole)).toBe(true);
    const bits = news.slice(first);
    expect(bits.every(({ part }) => part === 'turns')).toBe(true);
    expect(bits.map(({ kind }) => kind)).toEqual(['soFar', 'soFar', 'soFar', 'done']);
    const { worker, work } = aWorker(null);
    const told: DebriefNews[] = [];
    openDebrief(job, (each) => told.push(each), { worker: () => worker, breath });
    work();
    work();
    expect(told).toEqual(news);
  });

  it('is worked out on the page where there is no worker, and goes on there where one breaks', async () => {
    for (const parts of [null, 0, 1]) {
      const broken = parts === null ? null : aWorker(parts);
      const news: DebriefNews[] = [];
      await new Promise<void>((done) => {
        openDebrief(
          job,
          (each) => {
            if (whole(each)) news.push(each);
            if (news.length === inOrder.length) done();
          },
          { worker: () => broken?.worker ?? null, breath },
        );
        broken?.work();
        broken?.breakDown();
      });
      expect(news.map(({ part }) => part)).toEqual(inOrder);
    }
  });

  it('names what could not be worked out, and tells nothing once it was given up', () => {
    const unfinished = { scenario, log: { ...log, entries: log.entries.slice(0, 5) } };
    const kinds = [...debriefWork(unfinished)].map(({ part, kind }) => `${part} ${kind}`);
    expect(kinds).toContain('plane failed');
    const { worker, work } = aWorker(null);
    const news: DebriefNews[] = [];
    openDebrief(job, (each) => news.push(each), { worker: () => worker, breath })();
    work();
    expect(news).toEqual([]);
  });
});
