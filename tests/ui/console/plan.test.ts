import { describe, expect, it } from 'vitest';
import { classPlanFault } from '../../../src/classroom/index.ts';
import { secondsFrom, secondsOnClock } from '../../../src/ui/console/clockWords.ts';
import { firstPlan, planMinutes, withCut } from '../../../src/ui/console/planDraft.ts';
import { washington } from '../../support/fixtures.ts';

const { scenario } = washington();

describe('the plan of a class', () => {
  it('is one of 75 minutes before anything is chosen, and the server would take it', () => {
    const plan = firstPlan(scenario);
    expect(classPlanFault(plan, scenario)).toBeNull();
    const { whole } = planMinutes(plan, scenario);
    expect(whole).toBeGreaterThan(70);
    expect(whole).toBeLessThanOrEqual(75);
  });

  it('takes the pace of another cut with it', () => {
    const hour = { ...withCut(firstPlan(scenario), '60'), sittings: 1 };
    expect(classPlanFault(hour, scenario)).toBeNull();
    expect(planMinutes(hour, scenario)).toMatchObject({ each: 60, intervals: 0 });
  });

  it.each([
    ['2:25', 145],
    ['2', 120],
    [':25', 25],
    [' 10:00 ', 600],
    ['', null],
    ['two', null],
    ['1:2:3', null],
  ])('reads %j as %j seconds', (typed, seconds) => {
    expect(secondsFrom(typed)).toBe(seconds);
  });

  it('writes seconds as it reads them', () => {
    for (const seconds of [0, 9, 60, 145, 3600])
      expect(secondsFrom(secondsOnClock(seconds))).toBe(seconds);
  });
});
