import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { roundOf, stageOf } from './procedure.ts';
import type { Scenario } from './scenario.ts';
import type { State } from './state.ts';

/** A name for a state, without times and ids: the same choices give the same hash by whatever hand. */
export function hashOf(state: State): string {
  const { setting, seed, table, procedure } = state;
  return digest({
    scenario: setting.scenario.id,
    cut: setting.cut.id,
    seed,
    stage: stageOf(procedure),
    round: roundOf(procedure),
    table: withoutIds(table),
  });
}

/** A scenario never changes, and is long to read: its name is made once. */
const named = new WeakMap<Scenario, string>();

/** A name for a scenario's structure; texts do not count. */
export function scenarioHash(scenario: Scenario): string {
  const name = named.get(scenario) ?? digest(scenario);
  named.set(scenario, name);
  return name;
}

/** A name for a log as it is written: what the hash of a state leaves out counts here too. */
export function recordHash({
  header,
  entries,
}: {
  readonly header: object;
  readonly entries: readonly object[];
}): string {
  return digest({ header, entries });
}

/** Ids of offers and questions count commands, so they are replaced by their order. */
function withoutIds(table: State['table']): unknown {
  return {
    ...table,
    offers: table.offers.map(({ id: _, ...offer }) => offer),
    questions: table.questions.map(({ id: _, ...question }) => question),
  };
}

function digest(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(data))));
}

/** JSON with the keys of every object in order. */
function canonical(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonical).join(',')}]`;
  if (data === null || typeof data !== 'object') return JSON.stringify(data) ?? 'null';
  const fields = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`);
  return `{${fields.join(',')}}`;
}
