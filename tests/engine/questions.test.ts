import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/engine/index.ts';
import { aTable } from '../support/aTable.ts';
import { eventful, smallExchange, threeSidedTable } from '../support/smallTable.ts';

const ask = (to: string, norm: string): Command => ({ kind: 'askQuestion', to, norm });
const answer = (question: string, rung: string | null): Command => ({
  kind: 'answerQuestion',
  question,
  hurts: 'N1',
  rung,
  wish: rung === null ? null : { norm: 'N2', wording: 'C' },
});
const offer = (clauses: Record<string, string>): Command => ({ kind: 'tableOffer', clauses });

describe('a question', () => {
  it('[X12] is answered with a rung and a wish at a trust of 50 and above', () => {
    const table = smallExchange({}, { trust: 500 }).submit('us', ask('china', 'N1'));
    const [question] = table.table.questions;
    const id = question?.id ?? '';
    table.expectRefused('china', answer(id, null), 'answer-not-frank');
    table.expectRefused('china', answer(id, 'Z'), { code: 'unknown-id', norm: 'N1' });
    table.expectRefused('us', answer(id, 'D'), 'no-such-question');
    table
      .submit('china', answer(id, 'D'))
      .expectRefused('china', answer(id, 'D'), 'already-answered');
    expect(table.told('questionAnswered')).toMatchObject([
      {
        to: ['china', 'us'],
        by: 'china',
        hurts: 'N1',
        rung: 'D',
        wish: { norm: 'N2', wording: 'C' },
      },
    ]);
  });

  it('[X12] is answered only with what hurts below, as trust stood when it was asked', () => {
    const table = smallExchange({}, { trust: 499 }).submit('china', ask('us', 'N1'));
    const id = table.table.questions[0]?.id ?? '';
    for (const later of [table, table.with({ trust: 900 })]) {
      later.expectRefused('us', answer(id, 'B'), 'answer-too-frank');
      later.submit('us', answer(id, null));
    }
  });

  it('[X12] lapses with its round', () => {
    const table = smallExchange()
      .submit('us', ask('china', 'N1'))
      .adjourn()
      .endNight()
      .toExchange();
    table.expectRefused(
      'china',
      answer(table.table.questions[0]?.id ?? '', 'D'),
      'already-answered',
    );
  });

  it('[X12] keeps its answer from third parties', () => {
    const table = threeSidedTable().with({ incidents: [], trust: 600 }).toExchange();
    table.expectRefused('cassia', ask('cassia', 'theft'), 'self-addressed');
    table.expectRefused('cassia', ask('borea', 'review'), {
      code: 'not-on-agenda',
      norm: 'review',
    });
    table.submit('aurelia', ask('borea', 'theft')).submit('borea', {
      kind: 'answerQuestion',
      question: table.table.questions[0]?.id ?? '',
      hurts: 'proof',
      rung: 'intent',
      wish: { norm: 'theft', wording: 'crime' },
    });
    const answers = (seat: string) =>
      table.view(seat).record.filter(({ kind }) => kind === 'questionAnswered').length;
    expect(['aurelia', 'borea', 'cassia', 'public', 'table'].map(answers)).toEqual([1, 1, 0, 0, 0]);
    expect(table.view('cassia').questions).toMatchObject([{ norm: 'theft', answered: true }]);
  });

  it('[X13] costs trust from the third by one delegation on one norm', () => {
    const table = smallExchange().withSide('us', { interventions: 3 });
    const trustAfter = (...norms: string[]) => {
      const asked = table.with({ trust: 500 });
      return norms.map((norm, index) => {
        const { trust } = asked.submit('us', ask('china', norm)).table;
        if (index === 1) asked.submit('china', ask('us', norm));
        return trust;
      });
    };
    expect(trustAfter('N1', 'N1', 'N1')).toEqual([500, 500, 480]);
    expect(trustAfter('N1', 'N1', 'N2')).toEqual([500, 500, 500]);
    const third = table.submit('us', ask('china', 'N1')).submit('us', ask('china', 'N1'));
    third.adjourn().endNight().toExchange().with({ trust: 500 });
    const { trust } = third.table;
    third.submit('us', ask('china', 'N1')).submit('us', ask('china', 'N1'));
    expect(third.table.trust - trust).toBe(-40);
    third.submit('china', ask('us', 'N1'));
    expect(third.table.trust - trust).toBe(-40);
  });
});

