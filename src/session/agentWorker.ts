import { agentAnswers, type ToAgents } from './agentMessages.ts';
import { allMinds } from './allMinds.ts';

/** The worker in which agents think: it lives as long as the page and remembers one scenario. */
const answerTo = agentAnswers(allMinds());

globalThis.addEventListener('message', ({ data }: MessageEvent<ToAgents>) => {
  const answer = answerTo(data);
  if (answer !== null) globalThis.postMessage(answer);
});
