import { describe, expect, it } from 'vitest';
import { randomLegal } from '../../../src/agents/randomLegal.ts';
import { outcomeSpace } from '../../../src/analysis/outcomeSpace.ts';
import { utilityOf } from '../../../src/analysis/utilityOf.ts';
import {
  forecast,
  hashOf,
  PUBLIC,
  replay,
  TABLE,
  type View,
  withEnd,
} from '../../../src/engine/index.ts';
import { logText, parseLog } from '../../../src/protocol/index.ts';
import { spaceScenario } from '../../../src/scenario/domain/spaceScenario.ts';
import { playOut } from '../../../src/session/playOut.ts';
import { agreedTalks, smallSpace, smallTalks, talksTable } from '../../support/talks.ts';

const everything = smallSpace.norms.reduce<Record<string, string>[]>(
  (outcomes, { id, wordings }) =>
    outcomes.flatMap((outcome) => wordings.map((wording) => ({ ...outcome, [id]: wording }))),
  [{}],
);

describe('a space that is played', () => {
  it('goes from the exchange to the signatures, and is worth what its tables say', () => {
    for (const outcome of everything) {
      const table = agreedTalks(outcome);
      const { verdict } = table.view(PUBLIC);
      expect(verdict).toMatchObject({ outcome: 'signed', clauses: outcome });
      const worth = utilityOf(outcomeSpace(smallSpace), outcome);
      for (const id of smallSpace.delegations)
        expect(verdict?.sides[id]).toMatchObject({
          utility: worth[id],
          reservation: smallSpace.reservations[id],
        });
    }
  });

  it('leaves everybody its reservation where there is no agreement, or one does not sign', () => {
    const [outcome = {}] = everything;
    const open = talksTable().submit('A', { kind: 'tableOffer', clauses: outcome });
    open.submit('B', {
      kind: 'rejectOffer',
      offer: open.offer('A'),
      norm: 'I1',
      word: 'we-cannot',
    });
    const unsigned = talksTable().agree('A', outcome).sign({ B: 'none' });
    for (const table of [open.adjourn(), unsigned]) {
      const { verdict } = table.view(PUBLIC);
      expect(verdict?.outcome).not.toBe('signed');
      for (const id of ['A', 'B'])
        expect(verdict?.sides[id]?.utility).toBe(smallSpace.reservations[id]);
    }
  });

  it('is moved by nothing that happens on the way', () => {
    const [outcome = {}, another = {}] = everything;
    const table = talksTable();
    const before = table.view('A');
    table.submit('A', { kind: 'consultAudience', audience: 'home', norm: 'I1' });
    table.submit('A', { kind: 'sendNonPaper', to: 'B', clauses: { I1: 'V1' } });
    for (const norm of ['I1', 'I1'])
      table.submit('A', { kind: 'tableOffer', clauses: outcome }).submit('B', {
        kind: 'rejectOffer',
        offer: table.offer('A'),
        norm,
        word: 'not-possible',
      });
    table.agree('B', another).sign();
    expect(table.told('meterMoved')).toEqual([]);
    const { trust, tension, own } = table.view('A');
    expect([trust, tension, own?.values, own?.line, own?.reservation]).toEqual([
      ...[before.trust, before.tension, before.own?.values, before.own?.line],
      before.own?.reservation,
    ]);
  });

  it('keeps every clause in a text signed ad referendum', () => {
    const [outcome = {}] = everything;
    const table = talksTable().agree('A', outcome);
    table.sign({ A: 'ad-referendum', B: 'ad-referendum' }).press();
    expect(table.view(PUBLIC).verdict).toMatchObject({ outcome: 'signed', clauses: outcome });
  });

  it('knows offers that name every norm, and no questions', () => {
    const table = talksTable();
    const offer = { kind: 'tableOffer', clauses: { I1: 'V1', I2: 'V1' } } as const;
    table.expectRefused('A', offer, { code: 'incomplete-package', norm: 'I3' });
    table.expectRefused('A', { kind: 'askQuestion', to: 'B', norm: 'I1' }, 'too-tense');
    table.expectRefused(
      'A',
      { kind: 'tableHarvest', norm: 'I1', wording: 'V1' },
      {
        code: 'no-harvest-in-single-undertaking',
      },
    );
    expect(table.side('A').interventions).toBe(4);
  });
});

