import { describe, expect, it } from 'vitest';
import type { Command, Effect } from '../../src/engine/index.ts';
import { aTable } from '../support/aTable.ts';
import { inBreach, inSecond, withReactions } from '../support/eventTable.ts';
import { smallTable } from '../support/smallTable.ts';

const POINT = 1_000_000;
const offer = (clauses: Record<string, string>): Command => ({ kind: 'tableOffer', clauses });
const react = (reaction: string): Command => ({ kind: 'react', reaction });
const ALL = { vendor: 'government', timing: 'government', logs: 'government' };

describe('reactions', () => {
  it('[E5] are judged together, before any of them works', () => {
    const strong: Effect = {
      kind: 'if',
      condition: { kind: 'strong-file' },
      // biome-ignore lint/suspicious/noThenProperty: a list cannot be mistaken for a promise
      then: [{ kind: 'trust', by: 100 }],
      otherwise: [{ kind: 'trust', by: -100 }],
    };
    const judged = withReactions('breach', (reaction) => ({
      effects: reaction.id === 'look' ? reaction.effects : [strong],
    }));
    const table = smallTable(undefined, undefined, judged).toExchange().agree('us', { N1: 'C' });
    const joint = table.with({
      trust: 500,
      incidents: table.table.incidents.map((incident) => ({
        ...incident,
        speaks: { ...incident.speaks, ...ALL, joint: 'government' },
      })),
    });
    joint.settle({ us: 'look', china: 'facts' });
    expect(joint.moves('reaction', 'trust').map(({ by }) => by)).toEqual([60, -100]);
    expect(Math.max(...(joint.view('china').files[0]?.reading ?? []))).toBeGreaterThan(750);
  });

  it('[E5] are judged by what the acting delegation knows', () => {
    const weak = inBreach(ALL).settle({ us: 'name', china: 'facts' });
    expect(weak.moves('reaction', 'trust')).toMatchObject([{ by: -120 }]);
    const unaware = inBreach(ALL).submit('china', { kind: 'openEvidence' });
    unaware.settle({ us: 'name', china: 'facts' });
    expect(unaware.moves('reaction', 'trust')).toMatchObject([{ by: -120 }]);
    const aware = inBreach(ALL).submit('us', { kind: 'openEvidence' });
    aware.settle({ us: 'name', china: 'facts' });
    expect(aware.moves('reaction', 'trust')).toMatchObject([{ by: -80 }]);
  });

  it('[E6] are refused where the text forbids them, clean or in force', () => {
    const name = react('name');
    inBreach({}, { N2: 'B' }).beliefs().expectLegal('us', name);
    const clean = inBreach({}, { N2: 'C' }).beliefs();
    clean.expectRefused('us', name, { code: 'reaction-refused', event: 'breach' });
    clean.expectLegal('us', react('look')).expectRefused('us', react('shout'), 'unknown-id');
    const table = smallTable().toExchange().harvest('us', 'N2', 'D').beliefs();
    table.expectRefused('us', name, 'reaction-refused');
  });

  it('[E6] weigh differently by what the text says', () => {
    const both = { us: 'name', china: 'denial' };
    const bitten = inBreach({}, { N1: 'B' }).settle(both);
    expect(bitten.moves('strike', 'strikes')).toMatchObject([{ delegation: 'china' }]);
    expect(bitten.moves('pairing', 'tension')).toEqual([]);
    const free = inBreach({}, { N1: 'C' }).settle(both);
    expect(free.side('china').strikes).toBe(0);
    expect(free.moves('pairing')).toMatchObject([{ meter: 'tension', by: 30 }]);
    const other = inBreach({}, { N1: 'B' }).settle({ us: 'name', china: 'facts' });
    expect([...other.moves('pairing'), ...other.moves('strike')]).toEqual([]);
  });

  it('[E7] no harsher than the own one in the mirrored event gain trust, harsher ones lose it', () => {
    const mirror: Effect = { kind: 'mirror', event: 'breach', gentler: 40, harsher: -60 };
    const scenario = withReactions('second', () => ({ effects: [mirror] }));
    const trust = (first: string, second: string) => {
      const table = aTable(scenario, '10', 1).toExchange().agree('us', { N1: 'C' });
      table.settle({ us: first, china: 'facts' }).adjourn().endNight();
      table.submit('table', { kind: 'injectEvent', event: 'second' });
      table.settle({ us: second, china: 'facts' });
      return table
        .moves('mirror')
        .flatMap((move) => (move.cause.delegation === 'us' ? move.by : []));
    };
    expect(trust('demarche', 'look')).toEqual([40]);
    expect(trust('demarche', 'demarche')).toEqual([40]);
    expect(trust('demarche', 'name')).toEqual([-60]);
    expect(trust('name', 'name')).toEqual([40]);
    expect(inSecond(scenario).settle().moves('mirror')).toEqual([]);
  });
});

