import { describe, expect, it } from 'vitest';
import { type Happening, type View, viewFor } from '../../src/engine/index.ts';
import { guessStory } from '../../src/view/guessesView.ts';
import { aFrame } from '../support/aFrame.ts';
import { washington } from '../support/fixtures.ts';
import { statesOf } from '../support/statesOf.ts';

const { scenario, texts } = washington();
const cables = texts.en?.cables.china ?? {};
const ends = [1, 2, 3, 4, 5, 6].map((seed) => endOf(seed));

function endOf(seed: number): View {
  const end = statesOf(scenario, seed % 2 === 0 ? '20' : '60', seed).at(-1);
  if (end === undefined) throw new Error('no game');
  return viewFor(end, 'us');
}

/** The same end of a game in which the United States had guessed so. */
function guessed(view: View, guesses: readonly (readonly [round: number, cable: string])[]): View {
  const told = guesses.map(([round, cable]): Happening => {
    return { kind: 'cableGuessed', by: 'us', of: 'china', cable, to: ['us'], round, step: 1 };
  });
  const others = view.record.filter(({ kind }) => kind !== 'cableGuessed');
  return { ...view, record: [...told, ...others] };
}

function storyOf(view: View) {
  if (view.verdict === null) throw new Error('the game is not over');
  const truth = view.verdict.sides.china?.cable ?? '';
  return { story: guessStory(aFrame(view), view.verdict, 'china'), truth };
}

const nameOf = (cable: string) => cables[cable]?.name ?? cable;
const wrongFor = (truth: string) => Object.keys(cables).find((each) => each !== truth) ?? '';

describe('the story of a guess', () => {
  it('names what was thought first, what at the end, and what it was', () => {
    for (const end of ends) {
      const { truth } = storyOf(end);
      const wrong = wrongFor(truth);
      const changed = storyOf(
        guessed(end, [
          [0, wrong],
          [1, truth],
        ]),
      ).story.line;
      expect(changed).toBe(
        `First, in round 1, you thought: ${nameOf(wrong)}. At the end: ${nameOf(truth)}. That was it.`,
      );
      const kept = storyOf(guessed(end, [[1, wrong]])).story.line;
      expect(kept).toBe(`From round 2 on you thought: ${nameOf(wrong)}. It was ${nameOf(truth)}.`);
      const none = storyOf(guessed(end, [])).story;
      expect(none.line).toContain(`The cable of China was ${nameOf(truth)}.`);
      expect(none.moves).toBeNull();
    }
  });

  it('quotes only moves that they made, worth more to the true cable than to the other', () => {
    let quoted = 0;
    for (const end of ends) {
      const { truth } = storyOf(end);
      for (const guess of Object.keys(cables)) {
        const moves = storyOf(guessed(end, [[0, guess]])).story.moves ?? '';
        const told = [
          ...moves.matchAll(
            /(N\d+) ([A-E]) “[^”]+” in round (\d), worth (\S+) to .+? and (\S+) to/g,
          ),
        ];
        for (const [, norm = '', wording = '', round, value = '', rival = ''] of told) {
          expect(Number(value.replace('−', '-'))).toBeGreaterThan(Number(rival.replace('−', '-')));
          expect(stoodFor(end, norm, wording, Number(round) - 1)).toBe(true);
          quoted += 1;
        }
        expect(moves).toContain(guess === truth ? (told.length > 0 ? 'confirmed' : 'told') : '');
      }
    }
    expect(quoted).toBeGreaterThan(10);
  });
});

function stoodFor({ record }: View, norm: string, wording: string, round: number): boolean {
  return record.some(
    (happening) =>
      happening.round === round &&
      ((happening.kind === 'positionsRevealed' && happening.positions.china?.[norm] === wording) ||
        (happening.kind === 'offerTabled' &&
          happening.by === 'china' &&
          happening.clauses[norm] === wording)),
  );
}
