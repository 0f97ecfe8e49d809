import { describe, expect, it } from 'vitest';
import { assigned, readAssignment } from '../../src/ui/assignment.ts';

const known = {
  scenario: 'washington-2015',
  seats: ['us', 'china'],
  cuts: ['20', '60'],
  counterparts: ['novice', 'logroller', 'logroller/hardliner', 'surprise'],
};
const plan = { cut: '20', level: 'logroller', style: 'cautious' };

describe('an assignment link', () => {
  it('sets what it names and leaves the rest to the student', () => {
    const read = readAssignment('?scenario=washington-2015&cut=60&seat=china&seed=7', known);
    expect(read).toEqual({
      ok: true,
      assignment: { seat: 'china', cut: '60', level: null, style: null },
    });
    expect(assigned(plan, read.ok ? read.assignment : null)).toEqual({
      cut: '60',
      level: 'logroller',
      style: 'cautious',
    });
  });

  it('names a counterpart with its manner, an even-tempered one without, and one that is drawn', () => {
    const planFor = (level: string) => {
      const read = readAssignment(`?level=${level}`, known);
      return assigned(plan, read.ok ? read.assignment : null);
    };
    expect(planFor('logroller/hardliner')).toMatchObject({
      level: 'logroller',
      style: 'hardliner',
    });
    expect(planFor('novice')).toMatchObject({ level: 'novice', style: 'even' });
    expect(planFor('surprise')).toMatchObject({ level: 'surprise' });
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
    ['level', 'logroller/angry'],
  ] as const)('names a %s that is not here', (what, word) => {
    expect(readAssignment(`?${what}=${word}`, known)).toEqual({ ok: false, fault: { what, word } });
  });
});
