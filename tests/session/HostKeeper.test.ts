import { describe, expect, it } from 'vitest';
import {
  classInFragment,
  fragmentFor,
  hostKeeper,
  type KeptClass,
} from '../../src/session/HostKeeper.ts';

const KEY = 'abcdefghij_-ABCDEFGHIJ0123456789';
const opened: KeptClass = {
  code: 'K7Q4MR',
  key: `host${KEY}`,
  as: 'host',
  coHostKey: `co${KEY}`,
  projectorKey: `wall${KEY}`,
};

function aStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  };
}

describe('the keys of a class', () => {
  it('come to a second device with all that the first has', () => {
    expect(classInFragment(fragmentFor(opened, 'self') ?? '')).toEqual({ ...opened, code: '' });
  });

  it('come to a helper without the host’s', () => {
    const fragment = fragmentFor(opened, 'coHost') ?? '';
    expect(fragment).not.toContain(opened.key);
    const helper = classInFragment(fragment);
    expect(helper).toMatchObject({ key: opened.coHostKey, as: 'coHost', coHostKey: null });
    if (helper === null) throw new Error('no helper');
    expect(fragmentFor(helper, 'self')).toBe(fragment);
  });

  it.each(['', '#', '#host=', '#host=short', '#host=<script>alert(1)</script>', '#wall=x'])(
    'are not in %j',
    (fragment) => {
      expect(classInFragment(fragment)).toBeNull();
    },
  );
});

describe('the keeper of classes', () => {
  it('keeps the newest first, each once, and forgets', () => {
    const storage = aStorage();
    const keeper = hostKeeper(() => storage);
    const other = { ...opened, key: `other${KEY}`, code: 'ABCDEF' };
    for (const each of [opened, other, opened]) keeper.keep(each);
    expect(hostKeeper(() => storage).read()).toEqual([opened, other]);
    keeper.forget(opened.key);
    expect(hostKeeper(() => storage).read()).toEqual([other]);
  });

  it('goes on without a storage, and past what somebody else has written there', () => {
    const none = hostKeeper(() => {
      throw new Error('no storage');
    });
    none.keep(opened);
    expect(none.read()).toEqual([opened]);
    const storage = aStorage();
    storage.setItem('communique-classes', '[null, 3, {"key": 4}]');
    expect(hostKeeper(() => storage).read()).toEqual([]);
  });
});
