import { describe, expect, it } from 'vitest';
import { type Command, type Effect, hashOf } from '../../src/engine/index.ts';
import { aTable, seedWhere } from '../support/aTable.ts';
import { inBreach, withReactions } from '../support/eventTable.ts';
import { washington } from '../support/fixtures.ts';
import {
  eventful,
  smallTable,
  smallWith,
  threeSided,
  threeSidedTable,
} from '../support/smallTable.ts';

const offer = (clauses: Record<string, string>): Command => ({ kind: 'tableOffer', clauses });
const idle: Command = { kind: 'idle' };

describe('an event of the programme', () => {
  it.each(['acceptOffer', 'rejectOffer', 'bracketOffer'] as const)(
    '[E1] arises after the first answered offer: %s',
    (kind) => {
      const table = smallTable().toExchange();
      table.submit('us', { kind: 'consultAudience', audience: 'business', norm: 'N1' });
      table.submit('us', offer({ N1: 'C' }));
      expect(table.stage).toBe('exchange');
      table.submit('china', { kind, offer: table.offer('us'), norm: 'N1', word: 'difficult' });
      expect([table.stage, table.table.current]).toEqual(['beliefs', 'breach']);
    },
  );

  it('[E1] arises failing that at the end of the exchange, and once only', () => {
    const table = smallTable().toExchange().submit('us', { kind: 'adjourn' });
    expect(table.stage).toBe('exchange');
    table.submit('china', { kind: 'adjourn' });
    expect(table.stage).toBe('beliefs');
    table.settle();
    expect(table.stage).toBe('night');
    table.endNight().toExchange().agree('us', { N3: 'A' });
    expect(table.stage).toBe('exchange');
    expect(table.told('incidentArose').length).toBe(1);
  });

  it('[E1] arises after the positions', () => {
    const early = smallWith(({ cuts }) => ({
      cuts: cuts.map((cut) => ({
        ...cut,
        rounds: cut.rounds.map((round, index) => ({
          ...round,
          events: index === 1 ? [{ pool: ['breach'], when: { kind: 'positions-revealed' } }] : [],
        })),
      })),
    }));
    const table = aTable(early, '10', 1).toExchange().agree('us', { N1: 'C' }).adjourn();
    expect(table.told('incidentArose')).toEqual([]);
    table.endNight().tones();
    expect(table.stage).toBe('positions');
    table.positions();
    expect([table.stage, table.side('us').interventions]).toEqual(['beliefs', 4]);
    table.settle();
    expect(table.stage).toBe('exchange');
  });

  it.each([1, 2, 3])('[E1] arises after so many commands: %i', (commands) => {
    const seed = seedWhere(
      threeSided,
      'short',
      (dealt) => dealt.table.incidents[0]?.due?.commands === commands,
    );
    const table = aTable(threeSided, 'short', seed).toExchange();
    const act = { kind: 'filePlan', aim: 'calm' } as const;
    for (let count = 1; count < commands; count += 1) table.submit('borea', act);
    // The clock is nobody's command.
    expect(table.submit('table', idle).stage).toBe('exchange');
    expect(table.submit('borea', act).stage).toBe('beliefs');
  });

  it('[E1] arises also where the exchange ends before so many commands', () => {
    const table = threeSidedTable();
    const late = table.with({
      incidents: table.table.incidents.map((incident) => ({
        ...incident,
        due: { round: 0, when: 'after-commands', commands: 99 },
      })),
    });
    late.toExchange().adjourn();
    expect(late.told('incidentSettled').length).toBe(1);
    expect(late.stage).toBe('night');
  });
});

