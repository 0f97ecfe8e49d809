import { stageColours } from '../../../src/view/stageColours.ts';

/** A bracket's measures; its feet are thinner than its stem. */
export interface BracketShape {
  readonly side: 'left' | 'right';
  readonly stem: number;
  readonly reach: number;
  readonly height: number;
}

const FOOT_OF_STEM = 0.62;

/** Draws a square bracket of brass from the canvas's upper left corner on. */
export function drawBracket(
  context: CanvasRenderingContext2D,
  { side, stem, reach, height }: BracketShape,
): void {
  const { brass, brassLight, brassDeep } = stageColours;
  const foot = Math.min(stem * FOOT_OF_STEM, height / 2);
  const fall = context.createLinearGradient(0, 0, reach, height);
  fall.addColorStop(0, brassLight);
  fall.addColorStop(0.5, brass);
  fall.addColorStop(1, brassDeep);
  if (side === 'right') context.transform(-1, 0, 0, 1, reach, 0);
  context.fillStyle = fall;
  context.fillRect(0, 0, stem, height);
  context.fillRect(0, 0, reach, foot);
  context.fillRect(0, height - foot, reach, foot);
  context.fillStyle = 'rgb(255 255 255 / .25)';
  context.fillRect(0, 0, 1, height);
  context.fillStyle = 'rgb(60 40 8 / .4)';
  context.fillRect(stem - 1.5, foot, 1.5, height - 2 * foot);
}
