import { describe, expect, it } from 'vitest';
import { type ClosingMoment, closingMoment } from '../../scenes/closingMoments.ts';
import { viewFor } from '../../src/engine/index.ts';
import { type Desk, emptyDesk } from '../../src/view/Desk.ts';
import type { Frame } from '../../src/view/Frame.ts';
import { readoutsView } from '../../src/view/readoutsView.ts';
import { renewDesk } from '../../src/view/renewDesk.ts';
import { screenName } from '../../src/view/screenName.ts';
import { signingView } from '../../src/view/signingView.ts';
import { actionFor } from '../support/actionFor.ts';
import { aFrame } from '../support/aFrame.ts';
import { washington } from '../support/fixtures.ts';
import { statesOf } from '../support/statesOf.ts';

const { scenario } = washington();
const games = Array.from({ length: 16 }, (_, seed) =>
  statesOf(scenario, seed % 2 === 0 ? '20' : '60', seed + 1).map((state) =>
    aFrame(viewFor(state, seed % 4 < 2 ? 'us' : 'china')),
  ),
);
const frames = games.flat();

function act(frame: Frame, desk: Desk, id: string): Desk {
  const effect = actionFor(frame, desk, id);
  return effect.kind === 'desk' ? effect.desk : desk;
}

function momentOf(frame: Frame, desk: Desk): ClosingMoment | null {
  return closingMoment({
    screen: screenName(frame, desk),
    frame,
    desk,
    thinking: null,
    gallery: { reached: new Set(), rewound: false },
  });
}

/** The moments that are played one after the other while the table stands still. */
function played(frame: Frame): readonly (ClosingMoment | null)[] {
  const moments: (ClosingMoment | null)[] = [];
  let desk = emptyDesk;
  for (let turn = 0; turn < 6; turn += 1) {
    const moment = momentOf(frame, desk);
    if (moments.at(-1) === moment) break;
    moments.push(moment);
    const seen = { bracket: 'bracket', signing: 'signatures', press: 'press' } as const;
    if (moment === 'bracket' || moment === 'signing' || moment === 'press')
      desk = act(frame, desk, `seen:${seen[moment]}`);
  }
  return moments;
}

const at = (stage: Frame['view']['stage']) => frames.filter(({ view }) => view.stage === stage);

describe('the moments of the end', () => {
  it('come to the signing, by way of the last bracket at most', () => {
    expect(at('signatures').length).toBeGreaterThan(0);
    for (const frame of at('signatures')) expect(played(frame).at(-1)).toBe('signing');
  });

  it('show what was signed before they turn to the press', () => {
    expect(at('press').length).toBeGreaterThan(0);
    for (const frame of at('press')) {
      const fresh = frame.view.closing?.ownPressLine === null;
      expect(played(frame)).toEqual(fresh ? ['signing', 'press'] : ['press']);
      expect(momentOf(frame, act(frame, emptyDesk, 'press:joint'))).toBe('press');
    }
  });

  it('play how it ended before the ending, each once', () => {
    const first = { signed: 'press', unsigned: 'signing' } as const;
    for (const frame of at('verdict')) {
      const outcome = frame.view.verdict?.outcome;
      const moments = played(frame);
      if (outcome === 'signed' || outcome === 'unsigned') expect(moments[0]).toBe(first[outcome]);
      expect(new Set(moments).size).toBe(moments.length);
      expect(moments.at(-1)).toBe('ending');
    }
  });
});

describe('a game that has gone back', () => {
  it('plays its moments again', () => {
    const [before] = at('signatures');
    const after = at('press').find(({ view }) => view.setting.cut === before?.view.setting.cut);
    if (before === undefined || after === undefined) throw new Error('no game came to the press');
    const seen = act(after, emptyDesk, 'seen:signatures');
    expect(seen.picks.seen).toBe('signatures');
    const back = { ...before.view, round: after.view.round, step: after.view.step - 1 };
    expect(renewDesk(seen, after.view, back).picks.seen).toBeUndefined();
    expect(renewDesk(seen, after.view, after.view).picks.seen).toBe('signatures');
  });
});

describe('the signing', () => {
  it('marks the one clause that the own capital would strike, and no other', () => {
    const warned = at('signatures').filter(({ view }) => view.own?.removal != null);
    expect(warned.length).toBeGreaterThan(0);
    for (const frame of warned) {
      const marked = signingView(frame, emptyDesk).clauses.filter(({ fate }) => fate !== 'stands');
      expect(marked.map(({ norm, fate }) => [norm, fate])).toEqual([
        [frame.view.own?.removal, 'would-go'],
      ]);
    }
  });

  it('keeps the other side’s form until all are revealed', () => {
    for (const frame of at('signatures'))
      for (const { side, form, revealed } of signingView(frame, emptyDesk).signers) {
        expect(revealed).toBe(false);
        if (!side.own) expect(form).toBeNull();
      }
  });
});

describe('the readouts', () => {
  it('keep the other side’s line until both have spoken, and then tell the gap', () => {
    for (const frame of at('press')) {
      const { gap, readouts } = readoutsView(frame, emptyDesk);
      expect(gap).toBeNull();
      for (const { speaker, line } of readouts) if (!speaker.side.own) expect(line).toBeNull();
    }
    const signed = at('verdict').filter(({ view }) => view.verdict?.outcome === 'signed');
    expect(signed.length).toBeGreaterThan(0);
    for (const frame of signed) {
      const { gap, readouts } = readoutsView(frame, emptyDesk);
      const steps = { joint: 0, 'own-emphasis': 1, victory: 2 } as const;
      const lines = Object.values(frame.view.verdict?.pressLines ?? {});
      expect(gap?.steps).toBe(lines.reduce((sum, line) => sum + steps[line], 0));
      expect(readouts.every(({ line }) => line !== null && line.words !== '')).toBe(true);
    }
  });
});
