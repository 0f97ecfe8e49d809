import { describe, expect, it } from 'vitest';
import { apply, refusalFor, TABLE, type View, viewFor } from '../../src/engine/index.ts';
import type { ActionEffect } from '../../src/view/ActionEffect.ts';
import { archiveView } from '../../src/view/archiveView.ts';
import { briefView } from '../../src/view/briefView.ts';
import { confirmationsView } from '../../src/view/confirmationsView.ts';
import { type Desk, emptyDesk } from '../../src/view/Desk.ts';
import { eventView } from '../../src/view/eventView.ts';
import type { Frame } from '../../src/view/Frame.ts';
import { nightView } from '../../src/view/nightView.ts';
import { pressView } from '../../src/view/pressView.ts';
import { signaturesView } from '../../src/view/signaturesView.ts';
import { verdictView } from '../../src/view/verdictView.ts';
import { actionFor } from '../support/actionFor.ts';
import { aFrame } from '../support/aFrame.ts';
import { washington } from '../support/fixtures.ts';
import { statesOf } from '../support/statesOf.ts';

const { scenario, archive: shipped } = washington();
const archive = { ...shipped, texts: shipped.texts.en ?? {} };
const games = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
  statesOf(scenario, seed % 2 === 0 ? '20' : '60', seed),
);
const views = games.flatMap((game) =>
  game.flatMap((state) => ['us', 'china'].map((seat) => viewFor(state, seat))),
);

function screenOf(frame: Frame, desk: Desk): unknown {
  switch (frame.view.stage) {
    case 'beliefs':
    case 'reactions':
      return eventView(frame, desk);
    case 'night':
      return nightView(frame, desk);
    case 'signatures':
      return signaturesView(frame, desk);
    case 'confirmations':
      return confirmationsView(frame, desk);
    case 'press':
      return pressView(frame, desk);
    case 'verdict':
      return verdictView(frame, { reached: new Set(), rewound: false });
    default:
      return briefView(frame);
  }
}

/** Every text in a view model, ids of actions left out. */
function wordsIn(part: unknown, key = ''): readonly string[] {
  if (typeof part === 'string') return key === 'id' ? [] : [part];
  if (Array.isArray(part)) return part.flatMap((each) => wordsIn(each, key));
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, each]) => wordsIn(each, name));
}

/** Ids of all actions in a view model that can be done. */
function actionsIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(actionsIn);
  if (part === null || typeof part !== 'object') return [];
  const own = 'id' in part && 'whyNot' in part && part.whyNot === null ? [String(part.id)] : [];
  return [...own, ...Object.values(part).flatMap(actionsIn)];
}

function first(stage: View['stage'], seat: string): View {
  const found = views.find((view) => view.stage === stage && view.seat === seat);
  if (found === undefined) throw new Error(`no game came to ${stage}`);
  return found;
}

describe('the words of every screen', () => {
  it('are whole: no message is missing, no slot is open', () => {
    const broken = /undefined|NaN|[{}]|^(event|night|closing|verdict|brief)\.\w/;
    const found = views.flatMap((view) =>
      wordsIn(screenOf(aFrame(view), emptyDesk))
        .filter((words) => broken.test(words))
        .map((words) => `${view.stage}: ${words}`),
    );
    expect([...new Set(found)]).toEqual([]);
  }, 30_000);
});

describe('every action that a screen offers', () => {
  it('does something, and the table lets it', () => {
    const idle = views.flatMap((view) => {
      const frame = aFrame(view);
      return actionsIn(screenOf(frame, emptyDesk))
        .filter((id) => !id.startsWith('start:'))
        .filter((id) => refused(view, actionFor(frame, emptyDesk, id)))
        .map((id) => `${view.stage}: ${id}`);
    });
    expect([...new Set(idle)]).toEqual([]);
  }, 30_000);
});

function refused(view: View, effect: ActionEffect): boolean {
  if (effect.kind === 'nothing') return true;
  return effect.kind === 'command' && refusalFor(view, effect.command) !== null;
}

describe('the board of an event', () => {
  it('seals once ten tokens lie, and says how many are in the hand until then', () => {
    const frame = aFrame(first('beliefs', 'us'));
    let desk = emptyDesk;
    expect(eventView(frame, desk).belief.seal.whyNot).toContain('10');
    for (let token = 0; token < 10; token += 1) {
      const effect = actionFor(frame, desk, `belief:plus:${token % 3}`);
      if (effect.kind === 'desk') desk = effect.desk;
    }
    expect(eventView(frame, desk).belief.seal.whyNot).toBeNull();
    expect(actionFor(frame, desk, 'belief:plus:0').kind).toBe('nothing');
    expect(actionFor(frame, desk, 'belief:seal')).toMatchObject({
      command: { kind: 'placeBelief', tokens: [4, 3, 3] },
    });
  });

  it('ties items of one source and says that they count once', () => {
    const groups = views
      .filter((view) => view.incident !== null && view.own !== null)
      .flatMap((view) => eventView(aFrame(view), emptyDesk).file.groups);
    expect(groups.some(({ tied }) => tied?.includes('count once'))).toBe(true);
    for (const { tied, items } of groups) expect(tied !== null).toBe(items.length > 1);
  });

  it('gives the same answer of the capital in every game', () => {
    const answers = views
      .filter((view) => view.incident?.askedCapital === true)
      .map((view) => eventView(aFrame(view), emptyDesk).capital.answer);
    expect(new Set(answers)).toEqual(new Set(['We have nothing to add for the delegation.']));
  });

  it('marks what is invented, and nothing else', () => {
    for (const view of views) {
      if (view.incident === null) continue;
      const file = scenario.events.find(({ id }) => id === view.incident?.event);
      const { fictional } = eventView(aFrame(view), emptyDesk);
      expect(fictional !== null).toBe(file?.nature === 'fictional');
    }
  });
});

