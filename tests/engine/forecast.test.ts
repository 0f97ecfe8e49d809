import { describe, expect, it } from 'vitest';
import {
  type Command,
  forecast,
  type Happening,
  type Move,
  type State,
  viewFor,
} from '../../src/engine/index.ts';
import { inBreach } from '../support/eventTable.ts';
import { washington } from '../support/fixtures.ts';
import { randomGame } from '../support/randomGame.ts';
import {
  cleanDraft,
  small,
  smallClosing,
  smallExchange,
  smallTable,
  threeSided,
} from '../support/smallTable.ts';

const offer = (clauses: Record<string, string>): Command => ({ kind: 'tableOffer', clauses });

describe('a forecast', () => {
  it('[K3] of a tone and of positions is what they do', () => {
    const table = smallTable();
    const tone = table.forecast('us', { kind: 'chooseTone', tone: 'firm' });
    expect(tone.now.map(({ meter, by }) => [meter, by])).toEqual([
      ['trust', -30],
      ['tension', 40],
      ['audience', 40],
    ]);
    table.tones();
    const stand = table.stand('us', { N1: 'C', N2: 'A' }, { norm: 'N1', wording: 'C' });
    const positions = table.forecast('us', stand);
    expect(positions.now).toMatchObject([
      { audience: 'business', by: -60 },
      { audience: 'congress', by: 30 },
      { audience: 'business', by: 50 },
    ]);
    table.submit('us', stand).submit('china', table.stand('china'));
    expect(table.side('us').audiences).toEqual({ congress: 530, business: 490 });
  });

  it('[K3] of an offer gives its cost now, its cost if accepted, and the text then', () => {
    const table = smallExchange({ us: { N1: 'A' } }, { draft: cleanDraft({ N2: 'B' }) });
    const foretold = table.forecast('us', offer({ N1: 'C', N2: 'A' }));
    expect(foretold.now).toMatchObject([
      { meter: 'strikes', delegation: 'us', by: 1 },
      { meter: 'trust', by: -60 },
    ]);
    expect(foretold.ifAccepted).toMatchObject([{ audience: 'business', by: -60 }]);
    expect(foretold.text).toEqual({ before: 8e6, after: 9e6 + 10e6, reservation: 20e6 });
    table.with({ trust: 500 }).agree('us', { N1: 'C', N2: 'A' });
    const plain = smallExchange({ us: { N1: 'A' }, china: { N1: 'E' } });
    const accepting = plain.submit('us', offer({ N1: 'C' })).forecast('china', {
      kind: 'acceptOffer',
      offer: plain.offer('us'),
    });
    plain.accepted('us');
    expect(plain.view('china').own?.text).toBe(accepting.text?.after);
    expect(accepting.interventions).toBe(0);
  });

  it('[K3] of a harvest gives the reservation then', () => {
    const table = smallExchange({ us: { N1: 'C' } });
    const harvest: Command = { kind: 'tableHarvest', norm: 'N1', wording: 'C' };
    const { ifAccepted, text } = table.forecast('us', harvest);
    expect(ifAccepted.map(({ by }) => by)).toEqual([40, 30, 30]);
    expect(text).toEqual({ before: 0, after: 12e6, reservation: 24.5e6 });
    const { line = 0 } = table.view('us').own ?? {};
    table.submit('us', harvest).accepted('us');
    const { own } = table.view('us');
    expect((own?.reservation ?? 0) - (own?.line ?? 0)).toBe((text?.reservation ?? 0) - line);
  });

  it('[K3] of a reaction that strikes at another’s values keeps to one’s own', () => {
    const table = inBreach().beliefs();
    const foretold = table.forecast('china', { kind: 'react', reaction: 'surveillance' });
    expect(foretold.now).toMatchObject([
      { audience: 'netizens', by: 80 },
      { meter: 'trust', by: -80 },
      { meter: 'tension', by: 80 },
    ]);
    expect(foretold.further).toEqual([{ kind: 'double-losses', delegation: 'us', norm: 'N3' }]);
  });

  it('[K3] of a paper gives the chance that it leaks', () => {
    const table = smallExchange({}, { tension: 450 });
    const paper: Command = { kind: 'sendNonPaper', to: 'china', clauses: { N1: 'C' } };
    expect(table.forecast('us', paper)).toMatchObject({
      leakPercent: 14,
      now: [],
      interventions: 1,
    });
  });

  it('[K3] of a signature gives what a text that stands will cost', () => {
    const table = smallClosing({ N1: 'B', N2: 'B' }).withSide('us', { redLines: { N1: 'A' } });
    const signed = table.forecast('us', { kind: 'sign', form: 'sign', removal: null });
    expect(signed.now).toEqual([]);
    expect(signed.ifAccepted.map(({ meter, by }) => [meter, by])).toEqual([
      ['audience', 30],
      ['audience', -150],
      ['strikes', 1],
      ['trust', -60],
      ['audience', 10],
    ]);
    const removal = table.view('us').own?.removal ?? null;
    const referred = table.forecast('us', { kind: 'sign', form: 'ad-referendum', removal });
    expect(referred.now).toMatchObject([{ meter: 'trust', by: -50 }]);
  });

  it('[K3] of a strike gives the trust that it costs, beyond the third nothing else', () => {
    const reopening = (strikes: number) =>
      smallExchange({}, { draft: cleanDraft({ N1: 'C' }) }).withSide('us', { strikes });
    for (const strikes of [0, 2, 3]) {
      const table = reopening(strikes);
      const { now } = table.forecast('us', offer({ N1: 'B' }));
      table.submit('us', offer({ N1: 'B' }));
      const moved = table.told('meterMoved').filter(({ move }) => move.cause.code === 'reopened');
      expect(now).toEqual(moved.map(({ move }) => move));
      expect(now.map(({ meter }) => meter)).toEqual(
        strikes === 3 ? ['trust'] : ['strikes', 'trust'],
      );
    }
    const crossing = smallClosing({ N1: 'B', N2: 'C' })
      .withSide('us', { redLines: { N1: 'A', N2: 'A' }, strikes: 2 })
      .forecast('us', { kind: 'sign', form: 'sign', removal: null });
    const struck = crossing.ifAccepted.flatMap(({ meter, by }) =>
      meter === 'strikes' || meter === 'trust' ? [[meter, by]] : [],
    );
    expect(struck).toEqual([
      ['strikes', 1],
      ['trust', -60],
      ['trust', -60],
    ]);
  });

  it.each([
    [small, '10'],
    [threeSided, 'short'],
    [washington().scenario, '20'],
  ] as const)('[K3] is kept in every random game: %#', { timeout: 30_000 }, (scenario, cut) => {
    for (let seed = 0; seed < 10; seed += 1) {
      const promised = new Map<string, readonly Move[]>();
      randomGame(scenario, cut, seed, (before, seat, command, after) => {
        const { own } = viewFor(before, seat);
        if (own === null) return;
        if (atAnEdge(before) || atAnEdge(after)) return promised.clear();
        const foretold = forecast(viewFor(before, seat), command);
        const kept = ownMoves(foretold.now, seat);
        if (SEALED.includes(command.kind)) promised.set(`${seat} ${command.kind}`, kept);
        else if (command.kind !== 'acceptOffer') {
          expect(movesOf(before, after, seat, NOW)).toEqual(kept);
        }
        for (const [key, moves] of promised) {
          const [id = '', kind = ''] = key.split(' ');
          if (!revealed(before, after, kind)) continue;
          promised.delete(key);
          expect(movesOf(before, after, id, CODES[kind] ?? [])).toEqual(moves);
        }
        if (command.kind === 'acceptOffer' && takesEffect(before, after)) {
          const costs = ownMoves(foretold.ifAccepted, seat);
          expect(movesOf(before, after, seat, ['retreat', 'harvest'])).toEqual(costs);
        }
      });
    }
  });
});

