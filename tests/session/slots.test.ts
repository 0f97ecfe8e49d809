import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browserStore } from '../../src/session/browserStore.ts';
import { SLOT_NAME_MOST, slotName } from '../../src/session/slotName.ts';
import { branchFrom, browserSlots, type KeptSlot, slotFrom } from '../../src/session/slots.ts';
import { aSavedGame } from './aSavedGame.ts';

const game = aSavedGame;
const kept: KeptSlot = { name: 'Before the night', when: 2, ending: null, game };

describe('the name of a slot', () => {
  it('is one line without hidden signs, as it was typed otherwise', () => {
    expect(slotName('  Before\tthe\n night ')).toBe('Before the night');
    expect(slotName('a\u202eb\u200bc\u0000d\ufeff')).toBe('abc d');
    expect(slotName('第七轮谈判 · “B” <i>')).toBe('第七轮谈判 · “B” <i>');
    expect(slotName('👩‍🏫 می‌خواهم')).toBe('👩‍🏫 می‌خواهم');
    expect(slotName(' \u200b ')).toBe('');
  });

  it('has at most sixty characters as a reader counts them, and is stable', () => {
    expect(slotName('👩‍🏫'.repeat(80))).toBe('👩‍🏫'.repeat(SLOT_NAME_MOST));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (typed) => {
        const name = slotName(typed);
        expect([...new Intl.Segmenter().segment(name)].length).toBeLessThanOrEqual(SLOT_NAME_MOST);
        expect(name).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(slotName(name)).toBe(name);
      }),
    );
  });
});

describe('slots', () => {
  it('are a value where there is no storage', async () => {
    const slots = browserSlots(browserStore());
    const none = { available: false, why: 'none' };
    expect(await slots.list()).toEqual(none);
    expect(await slots.read(1)).toEqual(none);
    expect(await slots.write(1, kept)).toEqual(none);
    expect(await slots.rename(1, 'x')).toEqual(none);
    expect(await slots.remove(1)).toEqual(none);
  });

  it('know a damaged record', () => {
    expect(slotFrom(3, undefined)).toEqual({ place: 3, state: 'empty' });
    expect(slotFrom(3, kept)).toEqual({ place: 3, state: 'kept', kept });
    const cut = { ...kept, game: { ...game, text: '{"header":' } };
    const damaged = [null, 7, 'x', {}, cut, { ...kept, name: 1 }, { ...kept, when: Number.NaN }];
    for (const record of [...damaged, { ...kept, ending: 4 }, { ...kept, game: { id: 'g1' } }])
      expect(slotFrom(3, record)).toEqual({ place: 3, state: 'damaged' });
  });

  it('are gone on with as a branch, which has gone back only where its line went further', () => {
    const from = (...entries: readonly number[]) =>
      branchFrom(
        kept,
        entries.map((count, index) => ({ ...game, id: `g1-r${index}`, entries: count })),
        9,
      );
    expect(from()).toEqual({ id: 'g1-r9', text: '{}', rewound: false });
    expect(from(3, 4).rewound).toBe(false);
    expect(from(4, 5).rewound).toBe(true);
    const other = [{ ...game, id: 'g2', entries: 90 }];
    expect(branchFrom(kept, other, 9).rewound).toBe(false);
    const back = { ...kept, game: { ...game, rewound: true, id: 'g1-r4' } };
    expect(branchFrom(back, [], 9)).toMatchObject({ id: 'g1-r9', rewound: true });
  });
});
