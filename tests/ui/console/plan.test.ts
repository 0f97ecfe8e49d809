import { readFileSync } from 'node:fs';
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
    expect(planMinutes(plan, scenario).whole).toBe(75);
  });

  it.each([1, 2, 3])('sums for %i games to the minutes that it names one by one', (sittings) => {
    for (const { id } of scenario.cuts) {
      const plan = { ...withCut(firstPlan(scenario), id), sittings };
      const { comingIn, each, intervals, debrief, close, whole } = planMinutes(plan, scenario);
      expect(comingIn + sittings * each + intervals + debrief + close).toBe(whole);
    }
  });

  it('has the minutes of the guide for the usual lesson', () => {
    const guide = readFileSync('src/pages/guide.html', 'utf8');
    const table = guide.slice(guide.indexOf('data-lesson="75"')).split('</table>')[0] ?? '';
    const written = [...table.matchAll(/data-minutes="(\d+)"/g)].map(([, minutes]) =>
      Number(minutes),
    );
    const { comingIn, each, intervals, debrief, close } = planMinutes(
      firstPlan(scenario),
      scenario,
    );
    expect(written).toEqual([comingIn, each, intervals, each, debrief, close]);
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
