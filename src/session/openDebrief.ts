import type { DebriefJob, DebriefNews } from './debriefWork.ts';

/** The part of a Web Worker that is used here. */
export interface DebriefPort {
  postMessage(job: DebriefJob): void;
  addEventListener(
    type: 'message',
    listener: (event: { readonly data: DebriefNews }) => void,
  ): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
  terminate(): void;
}

/** Where debriefs are worked out, and how a turn is waited for where there is no worker. */
export interface DebriefPlaces {
  /** Null where there is none. */
  readonly worker: () => DebriefPort | null;
  /** Resolves when the page has had time for itself. */
  readonly breath: () => Promise<void>;
}

/**
 * Works a debrief out in a worker, or on the page where there is none or it breaks; tells each part
 * as it is done, and before that what there is of it where it comes bit by bit. The returned function ends it.
 */
export function openDebrief(
  job: DebriefJob,
  tell: (news: DebriefNews) => void,
  places: DebriefPlaces = pagePlaces,
): () => void {
  const told = new Set<DebriefNews['part']>();
  let over = false;
  const hear = (news: DebriefNews) => {
    if (over || told.has(news.part)) return;
    if (news.kind !== 'soFar') told.add(news.part);
    tell(news);
  };
  const worker = places.worker();
  const here = () => {
    if (!over) void workHere(job, hear, { breath: places.breath, ended: () => over });
  };
  if (worker === null) here();
  else {
    let broken = false;
    const breakDown = () => {
      if (broken) return;
      broken = true;
      worker.terminate();
      here();
    };
    worker.addEventListener('message', ({ data }) => hear(data));
    worker.addEventListener('error', breakDown);
    worker.addEventListener('messageerror', breakDown);
    worker.postMessage(job);
  }
  return () => {
    over = true;
    worker?.terminate();
  };
}

async function workHere(
  job: DebriefJob,
  hear: (news: DebriefNews) => void,
  { breath, ended }: { readonly breath: () => Promise<void>; readonly ended: () => boolean },
): Promise<void> {
  const { debriefWork } = await import('./debriefWork.ts');
  for (const news of debriefWork(job)) {
    if (ended()) return;
    hear(news);
    await breath();
  }
}

const pagePlaces: DebriefPlaces = {
  worker: () => {
    if (typeof Worker === 'undefined') return null;
    try {
      return new Worker(new URL('./debriefWorker.ts', import.meta.url), { type: 'module' });
    } catch {
      return null;
    }
  },
  breath: () => new Promise((done) => setTimeout(done)),
};
