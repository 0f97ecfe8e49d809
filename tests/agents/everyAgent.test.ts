import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { AGENT_NAMES, agentNamed } from '../../src/agents/agent.ts';
import { idealPoint } from '../../src/analysis/idealPoint.ts';
import { outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import {
  agreedClauses,
  type Because,
  type Clauses,
  type Command,
  linkagesOf,
  type MicroPoints,
  normOf,
  type OwnSide,
  type Scenario,
  type Seat,
  utilityOf,
  type View,
  viewFor,
} from '../../src/engine/index.ts';
import { playerNamed } from '../../src/session/playerNamed.ts';
import type { PlayedOut } from '../../src/session/playOut.ts';
import { threeDelegations, threeNorms, washington } from '../support/fixtures.ts';
import { drawnTalks } from './drawnTalks.ts';
import { gameOf, verdictOf } from './gameOfAgents.ts';
import { momentsOf } from './momentsOf.ts';

// `SEEDS=8 npx vitest run tests/agents/everyAgent.test.ts` plays each game with so many seeds.
const SEEDS = Number(process.env.SEEDS ?? 1);
/** What a novice may do to its own harm. */
const SLIPS: readonly Command['kind'][] = ['acceptOffer', 'tableOffer'];
const OPPONENTS = ['random', 'novice', 'positional', 'reciprocal', 'logroller', 'strategist'];

/** The text that a command binds its seat to, as far as one can tell; null where it binds to none. */
function boundBy(view: View, own: OwnSide, command: Command): Clauses | null {
  switch (command.kind) {
    case 'acceptOffer': {
      const offer = view.offers.find(({ id }) => id === command.offer);
      return { ...agreedClauses(view.draft), ...offer?.clauses };
    }
    case 'tableOffer':
      return { ...agreedClauses(view.draft), ...command.clauses };
    case 'sign': {
      if (command.form === 'none') return null;
      const text = Object.entries(view.closing?.clauses ?? {});
      return Object.fromEntries(text.filter(([norm]) => norm !== command.removal));
    }
    case 'confirmText':
      return own.removal === null ? null : (view.closing?.clauses ?? {});
    default:
      return null;
  }
}

/** The most that a text with these clauses can still come to for oneself, whatever the others want. */
function mostWith({ setting }: View, { id, values }: OwnSide, closed: Clauses): MicroPoints {
  const space = outcomeSpace({
    norms: setting.cut.norms.map((norm) => normOf(setting, norm)),
    delegations: [id],
    values: { [id]: values },
    linkages: linkagesOf(setting),
    reservations: { [id]: -1_000_000_000 },
    closed,
  });
  return idealPoint(space).utilities?.[id] ?? Number.NaN;
}

interface Bargain {
  readonly kind: Command['kind'];
  readonly seat: Seat;
  readonly because: Because | undefined;
  readonly worth: MicroPoints;
}

/** The acts of a player that bind it to less than its reservation; and how many acts bind it at all. */
function bargainsOf(game: PlayedOut, name: string) {
  const below: Bargain[] = [];
  let bindings = 0;
  for (const { before, seat, command, because } of momentsOf(game)) {
    if (!isDeepStrictEqual(game.log.header.players[seat], playerNamed(name))) continue;
    const view = viewFor(before, seat);
    const { own } = view;
    const text = own === null ? null : boundBy(view, own, command);
    if (own === null || text === null) continue;
    bindings += 1;
    const isWhole =
      view.setting.scenario.agreement === 'single-undertaking' || view.closing !== null;
    const worth = isWhole
      ? utilityOf(view.setting, seat, own.values, text)
      : mostWith(view, own, text);
    if (worth < own.reservation) below.push({ kind: command.kind, seat, because, worth });
    if (command.kind !== 'acceptOffer') continue;
    // The rule that acceptance.ts states: worth the demand, which is nowhere below the reservation.
    const { value, demand, reservation } = because ?? {};
    if (!(Number(value) >= Number(demand) && Number(demand) >= Number(reservation)))
      below.push({ kind: command.kind, seat, because, worth });
  }
  return { below, bindings };
}

function games(name: string, place: number): readonly PlayedOut[] {
  const games: PlayedOut[] = [];
  for (let seed = place + 1; seed <= place + SEEDS; seed += 1) {
    const play = (scenario: Scenario, cut: string, names: readonly string[]) =>
      games.push(gameOf(scenario, cut, seed, names));
    const other = OPPONENTS[(place + seed) % OPPONENTS.length] ?? 'random';
    const another = OPPONENTS[(place + seed + 3) % OPPONENTS.length] ?? 'random';
    play(threeNorms().scenario, '10', [name, other]);
    play(threeNorms().scenario, '10', [another, name]);
    play(threeDelegations().scenario, 'short', [other, name, another]);
    // A few small ones, linked or not, balanced or not; 4 and 13 have three delegations.
    play(drawnTalks([1, 2, 3, 5, 6, 7][place % 6] ?? 1, 6), '6', [name, other]);
    play(drawnTalks([4, 13][place % 2] ?? 4, 5), '5', [another, name, other]);
    if (place % 4 === 0) play(washington().scenario, '20', [name, other]);
  }
  return games;
}

describe.each(AGENT_NAMES.map((name, place) => ({ name, place })))('$name', ({ name, place }) => {
  it('plays legal whole games, and binds itself to nothing below its reservation', () => {
    const isNovice = agentNamed(name)?.level === 'novice';
    let all = 0;
    for (const game of games(name, place)) {
      expect(game.faults).toEqual([]);
      expect(verdictOf(game).outcome).not.toBe('pending');
      const { below, bindings } = bargainsOf(game, name);
      all += bindings;
      // A novice slips now and then, and reckons without linkages, until it comes to signing.
      const faults = isNovice ? below.filter(({ kind }) => !SLIPS.includes(kind)) : below;
      expect(faults).toEqual([]);
    }
    expect(all).toBeGreaterThan(0);
  });
});
