import { describe, expect, it } from 'vitest';
import {
  type ClassPlan,
  classGame,
  classPlanFault,
  defaultPlan,
  paceOf,
  sittingSeconds,
  stageAllowanceMs,
} from '../../src/classroom/index.ts';
import { washington } from '../support/fixtures.ts';

const { scenario } = washington();
const plan = defaultPlan(scenario);

describe('the plan of a class', () => {
  it('is by default the short cut twice within 75 minutes, with two chairs a delegation', () => {
    expect(plan).toMatchObject({ cut: '20', sittings: 2, chairs: 2, corridorSeconds: 90 });
    expect(classPlanFault(plan, scenario)).toBeNull();
    const [cut] = scenario.cuts;
    const played = plan.sittings * (cut === undefined ? 0 : sittingSeconds(plan, cut));
    expect(played / 60).toBeLessThanOrEqual(75 - 4 - 3 - 25);
  });

  it.each(scenario.cuts.map((cut) => [cut.id, cut] as const))(
    'gives the %s minute cut as many minutes as it is called by',
    (id, cut) => {
      expect(sittingSeconds({ ...plan, cut: id, ...paceOf(id) }, cut)).toBe(Number(id) * 60);
    },
  );

  it('gives the first statement the briefing on top, and no clock to what passes by itself', () => {
    expect(stageAllowanceMs(plan, 'statement', 0)).toBe((30 + 90) * 1000);
    expect(stageAllowanceMs(plan, 'statement', 1)).toBe(30_000);
    expect(stageAllowanceMs(plan, 'exchange', 0)).toBe(145_000);
    expect(stageAllowanceMs(plan, 'capitals', 0)).toBeNull();
    expect(stageAllowanceMs(plan, 'verdict', 2)).toBeNull();
  });

  it.each<[Partial<ClassPlan>, object]>([
    [{ scenario: 'geneva' }, { code: 'other-scenario' }],
    [{ cut: '45' }, { code: 'no-such-cut' }],
    [{ agent: '../etc' }, { code: 'no-such-agent' }],
    [{ sittings: 0 }, { code: 'out-of-range', field: 'sittings', least: 1, most: 3 }],
    [{ sittings: 4 }, { field: 'sittings' }],
    [{ chairs: 5 }, { code: 'out-of-range', field: 'chairs', least: 1, most: 4 }],
    [{ chairs: 1.5 }, { field: 'chairs' }],
    [{ corridorSeconds: 5 }, { field: 'corridorSeconds' }],
    [{ absentSeconds: 0 }, { field: 'absentSeconds' }],
    [{ rehearsalTables: 51 }, { field: 'rehearsalTables', least: 0, most: 50 }],
    [{ briefingSeconds: -1 }, { field: 'briefingSeconds' }],
    [{ stageSeconds: { ...plan.stageSeconds, night: 5 } }, { field: 'night', least: 10 }],
    [{ stageSeconds: { ...plan.stageSeconds, exchange: Number.NaN } }, { field: 'exchange' }],
  ])('is refused with %j', (change, fault) => {
    expect(classPlanFault({ ...plan, ...change }, scenario)).toMatchObject(fault);
  });

  it('knows of its game the names that the class needs', () => {
    expect(classGame(scenario, '20')).toMatchObject({
      ...{ delegations: ['us', 'china'], norms: ['N5', 'N1', 'N4', 'N3', 'N12'], rounds: 3 },
    });
    const { events } = classGame(scenario, '20');
    expect(events).toContain('leaked-draft');
    expect(events).not.toContain('opm');
    expect(() => classGame(scenario, '45')).toThrow();
  });
});
