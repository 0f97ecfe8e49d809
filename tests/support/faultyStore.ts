import {
  type EventStore,
  StoreError,
  type StoreFault,
  type StreamId,
} from '../../src/server/store/EventStore.ts';

export interface Trouble {
  /** What is wrong with the store now; null for nothing. */
  fault: StoreFault | null;
  /** Only with these streams. */
  touches: (stream: StreamId) => boolean;
}

/** A store that lets whoever asks down as long as there is trouble; what it has kept stays kept. */
export function faultyStore(store: EventStore): {
  readonly store: EventStore;
  readonly trouble: Trouble;
} {
  const trouble: Trouble = { fault: null, touches: () => true };
  const faultAt = (stream: StreamId) => (trouble.touches(stream) ? trouble.fault : null);
  const untroubled = () => {
    if (trouble.fault !== null) throw new StoreError(trouble.fault);
  };
  return {
    trouble,
    store: {
      async append(stream, expectedSeq, rows) {
        const fault = faultAt(stream);
        return fault === null ? store.append(stream, expectedSeq, rows) : { ok: false, fault };
      },
      async read(stream, fromSeq) {
        const fault = faultAt(stream);
        if (fault?.code === 'store-away') throw new StoreError(fault);
        return store.read(stream, fromSeq);
      },
      async addKey(key) {
        untroubled();
        await store.addKey(key);
      },
      async useKey(hash) {
        untroubled();
        await store.useKey(hash);
      },
      tablesOf: (classId) => store.tablesOf(classId),
      addClass: (kept) => store.addClass(kept),
      classOf: (by) => store.classOf(by),
      classesUsedBefore: (usedAt) => store.classesUsedBefore(usedAt),
      touchClass: (id, usedAt) => store.touchClass(id, usedAt),
      deleteClass: (id) => store.deleteClass(id),
      keyOf: (hash) => store.keyOf(hash),
      dropKeys: (classId, holder) => store.dropKeys(classId, holder),
      healthy: () => store.healthy(),
      close: () => store.close(),
    },
  };
}
