import { describe, expect, it } from 'vitest';
import {
  CHAIR_ROLES,
  type ChairRole,
  chairFor,
  chairMay,
  chairSetting,
  chairView,
} from '../../src/classroom/index.ts';
import {
  type Command,
  delegationOf,
  entry,
  forecast,
  linkagesOf,
  normOf,
  refusalFor,
  type Scenario,
  type State,
  type View,
  viewFor,
} from '../../src/engine/index.ts';
import { washington } from '../support/fixtures.ts';
import { otherSecrets, withSide } from '../support/otherSecrets.ts';
import { drawsFrom, legalCommand } from '../support/randomCommands.ts';
import { statesOf } from '../support/statesOf.ts';
import { strayCommand } from '../support/strayCommands.ts';

const CANARY = 7_654_321;
const { scenario } = washington();

/** The scenario with a value in its linkages that stands nowhere else. */
const marked: Scenario = {
  ...scenario,
  linkages: scenario.linkages.map((linkage) => ({
    ...linkage,
    values: { us: CANARY, china: -CANARY },
  })),
};

const ALONE = CHAIR_ROLES.map((role): readonly ChairRole[] => [role]);

/** How one to four chairs share the roles. */
const SHARES: readonly (readonly ChairRole[])[] = [
  [],
  ...ALONE,
  ['intelligence', 'legal', 'economic'],
  ['legal', 'economic'],
  ['head', 'intelligence'],
];

const games = (of: Scenario, cut = '20') => [1, 2, 3].flatMap((seed) => statesOf(of, cut, seed));

/** What advisers may try in a round. */
function adviserVerbs({ setting, seat, opened }: View): readonly Command[] {
  const to = seat === 'us' ? 'china' : 'us';
  const { owners } = delegationOf(setting, seat);
  return [
    ...setting.cut.standingFiles.map((event): Command => ({ kind: 'raiseFile', event })),
    { kind: 'placeBelief', tokens: [4, 3, 3] },
    ...opened.flatMap((norm): readonly Command[] => [
      { kind: 'sendNonPaper', to, clauses: { [norm]: normOf(setting, norm).wordings[0] ?? '' } },
      { kind: 'consultAudience', audience: owners[norm] ?? '', norm },
    ]),
  ];
}

describe('a chair', () => {
  const played = games(scenario).flatMap((state, at) =>
    ['us', 'china'].flatMap((seat) => legalCommand(viewFor(state, seat), drawsFrom(at)) ?? []),
  );
  const verbs: readonly Command[] = [...played, { kind: 'raiseFile', event: 'sony-2014' }];

  it('has verbs of its own, and nobody else has them', () => {
    const owned = (kinds: readonly string[], roles: readonly ChairRole[]) =>
      verbs.filter(({ kind }) => kinds.includes(kind)).every((verb) => chairMay(roles, verb));
    const own: readonly (readonly [ChairRole, readonly string[]])[] = [
      ['head', ['chooseTone', 'takePositions', 'tableOffer', 'acceptOffer', 'react', 'sign']],
      ['intelligence', ['raiseFile', 'openEvidence', 'askCapital', 'placeBelief']],
      ['legal', ['sendNonPaper']],
      ['economic', ['consultAudience', 'callCapital']],
    ];
    for (const [role, kinds] of own) {
      expect([...new Set(verbs.map(({ kind }) => kind))]).toEqual(
        expect.arrayContaining([...kinds]),
      );
      expect(owned(kinds, [role])).toBe(true);
      const others = CHAIR_ROLES.filter((each) => each !== role);
      for (const verb of verbs.filter(({ kind }) => kinds.includes(kind))) {
        expect(chairFor(verb)).toBe(role);
        expect(chairMay(others, verb)).toBe(false);
      }
    }
  });

  it.each(['20', '60'])('has something of its own to do in every round of the %s cut', (cut) => {
    for (const seed of [1, 2]) {
      const busy = new Set<string>();
      const states = statesOf(scenario, cut, seed);
      for (const state of states) {
        for (const seat of ['us', 'china']) {
          const view = viewFor(state, seat);
          for (const verb of adviserVerbs(view)) {
            if (refusalFor(view, verb) === null)
              busy.add(`${view.round} ${seat} ${chairFor(verb)}`);
          }
        }
      }
      // A room that tension breaks may end within a round.
      const whole = states.flatMap(({ record }) =>
        record.flatMap((told) => (told.kind === 'exchangeEnded' ? [told.round] : [])),
      );
      expect(whole.length).toBeGreaterThan(0);
      const expected = [...new Set(whole)].flatMap((round) =>
        ['us', 'china'].flatMap((seat) =>
          ['intelligence', 'legal', 'economic'].map((role) => `${round} ${seat} ${role}`),
        ),
      );
      expect([...busy]).toEqual(expect.arrayContaining(expected));
    }
  });

  it('files the plan, guesses and predicts, whichever it is; the table’s own verbs are no chair’s', () => {
    for (const roles of ALONE) {
      expect(chairMay(roles, { kind: 'filePlan', aim: 'calm' })).toBe(true);
      expect(chairMay(roles, { kind: 'guessCable', of: 'us', cable: 'hill' })).toBe(true);
    }
    expect(chairMay([], { kind: 'filePlan', aim: 'calm' })).toBe(false);
    for (const kind of ['idle', 'pause', 'resume', 'expirePhase'] as const)
      expect(chairMay(CHAIR_ROLES, { kind })).toBe(false);
  });
});

