import { describe, expect, it } from 'vitest';
import { assigned, readAssignment } from '../../src/ui/assignment.ts';

const known = {
  scenario: 'washington-2015',
  seats: ['us', 'china'],
  cuts: ['20', '60'],
  levels: ['novice', 'logroller'],
};
const plan = { cut: '20', level: 'logroller' };

describe('an assignment link', () => {
  it('sets what it names and leaves the rest to the student', () => {
    const read = readAssignment('?scenario=washington-2015&cut=60&seat=china&seed=7', known);
    expect(read).toEqual({ ok: true, assignment: { seat: 'china', cut: '60', level: null } });
    expect(assigned(plan, read.ok ? read.assignment : null)).toEqual({
      cut: '60',
      level: 'logroller',
    });
  });

  it('without a chair, a length or a level assigns nothing', () => {
    expect(readAssignment('?seed=7&view=text', known)).toEqual({ ok: true, assignment: null });
    expect(assigned(plan, null)).toEqual(plan);
  });

  it.each([
    ['scenario', 'vienna-1814'],
    ['seat', 'france'],
    ['cut', '45'],
    ['level', 'genius'],
  ] as const)('names a %s that is not here', (what, word) => {
    expect(readAssignment(`?${what}=${word}`, known)).toEqual({ ok: false, fault: { what, word } });
  });
});
