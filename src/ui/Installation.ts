/** What the page knows of the copy of itself that this browser keeps. */
export interface Installation {
  /** `newer`: a newer version waits for its turn; `refused`: this browser keeps none. */
  readonly copy: 'none' | 'kept' | 'newer' | 'refused';
  /** Puts the newer version in place and loads the page anew; never called during play. */
  readonly renew: () => void;
}

/** Nothing is kept: the page works all the same, from its server. */
export const notInstalled: Installation = { copy: 'none', renew: () => {} };
