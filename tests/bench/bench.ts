import { performance } from 'node:perf_hooks';
import { decide } from '../../src/agents/decide.ts';
import { isLevel } from '../../src/agents/level.ts';
import {
  apply,
  deal,
  proceed,
  type Scenario,
  type State,
  settingOf,
  viewFor,
} from '../../src/engine/index.ts';
import { playOut } from '../../src/session/playOut.ts';
import { washington } from '../support/fixtures.ts';

const scenario: Scenario = washington().scenario;
const setting = settingOf(scenario, '60');
const game = playGame(7);

function playGame(seed: number) {
  const mindOf =
    (level: string) =>
    (view: Parameters<typeof decide>[0], random: Parameters<typeof decide>[1]) => {
      if (!isLevel(level)) throw new Error(`no level ${level}`);
      return decide(view, random, level);
    };
  return playOut({
    scenario,
    cut: '60',
    seed,
    players: { us: 'logroller', china: 'logroller' },
    mindOf,
  });
}

function perSecond(work: () => number, leastMs = 1500): number {
  for (const until = performance.now() + leastMs / 3; performance.now() < until; ) work();
  let done = 0;
  const start = performance.now();
  while (performance.now() - start < leastMs) done += work();
  return (1000 * done) / (performance.now() - start);
}

function states(): readonly State[] {
  let state = deal(setting, game.log.header.seed);
  return [
    state,
    ...game.log.entries.map(({ seat, command }) => {
      state = apply(state, seat, command);
      return state;
    }),
  ];
}

/** A round through the statechart alone: statement, positions, an interruption, exchange. */
function statechartRound(): number {
  let { procedure } = deal(setting, 1);
  const signals = [
    'tonesSealed',
    'positionsSealed',
    'incidentArose',
    'beliefsSealed',
    'reactionsSealed',
    'exchangeEnded',
  ] as const;
  for (const type of signals) [procedure] = proceed(procedure, { type });
  return signals.length;
}

function commands(): number {
  let state = deal(setting, game.log.header.seed);
  for (const { seat, command } of game.log.entries) state = apply(state, seat, command);
  return game.log.entries.length;
}

const all = states();
let seed = 0;
const figures: readonly (readonly [string, number, string])[] = [
  ['transitions of the statechart', perSecond(statechartRound), '/s'],
  ['commands through the rules, statechart included', perSecond(commands), '/s'],
  [
    'views built',
    perSecond(() => all.reduce((count, state) => count + (viewFor(state, 'us') ? 1 : 0), 0)),
    '/s',
  ],
  [
    'whole games between logrollers, 60-minute cut',
    perSecond(() => (playGame(seed++) ? 1 : 0), 6000),
    '/s',
  ],
];

for (const [name, value, unit] of figures) {
  const shown = value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2);
  process.stdout.write(`${name.padEnd(52)} ${shown.padStart(10)} ${unit}\n`);
}