describe('hard answers', () => {
  type Answer = readonly [norm: string, word: 'not-possible' | 'we-cannot' | 'difficult'];

  /** The tension after China has rejected one offer after another in these words. */
  const tensionAfter = (...answers: readonly Answer[]) => {
    const table = smallExchange();
    for (const [norm, word] of answers) {
      table.submit('us', offer({ N1: 'A', N2: 'A' }));
      table.submit('china', { kind: 'rejectOffer', offer: table.offer('us'), norm, word });
    }
    return table.table.tension;
  };

  it('[X17] in a row on one norm raise tension by three', () => {
    expect(tensionAfter(['N1', 'not-possible'])).toBe(400);
    expect(tensionAfter(['N1', 'not-possible'], ['N1', 'we-cannot'])).toBe(430);
    expect(tensionAfter(['N1', 'we-cannot'], ['N1', 'not-possible'])).toBe(430);
  });

  it('[X17] on two norms, or with a softer word or a yes between, do not', () => {
    expect(tensionAfter(['N1', 'not-possible'], ['N2', 'not-possible'])).toBe(400);
    expect(tensionAfter(['N1', 'not-possible'], ['N1', 'difficult'])).toBe(400);
    expect(tensionAfter(['N1', 'we-cannot'], ['N1', 'difficult'], ['N1', 'we-cannot'])).toBe(400);
    const table = smallExchange().submit('us', offer({ N1: 'A' }));
    const no = { kind: 'rejectOffer', norm: 'N1', word: 'we-cannot' } as const;
    table.submit('china', { ...no, offer: table.offer('us') }).agree('us', { N2: 'B' });
    table.submit('us', offer({ N1: 'A' })).submit('china', { ...no, offer: table.offer('us') });
    expect(table.table.tension).toBe(400);
  });

  it('[X17] count from brackets and from either side', () => {
    const table = smallExchange()
      .submit('us', offer({ N1: 'A' }))
      .submit('china', offer({ N1: 'E' }));
    const hard = { kind: 'bracketOffer', norm: 'N1', word: 'we-cannot' } as const;
    table.submit('china', { ...hard, offer: table.offer('us') });
    table.submit('us', { ...hard, offer: table.offer('china') });
    expect(table.table.tension).toBe(430);
  });
});

describe('a file of the record', () => {
  const standing = {
    ...eventful,
    cuts: eventful.cuts.map((cut) => ({ ...cut, standingFiles: ['second'] })),
  };
  const raise = (event: string): Command => ({ kind: 'raiseFile', event });

  it('[X20] may be raised by either side, once', () => {
    for (const [by, of] of [
      ['us', 'china'],
      ['china', 'us'],
    ] as const) {
      const table = aTable(standing, '10', 1).toExchange();
      table.submit(by, raise('second'));
      expect([table.stage, table.table.current]).toEqual(['beliefs', 'second']);
      expect(table.told('incidentArose')).toMatchObject([{ event: 'second', raisedBy: by }]);
      expect(table.side(by).interventions).toBe(2);
      table.settle();
      expect(table.stage).toBe('exchange');
      for (const id of [by, of]) {
        table.expectRefused(id, raise('second'), { code: 'file-raised-already', event: 'second' });
      }
    }
  });

  it('[X20] is one that the cut lists', () => {
    const table = aTable(standing, '10', 1).toExchange();
    table.expectRefused('us', raise('third'), { code: 'file-not-standing', event: 'third' });
    table.expectRefused('us', raise('breach'), { code: 'file-not-standing', event: 'breach' });
    table.expectRefused('us', raise('fourth'), { code: 'unknown-id', event: 'fourth' });
  });
});
