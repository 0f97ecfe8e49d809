import {
  type Because,
  type Command,
  type DelegationId,
  defaultCommand,
  type Refusal,
  TABLE,
} from '../engine/index.ts';
import { situationOf } from './agentsOf.ts';
import { agentDraw, type Mind } from './Mind.ts';
import { type Asked, NOBODY_ASKED, nextTurn, notePass } from './scheduler.ts';
import type { Table } from './Table.ts';

/** An agent's command that the table did not accept: a fault in the agent. */
export interface AgentFault {
  readonly seat: DelegationId;
  readonly command: Command;
  readonly refusal: Refusal;
}

export interface AgentRun {
  readonly table: Table;
  /** By delegation, for every agent in the log's header. */
  readonly minds: Readonly<Record<DelegationId, Mind>>;
  /** Whether an agent's fault ends the run, or the default command stands in for the refused one. */
  readonly onFault: 'throw' | 'default';
}

/** Lets the agents of a table play until only a person or the clock can move it. */
export function runAgents({ table, minds, onFault }: AgentRun): readonly AgentFault[] {
  const faults: AgentFault[] = [];
  let asked: Asked = NOBODY_ASKED;
  for (;;) {
    const situation = situationOf(table, asked);
    const turn = nextTurn(situation);
    if (turn.kind === 'wait') return faults;
    if (turn.kind === 'default') {
      if (!actByDefault(table, turn.seats)) return faults;
      continue;
    }
    const { seat } = turn;
    const mind = minds[seat];
    if (mind === undefined) throw new Error(`no mind plays ${seat}`);
    const decision = mind(table.view(seat), agentDraw(table.log.header.seed, seat));
    const fault = decision.kind === 'act' ? faultOf(table, seat, decision) : null;
    if (fault !== null) {
      if (onFault === 'throw') throw new Error(sentenceFor(fault));
      faults.push(fault);
    }
    if (decision.kind === 'act' && fault === null) continue;
    if (fault !== null && actByDefault(table, [seat])) continue;
    asked = notePass(situation, seat);
  }
}

/** Submits an agent's command; null where it was accepted. */
export function faultOf(
  table: Table,
  seat: DelegationId,
  { command, because }: { readonly command: Command; readonly because: Because },
): AgentFault | null {
  const submission = table.submit(seat, command, because);
  return submission.ok ? null : { seat, command, refusal: submission.refusal };
}

/** What a clock would do for these agents, as long as the stage stays; whether anything was done. */
export function actByDefault(table: Table, seats: readonly DelegationId[]): boolean {
  const { stage, round } = table.view(TABLE);
  let acted = false;
  for (const seat of seats) {
    const view = table.view(seat);
    if (view.stage !== stage || view.round !== round) return acted;
    const command = defaultCommand(view);
    if (command !== null) acted = table.submit(seat, command, { code: 'default' }).ok || acted;
  }
  return acted;
}

function sentenceFor({ seat, command, refusal }: AgentFault): string {
  return `${seat} may not ${JSON.stringify(command)}: ${JSON.stringify(refusal)}`;
}
