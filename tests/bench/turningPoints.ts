import { performance } from 'node:perf_hooks';
import { AGENT_NAMES } from '../../src/agents/agent.ts';
import { randomLegal } from '../../src/agents/randomLegal.ts';
import { findingsFor } from '../../src/analysis/findings.ts';
import { type FoundSoFar, forkSearch } from '../../src/analysis/forkSearch.ts';
import { outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import { spaceOfState } from '../../src/analysis/spaceOfState.ts';
import { zoneOfAgreementIsEmpty } from '../../src/analysis/zoneOfAgreementIsEmpty.ts';
import {
  type Command,
  type CutId,
  type DelegationId,
  type Draw,
  delegationIds,
  keyedDraw,
  type Log,
  type MicroPoints,
  recordOf,
  type Scenario,
  type State,
  settingOf,
  type View,
  viewFor,
} from '../../src/engine/index.ts';
import { allMinds } from '../../src/session/allMinds.ts';
import { continueFrom } from '../../src/session/continueFrom.ts';
import type { Mind } from '../../src/session/Mind.ts';
import { agentOf } from '../../src/session/playerNamed.ts';
import { playOut } from '../../src/session/playOut.ts';
import { resumeTable } from '../../src/session/resumeTable.ts';
import { runAgents } from '../../src/session/runAgents.ts';
import { SHIPPED, scenarioAt } from './balance/scenarioAt.ts';

/**
 * How often the fork at a game's first turning point, with the answer that is shown there, raises that
 * player's result against the same agents and seed, among games in which something was left on the
 * table: `npm run turning-points [-- GAMES [CUT ...]]`. What the search says is replayed from the log.
 */
const [games = '200', ...cuts] = process.argv.slice(2);
const GAMES = Number(games);
const CUTS: readonly CutId[] = cuts.length > 0 ? cuts : ['20', '60'];
const LEAST_RATE = 0.8;
const POINT: MicroPoints = 1_000_000;

const MINDS: Readonly<Record<string, Mind>> = { ...allMinds(), random: randomLegal };
const PLAYERS = [...AGENT_NAMES, 'random'];

/** One game from one chair. */
interface Judged {
  readonly level: string;
  /** Whether all could still have gained together or, without a text, a deal existed. */
  readonly left: boolean;
  /** By the fork at the first turning point; 0 where none was found. */
  readonly raisedBy: MicroPoints;
  /** The same between the same answers where the agents draw anew from there on. */
  readonly raisedAnewBy: MicroPoints;
  readonly points: number;
  readonly forks: number;
  readonly ms: number;
}

function judge(scenario: Scenario, cut: CutId, seed: number): Judged {
  const ids = delegationIds(settingOf(scenario, cut));
  const draw = keyedDraw(seed);
  const players = recordOf(ids, (id) => PLAYERS[draw(`player/${id}`, PLAYERS.length)] ?? '');
  const seat = ids[draw('seat', ids.length)] ?? '';
  const { log, state } = playOut({ scenario, cut, seed, players, mindOf });
  const before = performance.now();
  const found = searched(scenario, log, seat);
  const ms = performance.now() - before;
  const [first] = found.points;
  const by = (draws: Fork['draws']): MicroPoints => {
    if (first === undefined) return 0;
    const { entry, better, played: same } = first;
    const raised = replayed(scenario, log, { entry, seat, command: better, draws });
    if (draws === 'same') return overLine(raised, seat) - overLine(state, seat);
    const anew = replayed(scenario, log, { entry, seat, command: same, draws });
    return overLine(raised, seat) - overLine(anew, seat);
  };
  return {
    level: (players[seat] ?? '').split('/')[0] ?? '',
    left: somethingLeft(state, seat),
    raisedBy: by('same'),
    raisedAnewBy: by('new'),
    points: found.points.length,
    forks: found.forks,
    ms,
  };
}

function mindOf(agent: string): Mind {
  const mind = MINDS[agent];
  if (mind === undefined) throw new Error(`no agent is called ${agent}`);
  return mind;
}

function searched(scenario: Scenario, log: Log, delegation: DelegationId): FoundSoFar {
  const continueGame = continueFrom({ minds: MINDS, standIn: 'logroller' });
  const search = forkSearch({ scenario, log, delegation }, continueGame);
  for (;;) {
    const { done, value } = search.next();
    if (done === true) return value;
  }
}

interface Fork {
  readonly entry: number;
  readonly seat: DelegationId;
  readonly command: Command;
  /** Whether the agents draw as they did, or anew: how much of a turning point is luck. */
  readonly draws: 'same' | 'new';
}

/** The game from before an entry on, every entry judged again, with another command in its place and the same agents. */
function replayed(
  scenario: Scenario,
  { header, entries }: Log,
  { entry, seat, command, draws }: Fork,
): State {
  const resumed = resumeTable(scenario, { header, entries: entries.slice(0, entry) }, () => 0);
  if (!resumed.ok) throw new Error(`the log is refused: ${resumed.fault.code}`);
  const { table } = resumed;
  const submission = table.submit(seat, command);
  if (!submission.ok) throw new Error(`the answer is refused: ${submission.refusal.code}`);
  const minds = recordOf(Object.keys(header.players), (id) => {
    const player = header.players[id];
    if (player?.kind !== 'agent') throw new Error(`${id} is a person`);
    const mind = mindOf(agentOf(player));
    if (draws === 'same') return mind;
    return (view: View, random: Draw) => mind(view, (key, bound) => random(`anew/${key}`, bound));
  });
  runAgents({ table, minds, onFault: 'throw' });
  return table.state;
}

function overLine(end: State, seat: DelegationId): MicroPoints {
  const { utility, line } = findingsFor(viewFor(end, seat), seat).text;
  return utility - line;
}

function somethingLeft(end: State, seat: DelegationId): boolean {
  const { stillToGain } = findingsFor(viewFor(end, seat), seat).text;
  if (stillToGain !== null) return stillToGain.total > 0;
  return !zoneOfAgreementIsEmpty(outcomeSpace(spaceOfState(end)));
}

/** The rate among games in which something was left. */
function rateOf(judged: readonly Judged[]): number {
  const left = judged.filter((game) => game.left);
  return left.filter(({ raisedBy }) => raisedBy > 0).length / Math.max(1, left.length);
}

function lineFor(title: string, judged: readonly Judged[]): string {
  const left = judged.filter((game) => game.left);
  const raised = left.filter(({ raisedBy }) => raisedBy > 0);
  const byPoint = left.filter(({ raisedBy }) => raisedBy >= POINT);
  const sum = raised.reduce((total, { raisedBy }) => total + raisedBy, 0);
  return [
    `${title}: ${judged.length} games, something left in ${left.length}`,
    `raised in ${raised.length} (${percent(rateOf(judged))}), by a point or more in ${byPoint.length}`,
    `with other draws still in ${left.filter(({ raisedAnewBy }) => raisedAnewBy > 0).length}`,
    `by ${(sum / POINT / Math.max(1, raised.length)).toFixed(1)} points in the mean`,
  ].join('; ');
}

function percent(rate: number): string {
  return `${(100 * rate).toFixed(1)}%`;
}

function main(): void {
  const { scenario } = scenarioAt(SHIPPED);
  const all: Judged[] = [];
  for (const [index, cut] of CUTS.entries()) {
    const share = Math.floor((GAMES + index) / CUTS.length);
    const judged: Judged[] = [];
    for (let seed = 1; seed <= share; seed += 1) judged.push(judge(scenario, cut, seed));
    all.push(...judged);
    process.stdout.write(`${lineFor(`Cut ${cut}`, judged)}\n`);
  }
  for (const level of new Set(all.map((game) => game.level).toSorted())) {
    const own = all.filter((game) => game.level === level);
    process.stdout.write(`${lineFor(level, own)}\n`);
  }
  const points = Array.from({ length: 6 }, (_, count) =>
    all.filter((game) => game.points === count),
  );
  const mean = (of: (game: Judged) => number) =>
    all.reduce((sum, game) => sum + of(game), 0) / all.length;
  process.stdout.write(
    `Turning points in a game, 0 to 5: ${points.map(({ length }) => length).join(', ')}\n`,
  );
  process.stdout.write(
    `Forks in a game: ${mean(({ forks }) => forks).toFixed(1)} in the mean, ${Math.max(...all.map(({ forks }) => forks))} at most; ${mean(({ ms }) => ms).toFixed(0)} ms in the mean\n`,
  );
  process.stdout.write(`${lineFor('All', all)}\n`);
  if (rateOf(all) < LEAST_RATE) process.exitCode = 1;
}

main();
