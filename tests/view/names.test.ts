import { describe, expect, it } from 'vitest';
import { viewFor } from '../../src/engine/index.ts';
import { happeningSentence } from '../../src/view/happeningSentence.ts';
import { aFrame } from '../support/aFrame.ts';
import { washington } from '../support/fixtures.ts';
import { statesOf } from '../support/statesOf.ts';

const { scenario } = washington();

describe('the sentences of the record', () => {
  it('begin with a capital and give a delegation its article', () => {
    const games = [1, 2, 3, 4].map((seed) =>
      statesOf(scenario, seed % 2 === 0 ? '20' : '60', seed),
    );
    const sentences = games.flatMap((game) => {
      const end = game.at(-1);
      if (end === undefined) throw new Error('no game');
      const frame = aFrame(viewFor(end, 'china'));
      return frame.view.record.flatMap((happening) => happeningSentence(frame, happening) ?? []);
    });
    expect(sentences.length).toBeGreaterThan(400);
    expect(sentences.filter((words) => /^\p{Ll}/u.test(words))).toEqual([]);
    // On its own it stands before a colon: `United States: measured`.
    const bare = sentences.filter((words) => /(?<![Tt]he )United States(?!:)/.test(words));
    expect([...new Set(bare)]).toEqual([]);
    expect(sentences.filter((words) => /\. the United States/.test(words))).toEqual([]);
  });
});
