/** A class as whoever opened it, or helps, keeps it in a browser: its keys, as far as one has them. */
export interface KeptClass {
  /** Empty until the class has told it. */
  readonly code: string;
  /** What this browser comes in by, and as whom. */
  readonly key: string;
  readonly as: 'host' | 'coHost';
  readonly coHostKey: string | null;
  readonly projectorKey: string | null;
}

/** Keeps the classes that were opened here, newest first. */
export interface HostKeeper {
  read(): readonly KeptClass[];
  keep(kept: KeptClass): void;
  forget(key: string): void;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

const NAME = 'communique-classes';
const KEPT_MOST = 8;
const KEY = /^[A-Za-z0-9_-]{16,100}$/;

/** Keeps classes in a storage of the browser; where there is none they are kept as long as the page is open. */
export function hostKeeper(open: () => Storage): HostKeeper {
  let held: readonly KeptClass[] = [];
  const withStorage = (use: (storage: Storage) => void) => {
    try {
      use(open());
    } catch {
      // A private window keeps nothing: the link to a second device brings one back.
    }
  };
  const write = (classes: readonly KeptClass[]) => {
    held = classes.slice(0, KEPT_MOST);
    withStorage((storage) => storage.setItem(NAME, JSON.stringify(held)));
  };
  const read = () => {
    withStorage((storage) => {
      const text = storage.getItem(NAME);
      if (text !== null) held = classesFrom(JSON.parse(text));
    });
    return held;
  };
  return {
    read,
    keep: (kept) => write([kept, ...read().filter(({ key }) => key !== kept.key)]),
    forget: (forgotten) => write(read().filter(({ key }) => key !== forgotten)),
  };
}

function classesFrom(value: unknown): readonly KeptClass[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: Partial<KeptClass> | null) => {
    if (typeof each?.key !== 'string' || typeof each.code !== 'string') return [];
    const { code, key } = each;
    return [
      {
        code,
        key,
        as: each.as === 'coHost' ? 'coHost' : 'host',
        coHostKey: typeof each.coHostKey === 'string' ? each.coHostKey : null,
        projectorKey: typeof each.projectorKey === 'string' ? each.projectorKey : null,
      },
    ];
  });
}

/** The keys that a link carries in its fragment, which no server is told; null where it carries none. */
export function classInFragment(fragment: string): KeptClass | null {
  const keys = new URLSearchParams(fragment.replace(/^#/, ''));
  const keyAt = (name: string) => {
    const key = keys.get(name);
    return key !== null && KEY.test(key) ? key : null;
  };
  const [host, co, wall] = [keyAt('host'), keyAt('co'), keyAt('wall')];
  const key = host ?? co;
  if (key === null) return null;
  const as = host === null ? 'coHost' : 'host';
  return { code: '', key, as, coHostKey: host === null ? null : co, projectorKey: wall };
}

/** The fragment that hands a class on: to another device with all its keys, or to a helper with fewer. */
export function fragmentFor(kept: KeptClass, to: 'self' | 'coHost'): string | null {
  const { key, as, coHostKey, projectorKey } = kept;
  const co = as === 'coHost' ? key : coHostKey;
  if (to === 'coHost' && co === null) return null;
  const keys = {
    host: to === 'self' && as === 'host' ? key : null,
    co,
    wall: projectorKey,
  };
  const named = Object.entries(keys).flatMap(([name, each]) =>
    each === null ? [] : [[name, each]],
  );
  return `#${new URLSearchParams(named)}`;
}
