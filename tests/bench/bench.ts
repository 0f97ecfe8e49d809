// `npm run bench`: how much the parts get done in a second of processor time, then what a browser
// fetches to start.

import { agentNamed } from '../../src/agents/agent.ts';
import { decide } from '../../src/agents/decide.ts';
import { LEVELS, type Level } from '../../src/agents/level.ts';
import {
  apply,
  deal,
  type LogEntry,
  proceed,
  type State,
  settingOf,
  stageOf,
  viewFor,
} from '../../src/engine/index.ts';
import type { Mind } from '../../src/session/Mind.ts';
import { playOut } from '../../src/session/playOut.ts';
import { washington } from '../support/fixtures.ts';

const { scenario } = washington();

const mindOf = (name: string): Mind => {
  const agent = agentNamed(name);
  if (agent === null) throw new Error(`no agent ${name}`);
  return (view, random) => decide(view, random, agent);
};

function playGame(cut: string, seed: number): readonly LogEntry[] {
  const players = { us: 'logroller', china: 'logroller' };
  return playOut({ scenario, cut, seed, players, mindOf }).log.entries;
}

/** What `work` counts in a second of this thread's processor time, after a third of that to warm up. */
function perSecond(work: () => number, leastMs = 1500): number {
  for (const until = processorMs() + leastMs / 3; processorMs() < until; ) work();
  let done = 0;
  const start = processorMs();
  while (processorMs() - start < leastMs) done += work();
  return (1000 * done) / (processorMs() - start);
}

/** Processor time, since a busy machine would spoil what a clock tells. */
function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** A command of a played game, and the state in which it was given. */
interface Moment {
  readonly before: State;
  readonly entry: LogEntry;
  /** Whether it completed something, so that the statechart was asked what comes next. */
  readonly signals: boolean;
}

function momentsOf(cut: string, seed: number): readonly Moment[] {
  let state = deal(settingOf(scenario, cut), seed);
  return playGame(cut, seed).map((entry) => {
    const before = state;
    state = apply(before, entry.seat, entry.command);
    return { before, entry, signals: state.procedure !== before.procedure };
  });
}

const moments = momentsOf('60', 7);
const plain = moments.filter(({ signals }) => !signals);
const completing = moments.filter(({ signals }) => signals);
const opened = deal(settingOf(scenario, '60'), 7).procedure;

/** A dialogue from its opening to the verdict through the statechart alone; an event in every round. */
function dialogue(): number {
  let procedure = opened;
  let count = 0;
  const go = (type: Parameters<typeof proceed>[1]['type']) => {
    [procedure] = proceed(procedure, { type });
    count += 1;
  };
  while (stageOf(procedure) === 'statement') {
    go('tonesSealed');
    go('positionsSealed');
    go('incidentArose');
    go('beliefsSealed');
    go('reactionsSealed');
    go('exchangeEnded');
    go('capitalsHeard');
  }
  go('textStood');
  go('pressSealed');
  if (stageOf(procedure) !== 'verdict') throw new Error('the dialogue does not end');
  return count;
}

const given = (some: readonly Moment[]) => () => {
  for (const { before, entry } of some) apply(before, entry.seat, entry.command);
  return some.length;
};

const viewed = () => {
  for (const { before } of moments) viewFor(before, 'us');
  return moments.length;
};

/** Processor time of each decision in three games between two of a level, after one to warm up. */
function decisionTimesMs(level: Level): readonly number[] {
  const times: number[] = [];
  const timed: (agent: string) => Mind = (agent) => {
    const mind = mindOf(agent);
    return (view, random) => {
      const start = processorMs();
      const decision = mind(view, random);
      times.push(processorMs() - start);
      return decision;
    };
  };
  const players = { us: level, china: level };
  for (const seed of [0, 1, 2, 3]) {
    if (seed === 1) times.length = 0;
    playOut({ scenario, cut: '60', seed, players, mindOf: timed });
  }
  return times;
}

function show(name: string, value: number, unit: string): void {
  const shown = value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2);
  process.stdout.write(`${name.padEnd(60)} ${shown.padStart(10)} ${unit}\n`);
}

show('statechart alone, transitions', perSecond(dialogue), '/s');
show('plain rules alone, commands that complete nothing', perSecond(given(plain)), '/s');
show('rules and statechart, commands that complete something', perSecond(given(completing)), '/s');
show('rules and statechart, all commands of a game', perSecond(given(moments)), '/s');
show('a view', 1_000_000 / perSecond(viewed), 'µs');
for (const { id } of scenario.cuts) {
  let seed = 0;
  const games = perSecond(() => {
    playGame(id, seed);
    seed += 1;
    return 1;
  }, 6000);
  show(`whole games between logrollers, ${id}-minute cut`, games, '/s');
}
for (const level of LEVELS) {
  const times = decisionTimesMs(level);
  const mean = times.reduce((sum, each) => sum + each, 0) / times.length;
  show(`a decision of a ${level}, 60-minute cut, mean`, mean, 'ms');
  show(`a decision of a ${level}, 60-minute cut, longest`, Math.max(...times), 'ms');
}
