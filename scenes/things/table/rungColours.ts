import { stageColours } from '../../../src/view/stageColours.ts';

/** How a rung looks: agreed, laid on the desk, held by a token, in dispute between two, or none of these. */
export type RungLook = 'agreed' | 'laid' | 'held' | 'between' | 'plain';

interface RungColours {
  readonly fill: string;
  readonly words: string;
  /** Letter and note. */
  readonly small: string;
}

const { ink, muted, paper, brassLight, lamp } = stageColours;

export const rungColours: Readonly<Record<RungLook, RungColours>> = {
  agreed: { fill: ink, words: paper, small: brassLight },
  laid: { fill: lamp, words: ink, small: ink },
  held: { fill: '#fffaf0', words: ink, small: ink },
  between: { fill: '#f3e2bd', words: ink, small: muted },
  plain: { fill: '#eee3cd', words: ink, small: muted },
};

/** Words of a rung that a red line refuses, or that lies beyond reach. */
export const refusedWords = muted;

/** A loss among the notes, readable on every rung that is not agreed. */
export const lossWords = stageColours.red;
