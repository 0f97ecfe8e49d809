import type { DelegationId } from '../../engine/index.ts';

/** One game of a tournament: one agent alone in its seat, another in every other seat. */
export interface Game {
  /** The place of the domain in the list of sources. */
  readonly domain: number;
  readonly deadline: string;
  /** From 0; games of one domain, deadline and number have the same seed, whoever plays. */
  readonly seed: number;
  /** The agent of each delegation, in their order. */
  readonly seats: readonly string[];
  /** Those who are alone against one other: with their place, itself and the one it meets. */
  readonly alone: readonly Alone[];
}

export interface Alone {
  readonly seat: number;
  readonly agent: string;
  readonly opponent: string;
}

export interface Field {
  readonly domain: number;
  readonly delegations: readonly DelegationId[];
  readonly deadlines: readonly string[];
  readonly agents: readonly string[];
  readonly seeds: number;
}

/**
 * A round robin with self-play: every agent sits alone in every seat against every agent in all the
 * other seats. With two delegations each is alone, so one game serves both; a game among equals serves
 * every seat.
 */
export function scheduleOf(field: Field): readonly Game[] {
  return field.deadlines.flatMap((deadline) =>
    Array.from({ length: field.seeds }, (_, seed) => seed).flatMap((seed) =>
      seatingsOf(field).map((seating): Game => {
        return { domain: field.domain, deadline, seed, ...seating };
      }),
    ),
  );
}

function seatingsOf({ agents, delegations }: Field): readonly Pick<Game, 'seats' | 'alone'>[] {
  const seatings = new Map<string, { seats: readonly string[]; alone: Alone[] }>();
  for (const agent of agents) {
    for (const opponent of agents) {
      delegations.forEach((_, seat) => {
        const seats = delegations.map((_, each) => (each === seat ? agent : opponent));
        const key = seats.join(' ');
        const seating = seatings.get(key) ?? { seats, alone: [] };
        seating.alone.push({ seat, agent, opponent });
        seatings.set(key, seating);
      });
    }
  }
  return [...seatings.values()];
}
