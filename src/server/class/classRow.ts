import type { ClassEntry, ClassHeader } from '../../classroom/index.ts';
import type { StreamId } from '../store/EventStore.ts';

/** The first row of a class's stream. */
export interface ClassHead {
  readonly header: ClassHeader;
  readonly code: string;
  /** Milliseconds since 1970, from which class time counts. */
  readonly wallMs: number;
}

/** Every other row. */
export interface ClassRow {
  readonly entry: ClassEntry;
  readonly wallMs: number;
}

export function classStream(classId: string): StreamId {
  return `class/${classId}`;
}
