import { performance } from 'node:perf_hooks';
import type { OutcomeSpaceInput } from '../../analysis/outcomeSpace.ts';
import {
  delegationIds,
  keyedDraw,
  linkagesOf,
  normOf,
  PUBLIC,
  recordOf,
  type Setting,
  settingOf,
  type VerdictView,
  viewFor,
} from '../../engine/index.ts';
import type { Mind } from '../../session/Mind.ts';
import { playOut } from '../../session/playOut.ts';
import { type Judgement, judgementOf } from './judgementOf.ts';
import { mindNamed } from './mindNamed.ts';
import type { Domain } from './openDomain.ts';
import type { Game } from './schedule.ts';
import { truthOf } from './truthOf.ts';

/** How a game ended. Everything but the times is the same whenever it is played. */
export interface GameResult extends Judgement {
  readonly agreed: boolean;
  /** Commands that were refused, by agent. */
  readonly refused: Readonly<Record<string, number>>;
  /** How long each decision took, by agent. */
  readonly milliseconds: Readonly<Record<string, readonly number[]>>;
}

const SEEDS_MOST = 2 ** 31;

export function playGame(domain: Domain, game: Game): GameResult {
  const { scenario, cut } = domain.at(game.deadline);
  const setting = settingOf(scenario, cut);
  const ids = delegationIds(setting);
  const milliseconds: Record<string, number[]> = {};
  const players = Object.fromEntries(ids.map((id, seat) => [id, game.seats[seat] ?? '']));
  const { state, faults } = playOut({
    scenario,
    cut,
    seed: keyedDraw(game.seed)(`tournament/${domain.id}/${game.deadline}`, SEEDS_MOST),
    players,
    mindOf: (word) => {
      milliseconds[word] ??= [];
      return timed(mindNamed(word, domain.truth?.nash?.clauses ?? null), milliseconds[word]);
    },
    onFault: 'default',
  });
  const { verdict } = viewFor(state, PUBLIC);
  if (verdict === null) throw new Error('the game has no verdict');
  const truth = domain.truth ?? truthOf(spaceAtVerdict(setting, verdict));
  const utilities = ids.map((id) => verdict.sides[id]?.utility ?? Number.NaN);
  const refused: Record<string, number> = {};
  for (const { seat } of faults) {
    const agent = players[seat] ?? '';
    refused[agent] = (refused[agent] ?? 0) + 1;
  }
  const agreed = verdict.outcome === 'signed';
  return { ...judgementOf(truth, utilities), agreed, refused, milliseconds };
}

function timed(mind: Mind, times: number[]): Mind {
  return (view, random) => {
    const start = performance.now();
    const decision = mind(view, random);
    times.push(performance.now() - start);
    return decision;
  };
}

/** What could have been agreed, by the tables and reservations at the end. */
function spaceAtVerdict(setting: Setting, { sides }: VerdictView): OutcomeSpaceInput {
  const ids = delegationIds(setting);
  return {
    norms: setting.cut.norms.map((id) => normOf(setting, id)),
    delegations: ids,
    values: recordOf(ids, (id) => sides[id]?.plainValues ?? {}),
    linkages: linkagesOf(setting),
    reservations: recordOf(ids, (id) => sides[id]?.reservation ?? 0),
  };
}
