import type { ClassView } from '../../classroom/index.ts';
import type { LineState } from '../../session/ClassLink.ts';
import type { KeptSeat } from '../../session/SeatKeeper.ts';
import type { ClassMessageId } from '../../text/ClassMessageId.ts';
import type { Texts } from '../../text/createTexts.ts';

/** A class as one of its students may know it. */
export type MemberClass = Extract<ClassView, { readonly audience: 'member' }>;

/** What a page of a class needs of its words. */
export type ClassWords = Texts<ClassMessageId>;

/**
 * What the screens of a class are drawn from, outside of its games. Each stands in `#class` and has exactly
 * one `<h1 id="class-turn" tabindex="-1">`.
 */
export interface ClassSight {
  readonly t: ClassWords['t'];
  readonly seat: KeptSeat | null;
  /** Null before the server has told it. */
  readonly view: MemberClass | null;
  readonly line: LineState;
  /** A delegation's name, in the scenario's words; null before they have come. */
  readonly delegationName: (id: string) => string | null;
}
