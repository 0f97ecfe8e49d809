import { describe, expect, it } from 'vitest';
import {
  type FolderSize,
  ladderPlan,
  redLineHeight,
  redLinePlateDrop,
  SPINE,
} from '../../scenes/plans/ladderPlan.ts';

/** Half the height of the plate with a red line's words. */
const PLATE_HALF = 7;
/** How low the letters of a rung begin at the least, and how far up its words end. */
const LETTERS_FROM = 5;
const WORDS_TO = 2;
const folder = (size: Partial<FolderSize>): FolderSize => ({
  width: 150,
  height: 432,
  rungs: 5,
  foot: 'words',
  lines: [],
  ...size,
});

describe('a red line on a ladder', () => {
  it.each([360, 432, 540])(
    'keeps its words clear of those of the rungs over and under it on a sheet %i high',
    (height) => {
      const plan = ladderPlan(folder({ height, lines: [2, 3] }));
      for (const at of [1, 2]) {
        const line = redLineHeight(plan, at, 'after');
        const [over, under] = [plan.rungs[at], plan.rungs[at + 1]];
        if (over === undefined || under === undefined) throw new Error('a rung is missing');
        const plate = line + redLinePlateDrop(plan, at, 'after');
        expect(plate - PLATE_HALF - (over.y + over.height - WORDS_TO)).toBeGreaterThanOrEqual(4);
        expect(under.y + LETTERS_FROM - (plate + PLATE_HALF)).toBeGreaterThanOrEqual(2);
      }
    },
  );

  it('is the same whichever of its two rungs it is told by', () => {
    const plan = ladderPlan(folder({ lines: [2] }));
    expect(redLineHeight(plan, 1, 'after')).toBe(redLineHeight(plan, 2, 'before'));
  });

  it('has its words on itself where only the foot follows', () => {
    expect(redLinePlateDrop(ladderPlan(folder({ lines: [5] })), 4, 'after')).toBe(0);
  });

  it('leaves the ladder as long as it was', () => {
    const foot = (lines: readonly number[]) => {
      const last = ladderPlan(folder({ lines })).rungs.at(-1);
      return (last?.y ?? 0) + (last?.height ?? 0);
    };
    expect(foot([2, 4])).toBeCloseTo(foot([]));
  });
});

it('keeps the tokens of a spine apart from each other and from the letter over them', () => {
  const { lanes, tokenWidth, tokenDrop } = ladderPlan(folder({ width: SPINE }));
  const diamond = (tokenWidth / 2) * 1.2;
  expect(lanes[1] - lanes[0]).toBeGreaterThanOrEqual(tokenWidth / 2 + diamond);
  expect(tokenDrop - diamond).toBeGreaterThanOrEqual(14);
});
