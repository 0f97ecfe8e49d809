import type { Ground } from '../../../scenes/Ground.ts';
import type { Moment } from './stagedGames.ts';

/** A place on the canvas, in the units of its ground. */
export type OnCanvas = (ground: Ground) => { readonly x: number; readonly y: number };

/** One picture to be taken: a moment, and what is done there. */
export interface Shot {
  /** The scene that must stand on the canvas; `debrief` has none. */
  readonly scene: string;
  /** What is to be seen in it, as the end of a file's name. */
  readonly state: string;
  /** Where a game stands when it is opened; null for a page without one. */
  readonly moment: Moment | null;
  /** What was played in this browser before: from a moment, by these acts. */
  readonly before?: readonly { readonly moment: Moment; readonly acts: Shot['acts'] }[];
  /** What the address asks for, besides. */
  readonly query?: string;
  /** On a phone, whose picture is small or none, the part of the page that shows the state: a CSS selector. */
  readonly onPhone?: string;
  /** Action ids of buttons to be pressed, and places on the canvas, in order. */
  readonly acts?: readonly (string | OnCanvas)[];
}
