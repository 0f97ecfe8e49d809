import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/engine/index.ts';
import { aTable } from '../support/aTable.ts';
import {
  cleanDraft,
  eventful,
  smallExchange,
  smallWith,
  threeSidedTable,
} from '../support/smallTable.ts';

const offer = (clauses: Record<string, string>): Command => ({ kind: 'tableOffer', clauses });
const accept = (id: string): Command => ({ kind: 'acceptOffer', offer: id });
const reject = (id: string, norm: string): Command => {
  return { kind: 'rejectOffer', offer: id, norm, word: 'difficult' };
};
const bracket = (id: string, norm: string): Command => {
  return { kind: 'bracketOffer', offer: id, norm, word: 'difficult' };
};

const PAID: readonly Command[] = [
  offer({ N1: 'C' }),
  { kind: 'tableHarvest', norm: 'N1', wording: 'C' },
  { kind: 'askQuestion', to: 'china', norm: 'N1' },
  { kind: 'sendNonPaper', to: 'china', clauses: { N1: 'C' } },
  { kind: 'consultAudience', audience: 'business', norm: 'N1' },
  { kind: 'raiseFile', event: 'second' },
];

/** The small scenario with a file of the record that either side may raise. */
const withFile = {
  ...eventful,
  cuts: eventful.cuts.map((cut) => ({ ...cut, standingFiles: ['second'] })),
};

describe('interventions', () => {
  it.each(PAID)('[X1] pay for $kind', (command) => {
    const table = aTable(withFile, '10', 1).toExchange();
    expect(table.forecast('us', command).interventions).toBe(1);
    table.submit('us', command);
    expect([table.side('us').interventions, table.side('china').interventions]).toEqual([2, 3]);
  });

  it.each(PAID)('[X1] are wanted for $kind', (command) => {
    const spent = aTable(withFile, '10', 1).toExchange().withSide('us', { interventions: 0 });
    spent
      .expectRefused('us', command, 'no-intervention-left')
      .expectLegal('us', { kind: 'adjourn' });
    const left = aTable(withFile, '10', 1).toExchange().submit('us', { kind: 'adjourn' });
    left.expectRefused('us', command, 'adjourned-already');
  });

  it('[X1] are not wanted for answers', () => {
    const table = smallExchange().submit('us', offer({ N1: 'C' }));
    table.submit('us', { kind: 'askQuestion', to: 'china', norm: 'N2' });
    const spent = table.withSide('china', { interventions: 0 });
    const question = spent.table.questions[0]?.id ?? '';
    spent.expectLegal('china', accept(spent.offer('us')));
    spent.expectLegal('china', reject(spent.offer('us'), 'N1'));
    const answer = { kind: 'answerQuestion', question, hurts: 'N2', rung: 'C' } as const;
    spent.expectLegal('china', { ...answer, wish: { norm: 'N1', wording: 'D' } });
    spent.submit('china', bracket(spent.offer('us'), 'N1'));
    expect(spent.side('china').interventions).toBe(0);
    expect(table.side('us').interventions).toBe(1);
  });

  it('[X1] are lost with the round', () => {
    const table = aTable(eventful, '10', 1).toExchange().adjourn();
    expect([table.stage, table.side('us').interventions]).toEqual(['night', 0]);
    table.submit('table', { kind: 'injectEvent', event: 'second' });
    table.expectRefused('us', { kind: 'openEvidence' }, 'no-intervention-left');
    table.settle().endNight().toExchange();
    expect(table.side('us').interventions).toBe(4);
  });
});