/** Causes of what an act costs at once. */
const NOW: Move['cause']['code'][] = ['reopened', 'third-question', 'capital-called'];
const CODES: Readonly<Record<string, Move['cause']['code'][]>> = {
  chooseTone: ['tone'],
  takePositions: ['position-firmer', 'position-softer', 'red-line-drawn', 'warm-words-cold-text'],
  react: ['reaction', 'strike', 'mirror'],
  choosePressLine: ['press-line'],
};
const SEALED = Object.keys(CODES);
const REVEALS: Readonly<Record<string, Happening['kind']>> = {
  chooseTone: 'tonesRevealed',
  takePositions: 'positionsRevealed',
  react: 'reactionsRevealed',
  choosePressLine: 'pressLinesRevealed',
};

/** Where a meter has come to its end, moves that change nothing are not recorded. */
function atAnEdge({ table }: State): boolean {
  const homes = Object.values(table.delegations).flatMap(({ audiences }) =>
    Object.values(audiences),
  );
  return [table.trust, ...homes].some((level) => level === 0 || level === 1000);
}

function news(before: State, after: State): readonly Happening[] {
  return after.record.slice(before.record.length);
}

function revealed(before: State, after: State, kind: string): boolean {
  return news(before, after).some((happening) => happening.kind === REVEALS[kind]);
}

function takesEffect(before: State, after: State): boolean {
  return news(before, after).some((happening) => happening.kind === 'offerTookEffect');
}

/** The moves on a delegation's own meters that were recorded as its own doing, for these causes. */
function movesOf(
  before: State,
  after: State,
  id: string,
  codes: readonly Move['cause']['code'][],
): readonly Move[] {
  return ownMoves(
    news(before, after).flatMap((happening) =>
      happening.kind === 'meterMoved' ? [happening.move] : [],
    ),
    id,
  ).filter(({ cause }) => codes.includes(cause.code) && [undefined, id].includes(cause.delegation));
}

/** A delegation's own moves and the trust of its strikes; its line is left out, since the record adds to it what home moves. */
function ownMoves(moves: readonly Move[], id: string): readonly Move[] {
  return moves.filter(
    (move) =>
      move.by !== 0 &&
      ('delegation' in move
        ? move.delegation === id && move.meter !== 'line'
        : move.cause.delegation === id && STRIKES.includes(move.cause.code)),
  );
}

const STRIKES: readonly Move['cause']['code'][] = ['reopened', 'red-line-crossed'];
