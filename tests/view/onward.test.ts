import { describe, expect, it } from 'vitest';
import { refusalFor, viewFor } from '../../src/engine/index.ts';
import { emptyDesk, withPick } from '../../src/view/Desk.ts';
import { momentOf } from '../../src/view/momentOf.ts';
import { onward } from '../../src/view/onward.ts';
import { screenName } from '../../src/view/screenName.ts';
import { aFrame } from '../support/aFrame.ts';
import { washington } from '../support/fixtures.ts';
import { statesOf } from '../support/statesOf.ts';

/** What each screen of some games asks for when it waits for nothing else, and in which moment. */
function asked() {
  const { scenario } = washington();
  return [1, 2, 3].flatMap((seed) =>
    statesOf(scenario, '20', seed).flatMap((state) => {
      const frame = aFrame(viewFor(state, 'us'));
      const looked = withPick(emptyDesk, 'revealed', String(frame.view.round));
      return [emptyDesk, looked].map((desk) => {
        const showing = { screen: screenName(frame, desk), frame };
        return { showing, onward: onward(showing, desk), moment: momentOf(showing) };
      });
    }),
  );
}

const all = asked();
const on = (screen: string) => all.filter((each) => each.showing.screen === screen);

describe('where the game waits for going on alone', () => {
  it('is the reveal, with what one reads there', () => {
    expect(on('reveal').length).toBeGreaterThan(0);
    for (const { onward: way } of on('reveal')) {
      expect(way?.id).toBe('revealed');
      expect(way?.words.length).toBeGreaterThan(40);
    }
  });

  it('is a night after every call, and no night before', () => {
    const nights = on('night');
    expect(nights.length).toBeGreaterThan(0);
    for (const { showing, onward: way } of nights) {
      const { view } = showing.frame;
      const audience = Object.keys(view.own?.audiences ?? {})[0] ?? '';
      const calls = [
        refusalFor(view, { kind: 'callCapital', audience }),
        refusalFor(view, { kind: 'callCorridor', to: 'china' }),
        refusalFor(view, { kind: 'endNight' }) === null ? 'it can end' : null,
      ];
      const rings = view.walks.some(({ of, answer }) => of === 'us' && answer === 'pending');
      expect(way?.id).toBe(calls.includes(null) || rings ? undefined : 'night:end');
    }
  });

  it('is never where one chooses, nor in a pause', () => {
    for (const { showing, onward: way } of all) {
      if (!['reveal', 'night'].includes(showing.screen)) expect(way, showing.screen).toBeNull();
      const { frame } = showing;
      const paused = { ...showing, frame: { ...frame, view: { ...frame.view, paused: true } } };
      expect(onward(paused, emptyDesk)).toBeNull();
    }
  });
});

describe('a moment that can be seen again', () => {
  it('has the same name in every game; an event one of its own', () => {
    const named = (screen: string) => new Set(on(screen).map(({ moment }) => moment));
    expect([...named('reveal')]).toEqual(['reveal']);
    expect([...named('night')]).toEqual(['night']);
    expect([...named('reactions')].every((name) => name?.startsWith('event/'))).toBe(true);
    expect(named('beliefs').size).toBeGreaterThan(1);
    expect([...named('exchange')]).toEqual([null]);
  });
});