describe('an offer', () => {
  it('[X2] names wordings of norms that have been on an agenda and are not closed', () => {
    const table = smallExchange({}, { draft: cleanDraft({ N2: 'B' }, 'closed') });
    table.expectRefused('us', offer({}), 'empty-package');
    table.expectRefused('us', offer({ N3: 'A' }), { code: 'not-on-agenda', norm: 'N3' });
    table.expectRefused('us', offer({ N1: 'F' }), { code: 'unknown-id', norm: 'N1', wording: 'F' });
    table.expectRefused('us', offer({ N1: 'C', N2: 'C' }), { code: 'clause-closed', norm: 'N2' });
    const later = table.adjourn().endNight().toExchange();
    for (const clauses of [{ N3: 'A' }, { N1: 'C' }, { N1: 'A', N3: 'C' }])
      later.expectLegal('us', offer(clauses));
  });

  it('[X2] must change something', () => {
    const table = smallExchange({}, { draft: cleanDraft({ N1: 'C' }) });
    table.expectRefused('us', offer({ N1: 'C' }), 'nothing-new');
    table.expectLegal('us', offer({ N1: 'B' })).expectLegal('us', offer({ N1: 'C', N2: 'B' }));
  });

  it('[X3] replaces the last one of its delegation and nobody else’s', () => {
    const table = smallExchange().submit('us', offer({ N1: 'A' }));
    table.submit('china', offer({ N1: 'E' })).submit('us', offer({ N2: 'B' }));
    expect(table.table.offers.map(({ by, status }) => [by, status])).toEqual([
      ['us', 'replaced'],
      ['china', 'standing'],
      ['us', 'standing'],
    ]);
    const [first] = table.table.offers;
    table.expectRefused('china', accept(first?.id ?? ''), 'offer-not-standing');
    table.expectRefused(
      'us',
      { kind: 'withdrawOffer', offer: table.offer('china') },
      {
        code: 'not-own-offer',
        delegation: 'china',
      },
    );
    table.submit('us', { kind: 'withdrawOffer', offer: table.offer('us') });
    table.expectRefused('china', accept(table.offer('us')), 'offer-not-standing');
  });

  it('[X4] takes effect when the other has accepted it, and makes its norms clean', () => {
    for (const [by, of] of [
      ['us', 'china'],
      ['china', 'us'],
    ] as const) {
      const table = smallExchange().submit(by, offer({ N1: 'C', N2: 'B' }));
      table.expectRefused(by, accept(table.offer(by)), 'own-offer');
      table.submit(of, accept(table.offer(by)));
      expect(table.table.draft).toEqual(cleanDraft({ N1: 'C', N2: 'B' }));
      expect(table.table.offers).toMatchObject([{ status: 'in-effect', accepted: [of] }]);
    }
  });

  it('[X4] waits for every other delegation, and a counter-offer is no rejection', () => {
    const table = threeSidedTable().with({ incidents: [] }).toExchange();
    table
      .submit('borea', offer({ theft: 'intent' }))
      .submit('aurelia', accept(table.offer('borea')));
    expect(table.table.draft.theft).toEqual({ status: 'open' });
    table.submit('cassia', offer({ theft: 'crime' }));
    expect(table.table.offers[0]?.status).toBe('standing');
    table.expectRefused('aurelia', accept(table.offer('borea')), 'already-accepted');
    table.submit('cassia', accept(table.offer('borea')));
    expect(table.table.draft.theft).toEqual({ status: 'clean', wording: 'intent', round: 0 });
    expect(table.table.draft.proof).toEqual({ status: 'open' });
  });

  it('[X4] ends with one rejection', () => {
    const table = threeSidedTable().with({ incidents: [] }).toExchange();
    table
      .submit('borea', offer({ theft: 'intent' }))
      .submit('aurelia', accept(table.offer('borea')));
    table.expectRefused('cassia', reject(table.offer('borea'), 'proof'), {
      code: 'not-in-offer',
      norm: 'proof',
    });
    table.submit('cassia', reject(table.offer('borea'), 'theft'));
    expect(table.table.offers[0]?.status).toBe('rejected');
    expect(table.told('offerRejected')).toMatchObject([{ by: 'cassia', norm: 'theft' }]);
    table.expectRefused('cassia', accept(table.offer('borea')), 'offer-not-standing');
    expect(table.table.draft.theft).toEqual({ status: 'open' });
  });

  it('[X5] stands on in brackets, with the norm in dispute named', () => {
    const table = smallExchange().submit('us', offer({ N1: 'C', N2: 'B' }));
    const id = table.offer('us');
    table.expectRefused('china', bracket(id, 'N3'), { code: 'not-in-offer', norm: 'N3' });
    table.submit('china', bracket(id, 'N2'));
    expect(table.table.offers).toMatchObject([{ status: 'standing', bracketed: { china: 'N2' } }]);
    expect(table.told('offerBracketed')).toMatchObject([{ to: 'all', by: 'china', norm: 'N2' }]);
    table.expectRefused('china', bracket(id, 'N1'), 'already-answered');
    table.adjourn().endNight().toExchange().submit('china', accept(id));
    expect(table.table.draft.N2).toEqual({ status: 'clean', wording: 'B', round: 1 });
    expect(table.table.offers).toMatchObject([{ status: 'in-effect', bracketed: {} }]);
  });
});

describe('the end of the exchange', () => {
  it('[X18] comes when all have adjourned or are out of interventions', () => {
    const table = smallExchange().submit('us', { kind: 'adjourn' });
    expect(table.stage).toBe('exchange');
    table.expectRefused('us', { kind: 'adjourn' }, 'adjourned-already');
    const spent = table.withSide('china', { interventions: 1 });
    spent.submit('china', { kind: 'consultAudience', audience: 'netizens', norm: 'N2' });
    expect(spent.stage).toBe('night');
    expect(table.submit('china', { kind: 'adjourn' }).stage).toBe('night');
  });

  it('[X18] comes at once where nobody has an intervention', () => {
    const idle = smallWith(({ cuts }) => ({
      cuts: cuts.map((cut) => ({
        ...cut,
        rounds: cut.rounds.map((round) => ({ ...round, interventions: 0, events: [] })),
      })),
    }));
    expect(aTable(idle, '10', 1).toExchange().stage).toBe('night');
  });

  it('[X18] waits for the answer to an offer of this round, not to one of an earlier round', () => {
    const table = smallExchange()
      .withSide('us', { interventions: 1 })
      .withSide('china', { interventions: 0 });
    table.submit('us', offer({ N1: 'C' }));
    expect(table.stage).toBe('exchange');
    table.submit('china', bracket(table.offer('us'), 'N1'));
    expect([table.stage, table.table.offers[0]?.status]).toEqual(['night', 'standing']);
    table.endNight().toExchange();
    const unanswered = table.with({
      offers: table.table.offers.map((each) => ({ ...each, bracketed: {} })),
    });
    unanswered.submit('china', { kind: 'adjourn' });
    expect(unanswered.view('us').sides.china?.ready).toBe(true);
    expect(unanswered.submit('us', { kind: 'adjourn' }).stage).toBe('verdict');
  });

  it('[X19] is put off by a new offer, which calls the others back', () => {
    const table = smallExchange()
      .submit('china', { kind: 'adjourn' })
      .submit('us', offer({ N1: 'C' }));
    expect([table.side('china').adjourned, table.side('us').adjourned]).toEqual([false, false]);
    table.expectRefused('china', { kind: 'adjourn' }, { code: 'answer-awaited', delegation: 'us' });
    table.submit('us', { kind: 'adjourn' });
    table.submit('china', bracket(table.offer('us'), 'N1')).submit('china', { kind: 'adjourn' });
    expect(table.stage).toBe('night');
  });
});
