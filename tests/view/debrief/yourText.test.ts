import { describe, expect, it } from 'vitest';
import { entry, pressGap } from '../../../src/engine/index.ts';
import { yourText } from '../../../src/view/debrief/yourText.ts';
import type { Frame } from '../../../src/view/Frame.ts';
import { endedGames } from '../../support/endedGames.ts';

const games = endedGames();

function verdictOf({ view }: Frame) {
  if (view.verdict === null) throw new Error('the game is not over');
  return view.verdict;
}

describe('your text', () => {
  it('has every norm of the cut once: in the text as it was agreed, or among those that fell', () => {
    for (const { frame } of games) {
      const text = yourText(frame);
      const { clauses } = verdictOf(frame);
      for (const { norm, words } of text.clauses)
        expect(words).toBe(frame.script.norms[norm]?.wordings[entry(clauses, norm)]?.sentence);
      const told = [...text.clauses, ...text.fallen.norms].map(({ norm }) => norm);
      expect(told.toSorted()).toEqual([...frame.view.setting.cut.norms].sort());
      expect(text.clauses.length).toBe(Object.keys(clauses).length);
    }
  });

  it('holds the lines that were said, and the gap that the engine counts', () => {
    let spoken = 0;
    for (const { frame } of games) {
      const { readouts } = yourText(frame);
      const { pressLines } = verdictOf(frame);
      const said = ['us', 'china'].flatMap((id) => {
        const line = pressLines[id];
        return line === undefined ? [] : [frame.script.verdict.press[id]?.[line]];
      });
      expect(readouts.lines.map(({ words }) => words)).toEqual(said);
      if (said.length === 0) {
        expect(readouts.missing).not.toBeNull();
        continue;
      }
      spoken += 1;
      expect(readouts.gap?.steps).toBe(pressGap(pressLines));
    }
    expect(spoken).toBeGreaterThan(0);
    expect(spoken).toBeLessThan(games.length);
  });

  it('says of a norm that fell where it stuck: struck by a capital, lost, refused or never named', () => {
    const fates = new Set<string>();
    for (const { frame } of games) {
      const { view } = frame;
      for (const { norm, fate, papers } of yourText(frame).fallen.norms) {
        const clause = view.draft[norm];
        const named = view.offers.filter(
          ({ clauses, status }) => norm in clauses && status !== 'in-effect',
        );
        if (view.closing?.removed.includes(norm)) {
          expect(fate).toMatch(/struck/);
          fates.add('struck');
        } else if (clause?.status === 'clean') {
          expect(fate).toMatch(/lost with the text/);
          fates.add('lost');
        } else if (named.length > 0) {
          expect(fate).toMatch(/brackets/);
          fates.add('refused');
        } else {
          expect(fate).toMatch(/no paper|before it was opened/);
          fates.add('unnamed');
        }
        expect(papers.length).toBe(named.length > 4 ? 5 : named.length);
      }
    }
    expect([...fates].sort()).toEqual(['lost', 'refused', 'struck', 'unnamed']);
  });

  it('quotes of each paper the last answer, with the norm that it was refused over', () => {
    let quoted = 0;
    for (const { frame } of games) {
      for (const { norm, papers } of yourText(frame).fallen.norms) {
        for (const paper of papers) {
          const over = /, over (N\d+)/.exec(paper)?.[1];
          if (over === undefined) continue;
          quoted += 1;
          expect(over).not.toBe(norm);
        }
      }
    }
    expect(quoted).toBeGreaterThan(3);
  });
});