describe('a file', () => {
  const known = (table: ReturnType<typeof inBreach>) =>
    ['us', 'china', 'public'].map((seat) => {
      const { incident, files } = table.view(seat);
      return (incident ?? files[0])?.known;
    });

  it('[E2] starts with the free items, for everybody', () => {
    const free = ['vendor', 'timing'];
    expect(known(inBreach())).toEqual([free, free, free]);
  });

  it('[E2] grows by an intervention, for the one who spent it', () => {
    const table = inBreach();
    const { interventions } = table.side('china');
    table.submit('china', { kind: 'openEvidence' });
    expect(table.side('china').interventions).toBe(interventions - 1);
    const free = ['vendor', 'timing'];
    expect(known(table)).toEqual([free, [...free, 'logs'], free]);
    expect(table.told('evidenceOpened')).toMatchObject([{ to: ['china'], items: ['logs'] }]);
    table.expectRefused('china', { kind: 'openEvidence' }, 'no-evidence-left');
    table.expectLegal('us', { kind: 'openEvidence' });
    table
      .withSide('us', { interventions: 0 })
      .expectRefused('us', { kind: 'openEvidence' }, 'no-intervention-left');
    table.submit('us', { kind: 'placeBelief', tokens: [4, 3, 3] });
    table.expectRefused('us', { kind: 'openEvidence' }, 'already-sealed');
  });

  it('[E2] grows by joint work, for all', () => {
    const table = inBreach().submit('us', { kind: 'openEvidence' });
    table.settle({ us: 'look', china: 'facts' });
    const joint = ['vendor', 'timing', 'joint'];
    expect(known(table)).toEqual([['vendor', 'timing', 'logs', 'joint'], joint, joint]);
    const apart = inBreach().settle({ us: 'demarche', china: 'inquiry' });
    const free = ['vendor', 'timing'];
    expect(known(apart)).toEqual([free, [...free, 'logs'], free]);
  });

  it('[E11] is no fuller after a question to the own capital, asked once an event', () => {
    const ask: Command = { kind: 'askCapital' };
    for (const truth of ['government', 'soil', 'elsewhere']) {
      const table = inBreach();
      const asked = table.with({
        incidents: table.table.incidents.map((incident) => ({ ...incident, truth })),
      });
      const before = asked.view('china');
      asked.submit('china', ask).expectRefused('china', ask, 'capital-asked-already');
      const { record, incident, ...after } = asked.view('china');
      expect(after).toEqual({ ...after, ...restOf(before), step: after.step });
      expect(incident).toEqual({ ...before.incident, askedCapital: true });
      expect(record.slice(before.record.length)).toMatchObject([
        { kind: 'capitalAsked', to: ['china'], by: 'china', event: 'breach' },
      ]);
      asked.expectLegal('us', ask).beliefs().expectLegal('us', ask);
      asked.expectRefused('china', ask, 'capital-asked-already');
    }
  });

  it('[E11] may be asked about anew in another event', () => {
    const table = aTable(eventful, '10', 1);
    for (const event of ['second', 'third']) {
      table.submit('table', { kind: 'injectEvent', event }).submit('us', { kind: 'askCapital' });
      table.settle();
    }
  });

  it('[E13] moves no home when it is injected in private, and everything else as in public', () => {
    const reactions = { us: 'name', china: 'denial' };
    const inChannel = (channel?: 'public' | 'private') => {
      const inject = { kind: 'injectEvent', event: 'second' } as const;
      const table = aTable(eventful, '10', 1).submit(
        'table',
        channel ? { ...inject, channel } : inject,
      );
      const seen = ['us', 'china', 'public'].map((seat) => table.view(seat).incident?.channel);
      const foretold = table.beliefs().forecast('us', { kind: 'react', reaction: 'name' });
      table.settle(reactions);
      return { table, seen, foretold };
    };
    const open = inChannel('public');
    const hidden = inChannel('private');
    expect(hidden.seen).toEqual(['private', 'private', 'private']);
    expect(open.seen).toEqual(['public', 'public', 'public']);
    const homes = ({ table }: typeof open) => ['us', 'china'].map((id) => table.side(id).audiences);
    const untouched = aTable(eventful, '10', 1);
    expect(homes(hidden)).toEqual(['us', 'china'].map((id) => untouched.side(id).audiences));
    expect(homes(open)).not.toEqual(homes(hidden));
    const others = ({ table }: typeof open) =>
      table.moves('reaction').filter(({ meter }) => meter !== 'audience' && meter !== 'line');
    expect(others(hidden)).toEqual(others(open));
    expect(others(hidden).length).toBeGreaterThan(0);
    expect(open.foretold.now.some(({ meter }) => meter === 'audience')).toBe(true);
    expect(hidden.foretold.now).toEqual(
      open.foretold.now.filter(({ meter }) => meter !== 'audience'),
    );
    expect(hashOf(inChannel().table.state)).toBe(hashOf(open.table.state));
    expect(hashOf(hidden.table.state)).not.toBe(hashOf(open.table.state));
  });

  it('[E13] lets no silence about a private event get out at night', () => {
    const leak: Effect = { kind: 'leak-at-night', oneIn: 1, audience: 'congress', by: -80 };
    const scenario = withReactions('second', (_, delegation) => ({
      effects: delegation === 'us' ? [leak] : [],
    }));
    const leaks = (channel: 'public' | 'private') => {
      const table = aTable(scenario, '10', 1);
      table.submit('table', { kind: 'injectEvent', event: 'second', channel }).settle();
      table.toExchange().adjourn();
      return table.moves('silence-leaked', 'audience').map(({ by }) => by);
    };
    expect(leaks('public')).toEqual([-80]);
    expect(leaks('private')).toEqual([]);
  });

  it('[E12] has a drawn truth only where the event is fictional', { timeout: 30_000 }, () => {
    const { scenario } = washington();
    const truths: Record<string, Set<string | null>> = {};
    for (let seed = 0; seed < 60; seed += 1) {
      for (const { event, truth } of aTable(scenario, '20', seed).table.incidents) {
        truths[event] = (truths[event] ?? new Set()).add(truth);
      }
    }
    const nature = (id: string) => scenario.events.find((event) => event.id === id)?.nature;
    expect([nature('opm'), nature('mirror')]).toEqual(['real', 'fictional']);
    expect(truths).toEqual({
      opm: new Set([null]),
      mirror: new Set(['government', 'soil', 'elsewhere']),
    });
  });

  it('[E12] shows its truth to nobody before the verdict', () => {
    const table = inBreach().settle().adjourn();
    const seats = ['us', 'china', 'public', 'table'];
    const truths = () => seats.map((seat) => table.view(seat).files[0]?.truth);
    expect(truths()).toEqual([null, null, null, null]);
    table.endNight().toExchange().adjourn().sign().press();
    const { truth } = table.table.incidents[0] ?? {};
    expect(truth).toBeTruthy();
    expect(truths()).toEqual([truth, truth, truth, truth]);
  });
});

/** What a private question may not change: everything of a view but its record, step and event. */
function restOf({
  record: _,
  incident: __,
  step: ___,
  ...rest
}: ReturnType<ReturnType<typeof inBreach>['view']>) {
  return rest;
}
