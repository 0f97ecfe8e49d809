import { describe, expect, it } from 'vitest';
import type { EventStore, KeptKey } from '../../../src/server/store/EventStore.ts';
import { keyHash } from '../../../src/server/store/keyHash.ts';
import { aClass, storeKinds, withStore } from './storePlaces.ts';

const hashes = { first: keyHash('first'), second: keyHash('second') };

function aKey(key: string, wish: Partial<KeptKey> = {}): KeptKey {
  return {
    hash: keyHash(key),
    classId: 'a',
    holder: { role: 'member', member: 'm1' },
    replaces: null,
    madeAt: 1_700_000_000_000,
    ...wish,
  };
}

async function living(store: EventStore, ...keys: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(keys.map((key) => store.keyOf(keyHash(key))));
  return keys.filter((_, place) => found[place] !== null);
}

describe('the hash of a key', () => {
  it('is its SHA-256 in hex', () => {
    expect(keyHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe.each(storeKinds)('a key in $name', (kind) => {
  const test = it.skipIf(!kind.isHere);

  test('is found as it was kept, for whatever holder', () =>
    withStore(kind, async (store) => {
      await store.addClass(aClass('a'));
      const keys = [
        aKey('first'),
        aKey('next', { replaces: hashes.first }),
        ...(['host', 'coHost', 'projector'] as const).map((role) =>
          aKey(role, { holder: { role } }),
        ),
      ];
      for (const key of keys) await store.addKey(key);
      expect(await Promise.all(keys.map(({ hash }) => store.keyOf(hash)))).toEqual(keys);
      expect(await store.keyOf(keyHash('none'))).toBeNull();
      expect(await store.keyOf('first')).toBeNull();
    }));

  test('is never kept as itself', () =>
    withStore(kind, async (store) => {
      await store.addClass(aClass('a'));
      await expect(store.addKey(aKey('x', { hash: 'x' }))).rejects.toThrow(RangeError);
      await expect(store.addKey(aKey('x', { replaces: 'y' }))).rejects.toThrow(RangeError);
    }));

  test('lets the one that it replaces die at its first use, with its siblings', () =>
    withStore(kind, async (store) => {
      await store.addClass(aClass('a'));
      await store.addKey(aKey('first'));
      await store.addKey(aKey('other', { holder: { role: 'host' } }));
      for (const key of ['second', 'sibling'])
        await store.addKey(aKey(key, { replaces: hashes.first }));
      await store.addKey(aKey('third', { replaces: hashes.second }));
      const all = ['first', 'second', 'sibling', 'third', 'other'];
      await store.useKey(hashes.first);
      await store.useKey(keyHash('none'));
      expect(await living(store, ...all)).toEqual(all);
      await store.useKey(hashes.second);
      expect(await living(store, ...all)).toEqual(['second', 'third', 'other']);
      await store.useKey(hashes.second);
      expect(await living(store, ...all)).toEqual(['second', 'third', 'other']);
      await store.useKey(keyHash('third'));
      expect(await living(store, ...all)).toEqual(['third', 'other']);
    }));

  test('of two for the same, that are used at once, one lives on', () =>
    withStore(kind, async (store) => {
      await store.addClass(aClass('a'));
      for (let round = 0; round < 10; round += 1) {
        const names = [0, 1, 2].map((place) => `${round} of ${place}`);
        await store.addKey(aKey(`root ${round}`));
        for (const name of names)
          await store.addKey(aKey(name, { replaces: keyHash(`root ${round}`) }));
        await Promise.all(names.map((name) => store.useKey(keyHash(name))));
        expect(await living(store, ...names)).toHaveLength(1);
        expect(await living(store, `root ${round}`)).toEqual([]);
      }
    }));

  test('is not kept for one that has died meanwhile', () =>
    withStore(kind, async (store) => {
      await store.addClass(aClass('a'));
      await store.addKey(aKey('first'));
      await store.addKey(aKey('second', { replaces: hashes.first }));
      await store.useKey(hashes.second);
      await store.addKey(aKey('late', { replaces: hashes.first }));
      expect(await living(store, 'late')).toEqual([]);
    }));

  test('dies with its holder or its class, and no other does', () =>
    withStore(kind, async (store) => {
      for (const id of ['a', 'b']) await store.addClass(aClass(id));
      await store.addKey(aKey('m1'));
      await store.addKey(aKey('m1 again', { replaces: keyHash('m1') }));
      await store.addKey(aKey('m2', { holder: { role: 'member', member: 'm2' } }));
      await store.addKey(aKey('host', { holder: { role: 'host' } }));
      await store.addKey(aKey('m1 of b', { classId: 'b' }));
      const all = ['m1', 'm1 again', 'm2', 'host', 'm1 of b'];
      await store.dropKeys('a', { role: 'member', member: 'm1' });
      expect(await living(store, ...all)).toEqual(['m2', 'host', 'm1 of b']);
      await store.dropKeys('a', { role: 'host' });
      expect(await living(store, ...all)).toEqual(['m2', 'm1 of b']);
      await store.deleteClass('a');
      expect(await living(store, ...all)).toEqual(['m1 of b']);
      await expect(store.addKey(aKey('after'))).rejects.toMatchObject({
        fault: { code: 'class-gone' },
      });
    }));
});