describe('the costs on a card', () => {
  it('are what the room then moves by, for one who reacts alone', () => {
    for (const [at, state] of games.flat().entries()) {
      const view = viewFor(state, 'us');
      if (view.stage !== 'night' || at % 2 === 1) continue;
      const call = { kind: 'callCapital', audience: 'congress' } as const;
      if (view.own?.calledCapital !== false || view.own.nightEnded) continue;
      const after = viewFor(apply(state, 'us', call), 'us').own?.audiences;
      expect((after?.congress ?? 0) - (view.own.audiences.congress ?? 0)).toBe(
        Math.min(scenario.magnitudes.capitalAudience, 1000 - (view.own.audiences.congress ?? 0)),
      );
    }
  });
});

describe('the archive', () => {
  const start = games[0]?.[0];
  if (start === undefined) throw new Error('no game');
  const open = aFrame(viewFor(start, 'us'));
  const later = archive.codex.find((entry) => entry.public > '2015-07-01')?.id ?? '';

  it('holds back what was not public on the day, and opens all at the verdict', () => {
    expect(archiveView(open, emptyDesk, archive, later).entry).toBeNull();
    expect(archiveView(open, emptyDesk, archive, null).closed).toContain('22 June 2015');
    const over = aFrame(first('verdict', 'us'));
    expect(archiveView(over, emptyDesk, archive, later).entry?.title).toBeTruthy();
    expect(archiveView(over, emptyDesk, archive, null).closed).toBeNull();
  });

  it('goes by the date of the round that is played, whatever its words say', () => {
    for (const round of [0, 1, 2]) {
      const view = { ...open.view, round };
      const { cut } = view.setting;
      const dates = ['2014-12-31', '2015-06-23', '2015-12-01'];
      const rounds = cut.rounds.map((each, index) => ({ ...each, date: dates[index] ?? '' }));
      const moved = { ...view, setting: { ...view.setting, cut: { ...cut, rounds } } };
      const { groups } = archiveView(aFrame(moved), emptyDesk, archive, null);
      const shown = groups.flatMap(({ entries }) => entries.map(({ id }) => id));
      const known = archive.codex.filter((entry) => entry.public <= (dates[round] ?? ''));
      expect(shown.toSorted()).toEqual(known.map(({ id }) => `panel:archive:${id}`).toSorted());
    }
  });

  it('finds words in any order, and counts what it found', () => {
    const desk = { ...emptyDesk, picks: { 'archive-search': 'group WORKING' } };
    const { groups, count } = archiveView(open, desk, archive, null);
    const found = groups.flatMap(({ entries }) => entries.map(({ title }) => title));
    expect(found).toContain('Cyber Working Group');
    expect(count).toContain(String(found.length));
  });

  it('opens the entry that quotes a source, or the source alone', () => {
    const entry = archiveView(open, emptyDesk, archive, 'source/WEX-OPM');
    expect(entry.entry?.sources.find(({ marked }) => marked)?.id ?? entry.source?.id).toBe(
      'WEX-OPM',
    );
  });
});

describe('the verdict', () => {
  it('opens the other cable beside the guess, and keeps it closed until then', () => {
    const before = views.find((view) => view.stage === 'exchange' && view.seat === 'us');
    if (before === undefined) throw new Error('no exchange');
    expect(() => verdictView(aFrame(before), { reached: new Set(), rewound: false })).toThrow();
    const view = verdictView(aFrame(first('verdict', 'us')), {
      reached: new Set(),
      rewound: false,
    });
    expect(view.cables[0]?.text.length).toBeGreaterThan(50);
    expect(view.gallery.endings.filter(({ now }) => now)).toHaveLength(1);
  });

  it('leaves a rewound game out of the gallery and says so', () => {
    const view = verdictView(aFrame(first('verdict', 'us')), {
      reached: new Set(),
      rewound: true,
    });
    expect(view.gallery.leftOut).not.toBeNull();
    expect(view.gallery.endings.every(({ name }) => name === null)).toBe(true);
  });

  it('is the same for whoever looks on', () => {
    const end = games[0]?.at(-1);
    if (end === undefined) throw new Error('no game');
    expect(viewFor(end, TABLE).verdict).toEqual(viewFor(end, 'us').verdict);
  });
});
