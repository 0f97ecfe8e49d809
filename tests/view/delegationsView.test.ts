import { describe, expect, it } from 'vitest';
import { type View, viewFor } from '../../src/engine/index.ts';
import { delegationsView } from '../../src/view/delegationsView.ts';
import { aFrame } from '../support/aFrame.ts';
import { washington } from '../support/fixtures.ts';
import { statesOf } from '../support/statesOf.ts';

const { scenario } = washington();
const games = [1, 2, 3, 4].map((seed) => statesOf(scenario, seed % 2 === 0 ? '20' : '60', seed));
const views = games.flatMap((game) => game.map((state) => viewFor(state, 'us')));

function seen(view: View | undefined) {
  if (view === undefined) throw new Error('no game came to this');
  return delegationsView(aFrame(view));
}

describe('the delegations at the table', () => {
  it('keep their seats, whoever plays', () => {
    const [game] = games;
    const names = ['us', 'china'].map((seat) => {
      const state = game?.[0];
      if (state === undefined) throw new Error('an empty game');
      return delegationsView(aFrame(viewFor(state, seat))).map(({ side }) => side.id);
    });
    expect(names).toEqual([
      ['us', 'china'],
      ['us', 'china'],
    ]);
  });

  it('open with the other’s question, and nobody else has spoken', () => {
    expect(seen(views[0])).toMatchObject([
      { speaks: false, caption: null },
      { speaks: true, face: 'wary', mood: 'wary', caption: 'Why only then?' },
    ]);
  });

  it('name each side’s tone when both have just spoken', () => {
    const told = views.find(({ record }) =>
      record.some(({ kind, step }) => kind === 'tonesRevealed' && step === record.at(-1)?.step),
    );
    const tones = Object.values(aFrame(views[0] ?? never()).script.tones).map(({ name }) => name);
    for (const { speaks, caption } of seen(told)) {
      expect(speaks).toBe(true);
      expect(tones).toContain(caption);
    }
  });

  it('caption no more than a short and whole sentence', () => {
    for (const view of views)
      for (const { caption } of delegationsView(aFrame(view))) {
        expect((caption ?? '').length).toBeLessThanOrEqual(44);
        expect(caption ?? '').not.toMatch(/[“”]/);
      }
  });

  it('end what is said with a stop, be it a sentence or one word; a tone is only named', () => {
    const captions = views.flatMap((view) => {
      const tones = Object.values(aFrame(view).script.tones).map(({ name }) => name);
      const heard = delegationsView(aFrame(view)).flatMap(({ caption }) => caption ?? []);
      return heard.filter((caption) => !tones.includes(caption));
    });
    expect(
      captions.filter((caption) => !caption.includes(' ')),
      'a code word',
    ).not.toEqual([]);
    for (const caption of captions) expect(caption).toMatch(/[.?!]$/);
  });
});

function never(): never {
  throw new Error('unreachable');
}
