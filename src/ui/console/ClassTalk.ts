import type { ClassDebrief } from '../classDebrief/ClassDebrief.ts';
import type { ClassExport } from '../classDebrief/ClassExport.ts';

/** What a class talks over when its games are over. */
export interface ClassTalk {
  readonly debrief: ClassDebrief;
  /** The files of the class; null for everybody but its host. */
  readonly files: ClassExport | null;
}

/** For whom it is opened, and what becomes of what is pressed there. */
export interface TalkWishes {
  readonly key: string;
  readonly code: string;
  readonly changed: () => void;
  /** Shows a step on the wall; null where that is not one's to do. */
  readonly reveal: ((step: number) => void) | null;
  /** The class has been deleted; null where that is not one's to do. */
  readonly deleted: (() => void) | null;
}
