import { parentPort, workerData } from 'node:worker_threads';
import { type Job, NO_MORE, runJob } from './job.ts';
import { scenarioAt } from './scenarioAt.ts';

const { scenario, texts, voice } = scenarioAt(String(workerData));
const script = Object.values(texts)[0];
if (script === undefined) throw new Error('the scenario has no texts');
const stage = { scenario, script, voice };

parentPort?.on('message', (job: Job | typeof NO_MORE) => {
  if (job === NO_MORE) return parentPort?.close();
  parentPort?.postMessage(runJob(stage, job));
});
