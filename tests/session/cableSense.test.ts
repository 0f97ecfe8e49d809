import { describe, expect, it } from 'vitest';
import { AGENT_NAMES } from '../../src/agents/agent.ts';
import { guessOf } from '../../src/agents/guess.ts';
import { apply, deal, type State, settingOf, type View, viewFor } from '../../src/engine/index.ts';
import { allMinds } from '../../src/session/allMinds.ts';
import { cableSense } from '../../src/session/cableSense.ts';
import { playOut } from '../../src/session/playOut.ts';
import { adviceView } from '../../src/view/adviceView.ts';
import { emptyDesk } from '../../src/view/Desk.ts';
import { aFrame } from '../support/aFrame.ts';
import { washington } from '../support/fixtures.ts';
import { otherSecrets } from '../support/otherSecrets.ts';

const { scenario } = washington();
const minds = allMinds();
const games = Number(process.env.CABLE_GAMES ?? 48);

/** The states of seeded games between agents of all kinds, after each act of the United States. */
const states = Array.from({ length: games }, (_, seed) => statesAfterOwnActs(seed)).flat();

function statesAfterOwnActs(seed: number): readonly State[] {
  const nth = (index: number) => AGENT_NAMES[index % AGENT_NAMES.length] ?? '';
  const { log } = playOut({
    scenario,
    cut: '20',
    seed,
    players: { us: nth(seed * 7 + 3), china: nth(seed * 11) },
    mindOf: (agent) => minds[agent] ?? (() => ({ kind: 'pass', because: {} })),
  });
  let state = deal(settingOf(scenario, log.header.cut), seed);
  return log.entries.flatMap(({ seat, command }) => {
    state = apply(state, seat, command);
    return seat === 'us' ? [state] : [];
  });
}

const seen = (state: State): View => viewFor(state, 'us');

describe('the sense of another cable', () => {
  it('is right as often as its words say', () => {
    const tally = { likely: [0, 0], 'highly-likely': [0, 0] };
    for (const state of states)
      for (const { cable, certainty } of cableSense(seen(state))) {
        const isRight = state.table.delegations.china?.cable === cable;
        tally[certainty][isRight ? 0 : 1] = (tally[certainty][isRight ? 0 : 1] ?? 0) + 1;
      }
    const share = ([right = 0, wrong = 0]: readonly number[]) => right / (right + wrong);
    expect(share(tally.likely)).toBeGreaterThan(0.55);
    expect(share(tally['highly-likely'])).toBeGreaterThan(0.8);
  });

  it('says nothing where the guess is surer than even and yet often wrong', () => {
    const unsure = states.map(seen).filter((view) => guessOf(view, 'china').permille < 800);
    expect(unsure.length).toBeGreaterThan(20);
    for (const view of unsure) expect(cableSense(view)).toEqual([]);
  });

  it('comes from what one has seen: no secret of the other changes it', () => {
    let told = 0;
    for (const state of states.filter((_, index) => index % 9 === 0)) {
      const sense = cableSense(seen(state));
      told += sense.length;
      for (const other of otherSecrets(state, 'china').values())
        expect(cableSense(seen(other))).toEqual(sense);
    }
    expect(told).toBeGreaterThan(5);
  });

  it('has nothing to say at the start, during an event and after the end', () => {
    const before = deal(settingOf(scenario, '20'), 1);
    expect(cableSense(seen(before))).toEqual([]);
    const views = states.map(seen);
    const quiet = views.filter(({ incident, verdict }) => incident !== null || verdict !== null);
    expect(quiet.length).toBeGreaterThan(10);
    for (const view of quiet) expect(cableSense(view)).toEqual([]);
  });

  it('is told by one adviser beside what both foretell, and names no move', () => {
    const view = states.map(seen).find((each) => cableSense(each).length > 0);
    if (view === undefined) throw new Error('nothing was ever sensed');
    const { lines } = adviceView(aFrame(view), emptyDesk, cableSense(view));
    expect(lines).toHaveLength(3);
    expect(lines[2]?.adviser).toBe('Congress liaison');
    expect(lines[2]?.words).toMatch(
      /^By what they have said and tabled so far, it is (highly )?likely that China works from this cable: (Summit|Sovereignty|Reform)\.$/,
    );
  });
});