describe('effects', () => {
  it('[E8] move the room, homes, a line and values, and bar a norm', () => {
    const table = inBreach();
    const before = { us: table.side('us'), china: table.side('china') };
    const { line } = table.view('china').own ?? { line: 0 };
    table.settle({ us: 'name', china: 'facts' });
    expect([table.table.trust, table.table.tension]).toEqual([380, 540]);
    expect(table.side('us')).toEqual({ ...before.us, audiences: { congress: 590, business: 440 } });
    expect(table.side('china')).toEqual({
      ...before.china,
      audiences: { leadership: 480, netizens: 540 },
      lineShift: 2 * POINT,
      valueShifts: { N2: { A: -4 * POINT, B: -4 * POINT } },
    });
    expect((table.view('china').own?.line ?? 0) - line).toBe((2 - 1.25) * POINT);
    expect(table.view('china').own?.values.N2?.A).toBe((-6 - 4 - 2 * 1.5 - 1.5) * POINT);
    expect(table.moves('reaction', 'line').map(({ by }) => by)).toContain(2 * POINT);
  });

  it('[E8] bar a norm from offers for the rest of the round', () => {
    const table = smallTable()
      .toExchange()
      .submit('us', offer({ N1: 'A' }));
    table.agree('china', { N2: 'B' });
    table.settle({ us: 'name', china: 'facts' });
    const barred = { code: 'norm-barred', norm: 'N1' } as const;
    for (const id of ['us', 'china']) table.expectRefused(id, offer({ N1: 'C' }), barred);
    table.expectRefused('us', { kind: 'tableHarvest', norm: 'N1', wording: 'C' }, barred);
    table.expectRefused('china', { kind: 'acceptOffer', offer: table.offer('us') }, barred);
    const bracket = { kind: 'bracketOffer', norm: 'N1', word: 'difficult' } as const;
    table.submit('china', { ...bracket, offer: table.offer('us') });
    table.adjourn().endNight().toExchange();
    table.expectLegal('us', offer({ N1: 'C' }));
    table.expectLegal('china', { kind: 'acceptOffer', offer: table.offer('us') });
  });

  it('[E8] bar a norm also where the event came before the exchange', () => {
    const scenario = withReactions('second', ({ effects }) => ({ effects }));
    const table = inSecond(scenario).settle({ us: 'name', china: 'facts' }).toExchange();
    table.expectRefused('us', offer({ N1: 'C' }), { code: 'norm-barred', norm: 'N1' });
  });

  it('[E8] double the losses of a delegation on a norm', () => {
    const table = inBreach();
    const values = () => table.view('us').own?.values.N3;
    expect(values()).toEqual({ A: 4 * POINT, B: 6 * POINT, C: -6 * POINT });
    table.settle({ us: 'demarche', china: 'surveillance' }).with({ trust: 500 });
    expect(table.side('us').valueShifts).toEqual({ N3: { C: (3 - 6) * POINT } });
  });

  it('[E8] put a norm on the agenda', () => {
    const table = inBreach();
    expect(table.view('us').opened).toEqual(['N1', 'N2']);
    table.settle({ us: 'demarche', china: 'inquiry' });
    expect(table.view('us').opened).toEqual(['N1', 'N2', 'N3']);
    table.agree('us', { N3: 'A' });
    expect(table.table.draft.N3).toEqual({ status: 'clean', wording: 'A', round: 0 });
  });

  it('[E8] on a norm outside the cut do nothing', () => {
    const cut = withReactions('second', () => ({
      effects: [
        { kind: 'value', delegation: 'self', norm: 'N3', wordings: ['A'], by: POINT },
        { kind: 'double-losses', delegation: 'self', norm: 'N3' },
        { kind: 'open-norm', norm: 'N3' },
      ],
    }));
    const cuts = cut.cuts.map((each) => ({
      ...each,
      norms: ['N1', 'N2'],
      rounds: each.rounds.map((round) => ({ ...round, agenda: ['N1', 'N2'] })),
    }));
    const table = inSecond({ ...cut, cuts }).settle({ us: 'look', china: 'facts' });
    expect([table.side('us').valueShifts, table.side('china').valueShifts]).toEqual([{}, {}]);
    expect(table.view('us').opened).toEqual(['N1', 'N2']);
  });
});