describe('what a chair sees', () => {
  it('is everything where one has all the roles, and once the game is over', () => {
    const states = games(scenario);
    for (const state of states) {
      const view = viewFor(state, 'us');
      expect(chairView(view, CHAIR_ROLES)).toBe(view);
    }
    const over = viewFor(states.at(-1) as State, 'us');
    expect(over.verdict).not.toBeNull();
    expect(chairView(over, ['head'])).toBe(over);
    const open = viewFor(states[0] as State, 'public');
    expect(chairView(open, [])).toBe(open);
  });

  it('holds no linkage but legal’s: the canary stands in no other view', () => {
    let seen = 0;
    for (const state of games(marked)) {
      for (const seat of ['us', 'china']) {
        const view = viewFor(state, seat);
        if (view.own === null || view.verdict !== null) continue;
        for (const roles of SHARES) {
          const cut = chairView(view, roles);
          // Totals of what stands are the true ones for everybody, and are compared for themselves.
          const { text, reservation, ...own } = cut.own ?? view.own;
          expect([text, reservation]).toEqual([view.own.text, view.own.reservation]);
          const written = JSON.stringify({ ...cut, own });
          expect(written.includes(`${CANARY}`)).toBe(roles.includes('legal'));
          expect(linkagesOf(cut.setting).length > 0).toBe(roles.includes('legal'));
          seen += 1;
        }
      }
    }
    expect(seen).toBeGreaterThan(1000);
    expect(chairSetting(viewFor(games(marked)[0] as State, 'us').setting, ['legal'])).toEqual({
      scenario: marked,
      cut: marked.cuts[0],
    });
  });

  it('of a file is what any file of that kind holds, unless it is intelligence', () => {
    let seen = 0;
    for (const state of games(scenario)) {
      const other = otherSecrets(state, 'us').get('evidence');
      if (other === undefined) continue;
      const [view, changed] = [viewFor(state, 'us'), viewFor(other, 'us')];
      for (const roles of [['head'], ['legal'], ['economic']] as const) {
        expect(chairView(view, roles)).toEqual(chairView(changed, roles));
        expect(chairView(view, roles).incident).toMatchObject({ known: [], speaks: {} });
      }
      expect(chairView(view, ['intelligence'])).not.toEqual(chairView(changed, ['intelligence']));
      const told = (roles: readonly ChairRole[]) =>
        chairView(view, roles).record.filter(({ kind }) => kind === 'evidenceOpened').length;
      expect([told(['head']), told(['intelligence'])]).toEqual([
        0,
        view.record.filter(({ kind }) => kind === 'evidenceOpened').length,
      ]);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(5);
  });

  it('of home is its mean and what binds, unless it is economic', () => {
    for (const state of games(scenario)) {
      if (viewFor(state, 'us').verdict !== null || state.table.closing !== null) continue;
      const even = (levels: readonly number[]) => {
        const audiences = Object.keys(entry(state.table.delegations, 'us').audiences);
        return withSide(state, 'us', {
          audiences: Object.fromEntries(audiences.map((id, at) => [id, levels[at] ?? 500])),
        });
      };
      const [one, two] = [viewFor(even([430, 570]), 'us'), viewFor(even([520, 480]), 'us')];
      for (const roles of [['head'], ['intelligence'], ['legal']] as const) {
        const cut = chairView(one, roles);
        expect(cut.own).toEqual(chairView(two, roles).own);
        expect(JSON.stringify(cut.own)).not.toMatch(/\b(430|570)\b/);
        expect(
          cut.record.some(
            (told) =>
              told.kind === 'audienceConsulted' ||
              (told.kind === 'meterMoved' && told.move.meter === 'audience'),
          ),
        ).toBe(false);
      }
      expect(chairView(one, ['economic']).own?.audiences).toEqual(one.own?.audiences);
      const lost = viewFor(even([150, 900]), 'us');
      expect(Object.values(chairView(lost, ['head']).own?.audiences ?? {}).slice(0, 2)).toEqual([
        150, 900,
      ]);
    }
  });

  it('is enough to judge every verb that it has, as the whole view does', () => {
    let [judged, refused] = [0, 0];
    const below = drawsFrom(99);
    for (const state of [...games(scenario), ...statesOf(scenario, '60', 4)]) {
      for (const seat of ['us', 'china']) {
        const view = viewFor(state, seat);
        const cuts = SHARES.map((roles) => [roles, chairView(view, roles)] as const);
        const strays = Array.from({ length: 8 }, () => strayCommand(state, below));
        for (const command of [legalCommand(view, below), ...strays]) {
          if (command === null) continue;
          const refusal = refusalFor(view, command);
          for (const [roles, cut] of cuts) {
            if (!chairMay(roles, command)) continue;
            expect(refusalFor(cut, command)).toEqual(refusal);
            judged += 1;
            if (refusal !== null) refused += 1;
            else expect(() => forecast(cut, command)).not.toThrow();
          }
        }
      }
    }
    expect(judged - refused).toBeGreaterThan(500);
    expect(refused).toBeGreaterThan(5000);
  });
});
