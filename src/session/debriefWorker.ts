import { type DebriefJob, debriefWork } from './debriefWork.ts';

/** The worker in which debriefs are worked out: a job comes in, its parts go out as they are done. */
globalThis.addEventListener('message', ({ data }: MessageEvent<DebriefJob>) => {
  for (const news of debriefWork(data)) globalThis.postMessage(news);
});
