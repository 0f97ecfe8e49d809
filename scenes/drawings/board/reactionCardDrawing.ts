import { stageColours } from '../../../src/view/stageColours.ts';
import type { Box, Drawing } from '../../paint.ts';
import { brassGradient } from '../cloth.ts';
import { sheet } from '../sheet.ts';

export type ReactionFace = 'plain' | 'chosen';

/** The margin around a card that its shadow falls on. */
export const cardMargin = 16;

type Size = Pick<Box, 'width' | 'height'>;

/** A card of paper with a rule along its head; the chosen one is lighter and edged in brass. */
export function reactionCardDrawing(face: ReactionFace, size: Size): Drawing {
  const { width, height } = size;
  const box = `x="${cardMargin}" y="${cardMargin}" width="${width}" height="${height}"`;
  const rule = (fill: string) =>
    `<rect x="${cardMargin}" y="${cardMargin}" width="${width}" height="5" fill="${fill}"/>`;
  const bodies: Readonly<Record<ReactionFace, string>> = {
    plain: `<rect ${box} fill="#efe6d4" filter="url(#cast)"/>${rule(stageColours.slate)}`,
    chosen: [
      `<rect ${box} fill="#fff8e8" filter="url(#cast)"/>${rule('url(#brass)')}`,
      `<rect x="${cardMargin - 2}" y="${cardMargin - 2}" width="${width + 4}" height="${height + 4}" fill="none" stroke="${stageColours.brassLight}" stroke-width="2.500"/>`,
    ].join(''),
  };
  return sheet(
    reactionCardKey(face, size),
    { width: width + 2 * cardMargin, height: height + 2 * cardMargin },
    bodies[face],
    `${brassGradient}<filter id="cast" x="-15%" y="-15%" width="130%" height="140%"><feDropShadow dx="0" dy="5" stdDeviation="5" flood-color="#0b0805" flood-opacity=".5"/></filter>`,
  );
}

export function reactionCardKey(face: ReactionFace, { width, height }: Size): string {
  return `reaction-card-${face}-${Math.round(width)}-${Math.round(height)}`;
}
