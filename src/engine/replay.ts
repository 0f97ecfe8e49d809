import { apply } from './apply.ts';
import { deal } from './dealing.ts';
import { hashOf, recordHash, scenarioHash } from './hash.ts';
import { type Log, RULES_VERSION } from './log.ts';
import type { Refusal } from './refusal.ts';
import { refusalFor } from './refusalFor.ts';
import type { Scenario } from './scenario.ts';
import { settingOf } from './setting.ts';
import type { State } from './state.ts';
import { viewFor } from './viewFor.ts';

/** Why a log cannot be replayed, and where. */
export type ReplayFault =
  | { readonly code: 'other-rules'; readonly rules: number }
  | { readonly code: 'other-scenario'; readonly scenario: string }
  | { readonly code: 'changed-scenario'; readonly scenario: string }
  | { readonly code: 'unknown-cut'; readonly cut: string }
  | { readonly code: 'entry-refused'; readonly index: number; readonly refusal: Refusal }
  /** Every entry is legal, but the table, or the log as written, is not what the log's end names. */
  | {
      readonly code: 'log-altered';
      readonly where: 'end.hash' | 'end.record';
      readonly hash: string;
    };

export type Replay =
  | { readonly ok: true; readonly state: State }
  | { readonly ok: false; readonly fault: ReplayFault };

/**
 * The state that a log leads to, every entry judged again and its end compared where it has one; a
 * fault is returned, never thrown.
 */
export function replay(scenario: Scenario, log: Log): Replay {
  const { header, entries, end } = log;
  if (header.rules !== RULES_VERSION)
    return { ok: false, fault: { code: 'other-rules', rules: header.rules } };
  if (header.scenario !== scenario.id)
    return { ok: false, fault: { code: 'other-scenario', scenario: header.scenario } };
  if (header.scenarioHash !== scenarioHash(scenario))
    return { ok: false, fault: { code: 'changed-scenario', scenario: scenario.id } };
  if (!scenario.cuts.some((cut) => cut.id === header.cut))
    return { ok: false, fault: { code: 'unknown-cut', cut: header.cut } };
  let state = deal(settingOf(scenario, header.cut), header.seed);
  for (const [index, { seat, command }] of entries.entries()) {
    const refusal = refusalFor(viewFor(state, seat), command);
    if (refusal !== null) return { ok: false, fault: { code: 'entry-refused', index, refusal } };
    state = apply(state, seat, command);
  }
  if (end === undefined) return { ok: true, state };
  const hash = hashOf(state);
  if (hash !== end.hash)
    return { ok: false, fault: { code: 'log-altered', where: 'end.hash', hash } };
  const record = recordHash(log);
  if ((end.record ?? record) === record) return { ok: true, state };
  return { ok: false, fault: { code: 'log-altered', where: 'end.record', hash: record } };
}
