import { describe, expect, it } from 'vitest';
import { type View, viewFor } from '../../src/engine/index.ts';
import { ladderView } from '../../src/view/ladderView.ts';
import { drawnLines } from '../../src/view/redLinesOn.ts';
import { aFrame } from '../support/aFrame.ts';
import { washington } from '../support/fixtures.ts';
import { threeSidedTable } from '../support/smallTable.ts';
import { statesOf } from '../support/statesOf.ts';

const { scenario } = washington();
const use = { chosen: null, actionId: () => '' };

function firstWhere(matches: (view: View) => boolean): View {
  for (const seed of [1, 2, 3, 4, 5])
    for (const state of statesOf(scenario, '20', seed)) {
      const view = viewFor(state, 'us');
      if (matches(view)) return view;
    }
  throw new Error('no game came to this');
}

describe('the ladder of a norm', () => {
  it('has every token on the agreed rung, wherever the sides stood before', () => {
    const movedTo = (view: View) =>
      Object.entries(view.draft).find(
        ([norm, clause]) =>
          clause.status === 'clean' && clause.wording !== view.sides.us?.positions[norm],
      );
    const view = firstWhere((each) => movedTo(each) !== undefined);
    const [norm = '', clause] = movedTo(view) ?? [];
    const { rungs } = ladderView(aFrame(view), norm, use);
    const marked = rungs.filter(({ tokens }) => tokens.length > 0);
    expect(marked.map(({ wording, tokens }) => [wording, tokens.length])).toEqual([
      [clause?.status === 'clean' ? clause.wording : '', 2],
    ]);
    expect(marked[0]?.spoken).toBe('agreed');
  });

  it('has each red line where what it refuses begins, whichever way its side welcomes', () => {
    const view = firstWhere(({ stage }) => stage === 'exchange');
    const line = (id: string, wording: string) =>
      drawnLines(aFrame(view), 'N4', { [id]: wording }).map((each) => [each.wording, each.refuses]);
    expect(line('us', 'C')).toEqual([['C', 'after']]);
    expect(line('china', 'C')).toEqual([['C', 'before']]);
    expect(line('us', 'E')).toEqual([['E', 'after']]);
    expect(line('china', 'A')).toEqual([['A', 'before']]);
  });

  it('has a line at each end of what an order across the ladder bears', () => {
    const frame = aFrame(viewFor(threeSidedTable().state, 'aurelia'));
    const line = (wording: string) =>
      drawnLines(frame, 'proof', { cassia: wording }).map((each) => [each.wording, each.refuses]);
    // Welcome to Cassia: facts, notice, joint, free; on the ladder: free, notice, facts, joint.
    expect(line('notice')).toEqual([
      ['notice', 'before'],
      ['facts', 'after'],
    ]);
    expect(line('joint')).toEqual([['notice', 'before']]);
  });
});
