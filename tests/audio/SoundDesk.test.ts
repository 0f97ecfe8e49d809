import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bedFor } from '../../src/audio/bedFor.ts';
import { type Bed, type Cue, captionOf } from '../../src/audio/cue.ts';
import type { Player } from '../../src/audio/Player.ts';
import { SoundDesk } from '../../src/audio/SoundDesk.ts';
import { gainOf, type Volumes } from '../../src/audio/Volumes.ts';
import { viewFor } from '../../src/engine/index.ts';
import { type Desk, emptyDesk } from '../../src/view/Desk.ts';
import { screenName } from '../../src/view/screenName.ts';
import { aFrame } from '../support/aFrame.ts';
import { washington } from '../support/fixtures.ts';
import { statesOf } from '../support/statesOf.ts';

const loud: Volumes = { on: true, music: 100, effects: 100, room: 100 };
const sprite: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync('assets/audio/cues.json', 'utf8'),
);
const beds: readonly Bed[] = ['hall', 'night', 'cold', 'theme'];

class HeardPlayer implements Player {
  readonly cues: { readonly cue: Cue; readonly gain: number }[] = [];
  readonly beds: (Bed | null)[] = [];
  closed = false;
  cue(cue: Cue, gain: number): void {
    this.cues.push({ cue, gain });
  }
  bed(bed: Bed | null): void {
    this.beds.push(bed);
  }
  close(): void {
    this.closed = true;
  }
}

function aSoundDesk() {
  const player = new HeardPlayer();
  const captions: string[] = [];
  let opened = 0;
  let inSight = true;
  const desk = new SoundDesk({
    open: async () => {
      opened += 1;
      return player;
    },
    caption: (words) => captions.push(words),
    inSight: () => inSight,
  });
  return {
    desk,
    player,
    captions,
    opened: () => opened,
    look: (sees: boolean) => {
      inSight = sees;
      desk.lookAway();
    },
  };
}

const gallery = { reached: new Set<string>(), rewound: false };

/** Shows a sound desk a whole game from one chair, as the page would. */
function listen(desk: SoundDesk, cut: string, seed: number): void {
  for (const state of statesOf(washington().scenario, cut, seed)) {
    const frame = aFrame(viewFor(state, 'us'));
    const screen = screenName(frame, emptyDesk);
    desk.show({ screen, frame, thinking: null, gallery }, emptyDesk);
  }
}

describe('sound', () => {
  it('is silent and fetches nothing until it is turned on', () => {
    const { desk, opened, captions } = aSoundDesk();
    listen(desk, '20', 4);
    expect(opened()).toBe(0);
    expect(captions).toEqual([]);
  });

  it('plays what happened, each sound with its caption', async () => {
    const { desk, player, captions } = aSoundDesk();
    desk.set(loud);
    await Promise.resolve();
    await Promise.resolve();
    for (const seed of [1, 2, 3, 4, 5, 6]) listen(desk, seed % 2 === 0 ? '20' : '60', seed);
    const heard = new Set(player.cues.map(({ cue }) => cue));
    expect([...heard]).toEqual(expect.arrayContaining(['reveal', 'offer', 'wire', 'sealed']));
    const { t } = aFrame(viewFor(statesOf(washington().scenario, '20', 1)[0] ?? never(), 'us'));
    for (const cue of heard) expect(captions).toContain(t(captionOf(cue)));
  });

  it('has a caption and a place in the sprite for every cue, and a caption for every bed', () => {
    const en = JSON.parse(readFileSync('assets/locales/en.json', 'utf8'));
    for (const cue of Object.keys(sprite)) expect(en).toHaveProperty([captionOf(cue as Cue)]);
    for (const bed of beds) expect(en).toHaveProperty([captionOf(bed)]);
    const captions = Object.keys(en).filter(
      (id) => id.startsWith('sound.') && !id.includes('.of.'),
    );
    expect(captions.map((id) => id.slice('sound.'.length)).sort()).toEqual(
      [...Object.keys(sprite), ...beds].sort(),
    );
  });

  it('keeps its cues short and apart in the sprite', () => {
    let free = 0;
    for (const [cue, place] of Object.entries(sprite)) {
      const [start = -1, length = 0] = place as readonly number[];
      expect(start, cue).toBeGreaterThanOrEqual(free);
      expect(length, cue).toBeLessThanOrEqual(1500);
      free = start + length;
    }
  });

  it('lets a token be heard as it is laid, and not as it is taken away', async () => {
    const { desk, player } = aSoundDesk();
    desk.set(loud);
    await Promise.resolve();
    await Promise.resolve();
    const frame = aFrame(viewFor(statesOf(washington().scenario, '20', 1)[0] ?? never(), 'us'));
    const lay = (laid: Partial<Desk>) =>
      desk.show({ screen: 'positions', frame, thinking: null, gallery }, { ...emptyDesk, ...laid });
    lay({});
    lay({ positions: { N5: 'B' } });
    lay({ positions: {} });
    expect(player.cues.map(({ cue }) => cue)).toEqual(['token']);
  });

  it('hushes the room while the page is out of sight, and lets it sound again', async () => {
    const { desk, player, look } = aSoundDesk();
    desk.set(loud);
    await Promise.resolve();
    await Promise.resolve();
    listen(desk, '20', 2);
    look(false);
    expect(player.beds.at(-1)).toBeNull();
    look(true);
    expect(player.beds.at(-1)).toBe(bedFor('verdict'));
  });

  it('is silent as long as the table is paused', async () => {
    const { desk, player } = aSoundDesk();
    desk.set(loud);
    await Promise.resolve();
    await Promise.resolve();
    const frame = aFrame(viewFor(statesOf(washington().scenario, '20', 1)[0] ?? never(), 'us'));
    const show = (paused: boolean) => {
      const shown = { ...frame, view: { ...frame.view, paused } };
      desk.show({ screen: 'exchange', frame: shown, thinking: null, gallery }, emptyDesk);
    };
    for (const paused of [false, true, false]) show(paused);
    expect(player.beds.slice(-3)).toEqual(['hall', null, 'hall']);
  });

  it('turned off, frees what it had', async () => {
    const { desk, player } = aSoundDesk();
    desk.set(loud);
    await Promise.resolve();
    await Promise.resolve();
    desk.set({ ...loud, on: false });
    expect(player.closed).toBe(true);
  });

  it('has three volumes apart, and nought is silence', () => {
    expect(gainOf({ ...loud, effects: 0 }, 'effects')).toBe(0);
    expect(gainOf({ ...loud, effects: 0 }, 'room')).toBe(1);
    expect(gainOf({ ...loud, on: false }, 'music')).toBe(0);
    expect(gainOf({ ...loud, music: 50 }, 'music')).toBe(0.25);
  });
});

function never(): never {
  throw new Error('unreachable');
}
