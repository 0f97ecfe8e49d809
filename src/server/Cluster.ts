import type { StreamId } from './store/EventStore.ts';

/** The other processes that serve the same classes; news of a stream travel, never what is in it. */
export interface Cluster {
  /** Tells the others that a stream has grown. */
  announce(stream: StreamId): void;
  onAnnounced(listener: (stream: StreamId) => void): void;
  /** The students of a class who are connected to any process; null where not all have answered. */
  connectedMembers(classId: string): Promise<ReadonlySet<string> | null>;
  /** Whether others write into the same streams, of which some news may be lost. */
  readonly hasOthers: boolean;
}
