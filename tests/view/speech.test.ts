import { describe, expect, it } from 'vitest';
import { PUBLIC, viewFor } from '../../src/engine/index.ts';
import { openingWords, speech, type Utterance } from '../../src/view/speech.ts';
import { fillLine, mostWords, wordCount } from '../../src/view/voiceLine.ts';
import { threeDelegations, washington } from '../support/fixtures.ts';
import { statesOf } from '../support/statesOf.ts';

const { scenario, texts, voice } = washington();
const script = texts.en;
if (script === undefined) throw new Error('the scenario has no English');

const seeds = Array.from({ length: 30 }, (_, index) => index + 1);
const games = seeds.map((seed) => statesOf(scenario, seed % 2 === 0 ? '20' : '60', seed));

function spokenIn(game: (typeof games)[number]): readonly Utterance[] {
  const end = game.at(-1);
  return end === undefined ? [] : speech(viewFor(end, 'us'), script ?? never(), voice);
}

/** The verdict opens the whole record, so that places in it move; what was said does not. */
function unplaced({ at, ...said }: Utterance): Omit<Utterance, 'at'> {
  return said;
}

function never(): never {
  throw new Error('unreachable');
}

describe('the spoken line', () => {
  it('is never heard twice in a game', () => {
    for (const game of games) {
      const words = spokenIn(game).flatMap((each) => each.words ?? []);
      expect(words.filter((each, at) => words.indexOf(each) !== at)).toEqual([]);
    }
  });

  it('has 22 words at most and no open slot', () => {
    for (const { words } of games.flatMap(spokenIn)) {
      if (words === null) continue;
      expect(words).not.toMatch(/[{}]/);
      expect(wordCount(words), words).toBeLessThanOrEqual(mostWords);
    }
  });

  it('exists for every act, and is rarely used up', () => {
    const all = games.flatMap(spokenIn);
    const spoken = new Set(all.flatMap(({ act, words }) => (words === null ? [] : [act])));
    expect([...new Set(all.map(({ act }) => act))].filter((act) => !spoken.has(act))).toEqual([]);
    const silent = all.filter(({ words }) => words === null);
    expect(silent.length / all.length).toBeLessThan(0.05);
  });

  it('reads back what the other side said, at most once a round for each speaker', () => {
    const all = games.flatMap(spokenIn);
    expect(all.filter(({ act }) => act === 'quote').length).toBeGreaterThan(10);
    for (const game of games) {
      const rounds = spokenIn(game)
        .filter(({ act }) => act === 'quote')
        .map(({ by, round }) => `${by} ${round}`);
      expect(new Set(rounds).size).toBe(rounds.length);
    }
  });

  it('stays as it was said when more happens', () => {
    for (const game of games.slice(0, 6)) {
      const end = spokenIn(game);
      for (const state of game.slice(0, -1)) {
        const then = speech(viewFor(state, 'us'), script ?? never(), voice);
        expect(end.slice(0, then.length).map(unplaced)).toEqual(then.map(unplaced));
      }
    }
  });

  it('sounds the same to the public as to the delegations, for what is public', () => {
    for (const game of games.slice(0, 10)) {
      const before = game.at(-2);
      if (before === undefined) continue;
      const hearings = ['us', 'china', PUBLIC].map((seat) =>
        speech(viewFor(before, seat), script ?? never(), voice)
          .filter(({ act }) => !['answer', 'non-paper'].includes(act))
          .map(({ by, act, words }) => ({ by, act, words })),
      );
      expect(hearings[1]).toEqual(hearings[0]);
      expect(hearings[2]).toEqual(hearings[0]);
    }
  });
});

describe('the words on a tone card', () => {
  it('are those that one is then heard to say, in every round', () => {
    let compared = 0;
    for (const game of games.slice(0, 16)) {
      for (const [at, state] of game.entries()) {
        const [before, after] = [viewFor(state, 'us'), game[at + 1]];
        if (before.stage !== 'statement' || after === undefined) continue;
        const revealed = viewFor(after, 'us').record.findLast(
          (happening) => happening.kind === 'tonesRevealed' && happening.round === before.round,
        );
        if (revealed?.kind !== 'tonesRevealed') continue;
        for (const by of ['us', 'china']) {
          const tone = revealed.tones[by] ?? '';
          const card = openingWords(before, { script: script ?? never(), voice }, { by, tone });
          const said = speech(viewFor(after, 'us'), script ?? never(), voice).findLast(
            (each) => each.act === 'open' && each.by === by,
          );
          expect(said?.words).toBe(card);
          expect(card).not.toBeNull();
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(80);
  }, 30_000);

  it('are those of the tone itself where a scenario has no lines, said once', () => {
    const small = threeDelegations();
    const words = small.texts.en ?? never();
    for (const game of [1, 2, 3].map((seed) => statesOf(small.scenario, 'short', seed))) {
      const end = game.at(-1);
      if (end === undefined) continue;
      const said = speech(viewFor(end, PUBLIC), words, []).flatMap((each) => each.words ?? []);
      expect(
        said.some((each) => Object.values(words.tones).some(({ says }) => says === each)),
      ).toBe(true);
      expect(new Set(said).size).toBe(said.length);
    }
  });
});

describe('a line', () => {
  it('is not said where a slot has nothing to hold', () => {
    expect(fillLine('We ask for {ask}.', { give: '“Peace”' })).toBeNull();
    expect(fillLine('We ask for {ask}.', { ask: '“Peace”' })).toBe('We ask for “Peace”.');
  });
});
