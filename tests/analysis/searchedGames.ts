import { randomLegal } from '../../src/agents/randomLegal.ts';
import {
  type ContinueGame,
  type FoundSoFar,
  forkSearch,
  type GameToSearch,
} from '../../src/analysis/forkSearch.ts';
import type { Command, DelegationId, Log, LogEntry, Scenario } from '../../src/engine/index.ts';
import { allMinds } from '../../src/session/allMinds.ts';
import { continueFrom } from '../../src/session/continueFrom.ts';
import type { Mind } from '../../src/session/Mind.ts';
import { type PlayedOut, playOut } from '../../src/session/playOut.ts';
import { resumeTable } from '../../src/session/resumeTable.ts';
import { runAgents } from '../../src/session/runAgents.ts';

/** Agrees to nothing and proposes nothing; otherwise it plays like a logroller. */
const refuser: Mind = (view, random) => {
  const offer = view.offers.find(({ by, status }) => by !== view.seat && status === 'standing');
  const [norm] = Object.keys(offer?.clauses ?? {});
  const because = { code: 'refuses' };
  if (view.stage !== 'exchange') return named('logroller')(view, random);
  if (offer === undefined || norm === undefined) return { kind: 'pass', because };
  const command: Command = { kind: 'rejectOffer', offer: offer.id, norm, word: 'difficult' };
  return { kind: 'act', command, because };
};

const minds: Readonly<Record<string, Mind>> = {
  ...allMinds(),
  random: randomLegal,
  refuser,
};

function named(agent: string): Mind {
  const mind = minds[agent];
  if (mind === undefined) throw new Error(`no agent is called ${agent}`);
  return mind;
}

/** A game of these agents in the scenario's first cut, in the order of its delegations. */
export function gameOf(scenario: Scenario, agents: readonly string[], seed: number): PlayedOut {
  const players = Object.fromEntries(
    scenario.delegations.map(({ id }, index) => [id, agents[index] ?? '']),
  );
  return playOut({ scenario, cut: scenario.cuts[0]?.id ?? '', seed, players, mindOf: named });
}

/** The same log, of a game in which a person held this chair. */
export function heldByPerson({ header, entries }: Log, seat: DelegationId): Log {
  return {
    header: { ...header, players: { ...header.players, [seat]: { kind: 'person' } } },
    entries,
  };
}

/** The game with another command in the place of an entry, played on by these agents, by delegation. */
export function planted(
  scenario: Scenario,
  { header, entries }: Log,
  { id, seat }: LogEntry,
  command: Command,
  agents: Readonly<Record<DelegationId, string>>,
): Log {
  const resumed = resumeTable(scenario, { header, entries: entries.slice(0, id) }, () => 0);
  if (!resumed.ok || !resumed.table.submit(seat, command).ok) throw new Error('it is not legal');
  const all = Object.fromEntries(Object.entries(agents).map(([who, agent]) => [who, named(agent)]));
  runAgents({ table: resumed.table, minds: all, onFault: 'throw' });
  return resumed.table.log;
}

export const onward: ContinueGame = continueFrom({ minds, standIn: 'logroller' });

/** All that a search tells, the last of it done. */
export function toldBy(game: GameToSearch, continueGame = onward): readonly FoundSoFar[] {
  const search = forkSearch(game, continueGame);
  const told: FoundSoFar[] = [];
  for (;;) {
    const { done, value } = search.next();
    told.push(value);
    if (done === true) return told;
  }
}

export function found(game: GameToSearch): FoundSoFar {
  const last = toldBy(game).at(-1);
  if (last === undefined) throw new Error('nothing was told');
  return last;
}
