import { describe, expect, it } from 'vitest';
import { closingMoment } from '../../scenes/closingMoments.ts';
import { type State, viewFor } from '../../src/engine/index.ts';
import { type Desk, emptyDesk } from '../../src/view/Desk.ts';
import type { Frame } from '../../src/view/Frame.ts';
import { lastBracketView } from '../../src/view/lastBracketView.ts';
import { screenName } from '../../src/view/screenName.ts';
import { actionFor } from '../support/actionFor.ts';
import { aFrame } from '../support/aFrame.ts';
import { washington } from '../support/fixtures.ts';
import { statesOf } from '../support/statesOf.ts';

const { scenario } = washington();
const games = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((seed) =>
  ['20', '60'].map((cut) => statesOf(scenario, cut, seed)),
);
const frames = games.map((game) => game.map((state) => frameOf(state)));

function frameOf(state: State): Frame {
  return aFrame(viewFor(state, 'us'));
}

function desk(frame: Frame, ...actions: readonly string[]): Desk {
  return actions.reduce((before, id) => {
    const effect = actionFor(frame, before, id);
    return effect.kind === 'desk' ? effect.desk : before;
  }, emptyDesk);
}

const moment = (frame: Frame, laid: Desk) =>
  closingMoment({ screen: screenName(frame, laid), frame, thinking: null, gallery, desk: laid });

const gallery = { reached: new Set<string>(), rewound: false };
const open = frames.flat().filter((frame) => lastBracketView(frame)?.state === 'open');
const dropped = frames.flat().filter((frame) => lastBracketView(frame)?.state === 'dropped');

describe('the last bracket', () => {
  it('is met by games, open and dropped', () => {
    expect(open.length).toBeGreaterThan(0);
    expect(dropped.length).toBeGreaterThan(0);
  });

  it('is the only clause with positions and no agreed wording, in the last round', () => {
    for (const { view } of [...open, ...dropped]) {
      const last = lastBracketView(aFrame(view));
      const contested = Object.entries(view.draft).filter(
        ([norm, clause]) =>
          clause.status === 'open' && view.sides.us?.positions[norm] !== undefined,
      );
      expect(contested.map(([norm]) => norm)).toEqual([last?.norm]);
      expect(view.round).toBe(view.setting.cut.rounds.length - 1);
    }
  });

  it('holds the words of both sides, and with the shared ones around them each whole sentence', () => {
    for (const frame of open) {
      const last = lastBracketView(frame);
      for (const { words } of last?.open ?? []) {
        const sentence = [last?.before, words, last?.after].filter(Boolean).join(' ');
        const wordings = Object.values(frame.script.norms[last?.norm ?? '']?.wordings ?? {});
        expect(wordings.map((wording) => wording.sentence)).toContain(
          sentence.replace(/\s+([.;,:])/g, '$1'),
        );
      }
    }
  });

  it('is on while nobody is busy elsewhere, and gives way to the table', () => {
    const [frame] = open.filter(({ view }) => view.stage === 'exchange');
    if (frame === undefined) throw new Error('no exchange with one bracket');
    const other = frame.view.opened.find((norm) => norm !== lastBracketView(frame)?.norm) ?? '';
    expect(moment(frame, desk(frame, 'revealed'))).toBe('bracket');
    expect(moment(frame, desk(frame, 'revealed', 'look:table'))).toBeNull();
    expect(moment(frame, desk(frame, 'revealed', `offer:${other}:A`))).toBeNull();
    expect(moment(frame, desk(frame, 'revealed', 'look:draft'))).toBe('wall');
  });

  it('is played to its end when the closing begins, once', () => {
    const [frame] = dropped.filter(({ view }) => view.stage === 'signatures');
    if (frame === undefined) throw new Error('no closing with a dropped bracket');
    expect(moment(frame, emptyDesk)).toBe('bracket');
    expect(moment(frame, desk(frame, 'seen:bracket'))).not.toBe('bracket');
    expect(moment(frame, desk(frame, 'sign:sign'))).not.toBe('bracket');
  });
});
