import { describe, expect, it } from 'vitest';
import { CHAIR_ROLES, type ChairRole } from '../../../src/classroom/index.ts';
import { chairsView } from '../../../src/ui/class/chairsView.ts';
import { aTable } from '../../session/aTable.ts';
import { washington } from '../../support/fixtures.ts';

const { scenario } = washington();

function seatOf(...roles: readonly ChairRole[]) {
  const colleagues = roles.map((role) => ({ name: role, role, present: true }));
  return { table: 'table-1', number: 1, delegation: 'us', roles, colleagues };
}

describe('the chairs of one’s own delegation', () => {
  it('tell who holds the table up and who has acted', () => {
    const table = aTable({ scenario, persons: ['us', 'china'] });
    const states = () =>
      chairsView(table.view('us'), seatOf(...CHAIR_ROLES), 'legal').map(({ state }) => state);
    expect(states()).toEqual(['due', 'none', 'none', 'none']);
    table.submit('us', { kind: 'chooseTone', tone: 'measured' });
    expect(states()).toEqual(['done', 'none', 'none', 'none']);
    table.submit('china', { kind: 'chooseTone', tone: 'measured' });
    expect(states()).toEqual(['due', 'none', 'none', 'none']);
    const positions = Object.fromEntries(table.view('us').agenda.map((norm) => [norm, 'B']));
    for (const by of ['us', 'china'])
      table.submit(by, { kind: 'takePositions', positions, redLine: null });
    expect(states()).toEqual(['due', 'none', 'free', 'free']);
    table.submit('us', { kind: 'adjourn' });
    expect(states()).toEqual(['done', 'none', 'none', 'none']);
  });

  it('give the verbs of an empty chair to the nearest before it, and of an absent head to the next', () => {
    const view = aTable({ scenario, persons: ['us', 'china'] }).view('us');
    const two = chairsView(view, seatOf('head', 'intelligence'), 'head');
    expect(two.map(({ verbs }) => verbs)).toEqual([
      ['head'],
      ['intelligence', 'legal', 'economic'],
    ]);
    const seat = seatOf('head', 'intelligence');
    const colleagues = seat.colleagues.map((each) => ({ ...each, present: each.role !== 'head' }));
    const [head, other] = chairsView(view, { ...seat, colleagues }, 'intelligence');
    expect(other?.verbs).toEqual(['intelligence', 'head', 'legal', 'economic']);
    expect([head?.state, other?.state]).toEqual(['due', 'due']);
    expect(other?.own).toBe(true);
  });
});
