import { describe, expect, it } from 'vitest';
import { type DelegationId, defaultCommand, TABLE } from '../../src/engine/index.ts';
import { situationOf } from '../../src/session/agentsOf.ts';
import type { LocalTable } from '../../src/session/LocalTable.ts';
import type { Mind } from '../../src/session/Mind.ts';
import { runAgents } from '../../src/session/runAgents.ts';
import { idleWakes, NOBODY_ASKED, nextTurn } from '../../src/session/scheduler.ts';
import { threeDelegations, threeNorms } from '../support/fixtures.ts';
import { aTable, everybody, silentMind } from './aTable.ts';
import { randomMind } from './randomMind.ts';

const two = threeNorms().scenario;
const three = threeDelegations().scenario;

function run(table: LocalTable, mind: Mind): void {
  const { scenario } = table.state.setting;
  runAgents({ table, minds: everybody(scenario, mind), onFault: 'throw' });
}

/** A person at us and a silent agent at china, in the first exchange. */
function inExchange(): LocalTable {
  const table = aTable({ scenario: two, persons: ['us'] });
  while (table.view(TABLE).stage !== 'exchange') {
    run(table, silentMind);
    doDefault(table, 'us');
  }
  return table;
}

function doDefault(table: LocalTable, seat: DelegationId): void {
  const command = defaultCommand(table.view(seat));
  if (command !== null) table.submit(seat, command);
}

describe('the order of play', () => {
  it('asks nobody twice after one command, and everybody who is in before a round ends', {
    timeout: 30_000,
  }, () => {
    for (let seed = 0; seed < 24; seed += 1) {
      const scenario = seed % 2 === 0 ? two : three;
      const table = aTable({ scenario, seed });
      const asked: string[] = [];
      run(table, (view, random) => {
        asked.push(`${view.step}/${view.seat}`);
        return randomMind(view, random);
      });
      expect(new Set(asked).size).toBe(asked.length);
      expect(table.view(TABLE).stage).toBe('verdict');
    }
  });

  it('lets all agents leave once all have passed, so that silence ends a game too', () => {
    for (const scenario of [two, three]) {
      const table = aTable({ scenario });
      run(table, silentMind);
      const { entries } = table.log;
      const adjourned = entries.filter(({ command }) => command.kind === 'adjourn');
      expect(adjourned).toHaveLength(scenario.delegations.length * 2);
      expect(adjourned.every(({ because }) => because?.code === 'default')).toBe(true);
      expect(table.view(TABLE).verdict?.outcome).toBe('nothing-to-sign');
    }
  });

  it('never waits for a person while an agent owes an act, nor takes a person for one', () => {
    const table = aTable({ scenario: three, persons: ['borea'] });
    run(table, randomMind);
    expect(table.log.entries.map(({ seat }) => seat).toSorted()).toEqual(['aurelia', 'cassia']);
    expect(table.view(TABLE).sides.borea?.ready).toBe(false);
    expect(nextTurn(situationOf(table, NOBODY_ASKED))).toEqual({ kind: 'wait' });
  });

  it('begins after the one who has just acted', () => {
    const table = aTable({ scenario: three, persons: [] });
    const heard: string[] = [];
    run(table, (view) => {
      if (view.stage === 'exchange' && view.round === 0) heard.push(view.seat);
      const norm = view.opened[0] ?? '';
      if (view.stage !== 'exchange' || heard.length > 9)
        return { kind: 'pass', because: { code: 'silent' } };
      const audience = view.setting.scenario.delegations.find(({ id }) => id === view.seat)?.owners[
        norm
      ];
      const consulted = view.own?.consulted.includes(norm) === true || audience === undefined;
      if (consulted) return { kind: 'pass', because: { code: 'silent' } };
      return {
        kind: 'act',
        command: { kind: 'consultAudience', audience, norm },
        because: { code: 'x' },
      };
    });
    expect(new Set(heard.slice(0, 3)).size).toBe(3);
  });

  it('keeps an agent at the table while a person may still speak', () => {
    const table = inExchange();
    run(table, silentMind);
    expect(table.view(TABLE).sides.china?.adjourned).toBe(false);
    table.submit('us', { kind: 'adjourn' });
    run(table, silentMind);
    expect(table.view(TABLE).stage).not.toBe('exchange');
  });

  it('has an agent that adjourned answer an offer and a question', () => {
    const table = inExchange();
    const leaves: Mind = () => ({
      kind: 'act',
      command: { kind: 'adjourn' },
      because: { code: 'leaves' },
    });
    expect(nextTurn(situationOf(table, NOBODY_ASKED))).toEqual({ kind: 'ask', seat: 'china' });
    runAgents({ table, minds: { china: leaves }, onFault: 'throw' });
    expect(nextTurn(situationOf(table, NOBODY_ASKED))).toEqual({ kind: 'wait' });
    table.submit('us', { kind: 'askQuestion', to: 'china', norm: 'N1' });
    expect(nextTurn(situationOf(table, NOBODY_ASKED))).toEqual({ kind: 'ask', seat: 'china' });
  });

  it('does not let an agent leave before a person has answered its offer', () => {
    const table = inExchange();
    let offered = false;
    const offers: Mind = (view) => {
      const wording = view.setting.scenario.norms[0]?.wordings[0] ?? '';
      if (offered) return { kind: 'pass', because: { code: 'silent' } };
      offered = true;
      return {
        kind: 'act',
        command: { kind: 'tableOffer', clauses: { N1: wording } },
        because: { code: 'x' },
      };
    };
    table.submit('us', { kind: 'adjourn' });
    runAgents({ table, minds: { china: offers }, onFault: 'throw' });
    const { sides, stage } = table.view(TABLE);
    expect([stage, sides.us?.adjourned, sides.china?.adjourned]).toEqual([
      'exchange',
      false,
      false,
    ]);
  });

  it('wakes agents of an idle exchange, and of no other stage', () => {
    const table = aTable({ scenario: two, persons: ['us'] });
    expect(idleWakes(situationOf(table, NOBODY_ASKED))).toBe(false);
    expect(idleWakes(situationOf(inExchange(), NOBODY_ASKED))).toBe(true);
  });

  it('asks nobody at a table that stands still', () => {
    const table = aTable({ scenario: two, persons: ['us'] });
    table.submit(TABLE, { kind: 'pause' });
    run(table, randomMind);
    expect(table.log.entries).toHaveLength(1);
  });
});

describe("an agent's refused command", () => {
  const breaksOut: Mind = () => ({
    kind: 'act',
    command: { kind: 'confirmText' },
    because: { code: 'wrong' },
  });

  it('stops a run that is there to find it', () => {
    const table = aTable({ scenario: two });
    const minds = everybody(two, breaksOut);
    expect(() => runAgents({ table, minds, onFault: 'throw' })).toThrow(/confirmText.*wrong-stage/);
  });

  it('gives way to the default command where play must go on', () => {
    const table = aTable({ scenario: two });
    const faults = runAgents({ table, minds: everybody(two, breaksOut), onFault: 'default' });
    expect(table.view(TABLE).stage).toBe('verdict');
    expect(faults[0]).toMatchObject({
      command: { kind: 'confirmText' },
      refusal: { code: 'wrong-stage' },
    });
  });
});