describe('talks', () => {
  it('agree on nothing before every delegation has accepted it', () => {
    const three = spaceScenario(
      {
        ...smallSpace,
        delegations: ['A', 'B', 'C'],
        values: { ...smallSpace.values, C: smallSpace.values.A ?? {} },
        reservations: { ...smallSpace.reservations, C: 0 },
      },
      { id: 'three-talks', interventions: 2 },
    );
    const [outcome = {}] = everything;
    const table = talksTable(three).submit('B', { kind: 'tableOffer', clauses: outcome });
    const accept = { kind: 'acceptOffer', offer: table.offer('B') } as const;
    table.expectRefused('B', accept, 'own-offer').submit('C', accept);
    expect(table.stage).toBe('exchange');
    expect(Object.values(table.table.draft).every(({ status }) => status === 'open')).toBe(true);
    table.submit('A', accept);
    expect(table.stage).toBe('signatures');
    table.sign({ C: 'none' });
    expect(table.view(PUBLIC).verdict?.outcome).toBe('unsigned');
  });

  it.each([1, 2, 3, 4])(
    'come to their end whatever legal is done, and replay from their log: %i',
    (seed) => {
      const { state, log, faults } = playOut({
        scenario: smallTalks,
        cut: '4',
        seed,
        players: { A: 'random', B: 'random' },
        mindOf: () => randomLegal,
      });
      expect(faults).toEqual([]);
      const read = parseLog(logText(withEnd(log, state)));
      const replayed = read.ok ? replay(smallTalks, read.log) : null;
      expect(replayed?.ok && hashOf(replayed.state)).toBe(hashOf(state));
    },
  );
});

describe('secret cables', () => {
  /** The same talks with all that the others of a delegation want turned round. */
  const otherwise = (id: string) =>
    spaceScenario(
      {
        ...smallSpace,
        values: {
          ...smallSpace.values,
          [id]: Object.fromEntries(
            Object.entries(smallSpace.values[id] ?? {}).map(([norm, row], place) => {
              const worth = Object.values(row);
              const turned = [...worth.slice(1 + (place % 2)), ...worth.slice(0, 1 + (place % 2))];
              return [
                norm,
                Object.fromEntries(Object.keys(row).map((w, at) => [w, turned[at] ?? 0])),
              ];
            }),
          ),
        },
        linkages: smallSpace.linkages.map(({ values, ...linkage }) => ({
          ...linkage,
          values: { ...values, [id]: 9_000_000 },
        })),
        reservations: { ...smallSpace.reservations, [id]: 1_000_000 },
      },
      { id: 'small-talks', interventions: 4 },
    );

  it('[K6] of others show in no view, whatever they are', () => {
    const offer = everything[4] ?? {};
    const scenes = [smallTalks, otherwise('B')].map((scenario) => {
      const table = talksTable(scenario);
      const views: View[] = ['A', PUBLIC, TABLE].map((seat) => table.view(seat));
      table.submit('A', { kind: 'tableOffer', clauses: offer });
      table.submit('B', { kind: 'tableOffer', clauses: everything[1] ?? {} });
      views.push(table.view('A'));
      const costs = forecast(table.view('A'), { kind: 'acceptOffer', offer: table.offer('B') });
      table.accepted('A');
      views.push(table.view('A'), table.view(PUBLIC));
      return { views, costs };
    });
    expect(scenes[1]).toEqual(scenes[0]);
    expect(talksTable(otherwise('B')).view('B')).not.toEqual(talksTable().view('B'));
  });

  it('[K6] of oneself are there in full, and at the verdict all are', () => {
    const { setting } = talksTable().view('A');
    expect(setting.scenario.delegations[0]).toEqual(smallTalks.delegations[0]);
    expect(setting.scenario.delegations[1]).toMatchObject({ cables: [], line: 0, welcome: {} });
    expect(setting.scenario.linkages).toEqual([
      { norms: ['I1', 'I3'], wordings: [['V3'], ['V2']], values: { A: 5_000_000 } },
    ]);
    expect(agreedTalks(everything[0] ?? {}).view('A').setting.scenario).toEqual(smallTalks);
  });
});
