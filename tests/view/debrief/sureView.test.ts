import { describe, expect, it } from 'vitest';
import { brierScore } from '../../../src/analysis/brierScore.ts';
import { calibration } from '../../../src/analysis/calibration.ts';
import { member, readingOf, tokensFor, viewFor } from '../../../src/engine/index.ts';
import { fileAtSeal } from '../../../src/view/debrief/fileAtSeal.ts';
import {
  BELIEFS_LEAST,
  calibrationView,
  statedBeliefs,
  sureView,
} from '../../../src/view/debrief/sureView.ts';
import { endedGames } from '../../support/endedGames.ts';
import { washington } from '../../support/fixtures.ts';
import { statesOf } from '../../support/statesOf.ts';

const games = endedGames();
const { scenario } = washington();

describe('the file that one held when one sealed', () => {
  it('is what the engine’s own view gave at that moment', () => {
    let seals = 0;
    for (const [cut, seed] of [
      ['20', 21],
      ['60', 22],
      ['60', 23],
      ['20', 24],
    ] as const) {
      const states = statesOf(scenario, cut, seed);
      const end = states.at(-1);
      if (end === undefined) throw new Error('no game');
      for (const seat of ['us', 'china']) {
        const last = viewFor(end, seat);
        for (const [at, state] of states.entries()) {
          const { incident: before } = viewFor(state, seat);
          const next = states[at + 1];
          if (before === null || before.belief !== null || next === undefined) continue;
          const after = viewFor(next, seat).incident;
          if (after?.event !== before.event || after.belief === null) continue;
          seals += 1;
          const { belief } = fileAtSeal(last, before.event, seat);
          expect([...belief].sort()).toEqual([...before.known].sort());
        }
      }
    }
    expect(seals).toBeGreaterThan(4);
  });
});

describe('how sure one was', () => {
  it('shows of each file one’s tokens and the engine’s reading, then and at the end', () => {
    let files = 0;
    for (const { frame, state } of games) {
      const { view, formats } = frame;
      const own = view.own?.id ?? '';
      const judged = view.files.filter(({ belief }) => belief !== null);
      const shown = sureView({ frame, state }).files;
      expect(shown).toHaveLength(judged.length);
      for (const [at, { rows }] of shown.entries()) {
        const file = judged[at];
        if (file === undefined) throw new Error('no file');
        files += 1;
        expect(rows.map((row) => row.own)).toEqual(file.belief?.map(formats.number));
        expect(rows.map(({ end }) => end)).toEqual(tokensFor(file.reading, 10).map(formats.number));
        const event = member(view.setting.scenario.events, file.event);
        const incident = state.table.incidents.find(({ event: id }) => id === file.event);
        const reading = readingOf(
          event,
          fileAtSeal(view, file.event, own).belief,
          incident?.speaks ?? {},
          view.setting.scenario.magnitudes,
        );
        expect(rows.map(({ atSeal }) => atSeal)).toEqual(
          tokensFor(reading, 10).map(formats.number),
        );
        const truths = rows.filter(({ isTrue }) => isTrue).length;
        expect(truths).toBe(event.nature === 'fictional' ? 1 : 0);
      }
    }
    expect(files).toBeGreaterThan(10);
  });

  it('calls it early to name by a file that is not strong, and held back where it is', () => {
    const told = new Set<string>();
    for (const { frame, state } of games) {
      const { view } = frame;
      for (const [at, { naming }] of sureView({ frame, state }).files.entries()) {
        const file = view.files.filter(({ belief }) => belief !== null)[at];
        if (file === undefined || naming === null) continue;
        const { reactions } = member(view.setting.scenario.events, file.event);
        const named = reactions.us?.find(({ id }) => id === file.reaction)?.names;
        expect(named).toBe(naming.startsWith('You named'));
        told.add(naming.slice(0, 20));
      }
    }
    expect(told.size).toBeGreaterThan(0);
  });

  it('judges calibration over invented events only, and not over a few', () => {
    const [first] = games;
    if (first === undefined) throw new Error('no game');
    const beliefs = games.flatMap(({ frame }) => statedBeliefs(frame.view));
    const fictional = games.flatMap(({ frame: { view } }) =>
      view.files.filter(
        ({ event, belief }) =>
          belief !== null && member(view.setting.scenario.events, event).nature === 'fictional',
      ),
    );
    expect(beliefs).toHaveLength(fictional.length);
    expect(beliefs.length).toBeGreaterThanOrEqual(BELIEFS_LEAST);
    const few = calibrationView(first.frame, beliefs.slice(0, BELIEFS_LEAST - 1));
    expect(few.bins).toEqual([]);
    const { line, bins } = calibrationView(first.frame, beliefs);
    expect(line).toContain(brierScore(beliefs).toFixed(2));
    const expected = calibration(beliefs).filter(({ count }) => count > 0);
    expect(bins.map(({ count }) => count)).toEqual(expected.map(({ count }) => String(count)));
    expect(bins.map((bin) => bin.true)).toEqual(
      expected.map(({ frequency }) => String(Math.round(frequency * 100))),
    );
  });

  it('reads back what one asked for as the victim beside what one gave as the accused', () => {
    let read = 0;
    for (const { frame, state } of games) {
      const { words } = sureView({ frame, state });
      if (words === null) continue;
      read += 1;
      const { view, script } = frame;
      const said = (role: string) =>
        view.files
          .filter(({ event }) => member(view.setting.scenario.events, event).roles.us === role)
          .map(({ event, reaction }) => script.events[event]?.reactions.us?.[reaction ?? '']?.says);
      expect(said('victim')).toContain(words.asked.words);
      expect(said('accused')).toContain(words.conceded.words);
    }
    expect(read).toBeGreaterThan(2);
  });
});
