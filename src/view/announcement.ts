import type { Happening } from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { happeningSentence } from './happeningSentence.ts';
import { sentences } from './joined.ts';

/** What a listener is told of the record's newest happenings. */
export interface Announcement {
  readonly words: string;
  /** News over the wire does not wait its turn. */
  readonly urgent: boolean;
}

/** One message for all that has happened since the record had this length; null for nothing. */
export function announcement(frame: Frame, since: number): Announcement | null {
  const fresh = frame.view.record.slice(since);
  const own = frame.view.own?.id;
  const told = fresh.filter(
    (happening) => !('by' in happening && happening.by === own) && tells(happening),
  );
  const words = sentences(
    frame,
    told.flatMap((happening) => happeningSentence(frame, happening) ?? []),
  );
  if (words === '') return null;
  return { words, urgent: fresh.some(({ kind }) => kind === 'incidentArose') };
}

function tells(happening: Happening): boolean {
  if (happening.kind === 'meterMoved') return ['trust', 'tension'].includes(happening.move.meter);
  return happening.kind !== 'sealed' && happening.kind !== 'tableActed';
}
