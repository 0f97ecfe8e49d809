import type { EndingId } from '../../../src/view/endingView.ts';
import { type Drawing, groundKey } from '../../paint.ts';
import { covered } from '../covering.ts';
import { sheet } from '../sheet.ts';
import { aConfession } from './aConfession.ts';
import { agreementToAgree } from './agreementToAgree.ts';
import { belowYourLine } from './belowYourLine.ts';
import { ENDING_PICTURE, type EndingPicture } from './EndingPicture.ts';
import { emptyChairsPicture } from './emptyChairsPicture.ts';
import { lineStaysOpen } from './lineStaysOpen.ts';
import { namedAndNothingMore } from './namedAndNothingMore.ts';
import { notInThisCapital } from './notInThisCapital.ts';
import { overtaken } from './overtaken.ts';
import { politeCompromise } from './politeCompromise.ts';
import { rightToLeave } from './rightToLeave.ts';
import { textThatHolds } from './textThatHolds.ts';
import { twoPressConferences } from './twoPressConferences.ts';

const pictures: Readonly<Record<EndingId, EndingPicture>> = {
  overtaken,
  'right-to-leave': rightToLeave,
  'named-and-nothing-more': namedAndNothingMore,
  'line-stays-open': lineStaysOpen,
  'empty-chairs': emptyChairsPicture,
  'below-your-line': belowYourLine,
  'not-in-this-capital': notInThisCapital,
  'a-confession': aConfession,
  'two-press-conferences': twoPressConferences,
  'agreement-to-agree': agreementToAgree,
  'polite-compromise': politeCompromise,
  'text-that-holds': textThatHolds,
};

interface Size {
  readonly width: number;
  readonly height: number;
}

/** An ending's picture as large as an area, which it covers. */
export function endingDrawing(id: EndingId, area: Size): Drawing {
  const { body, defs } = pictures[id];
  return sheet(endingKey(id, area), area, covered(ENDING_PICTURE, area, body), defs);
}

export function endingKey(id: EndingId, area: Size): string {
  return groundKey(`ending-${id}`, area);
}
