import { stageColours } from '../../../src/view/stageColours.ts';
import type { Ground } from '../../Ground.ts';
import type { Drawing } from '../../paint.ts';
import type { BoardPlan } from '../../plans/boardPlan.ts';
import { sheet } from '../sheet.ts';

const { ink } = stageColours;

type Plan = Pick<BoardPlan, 'board' | 'columns' | 'axisY' | 'unseen'>;

/** The blue desk after a wire, and on it the pinboard with its scale: one picture for the whole stage. */
export function boardGround(
  { width, height }: Pick<Ground, 'width' | 'height'>,
  plan: Plan,
): Drawing {
  const { board } = plan;
  const box = `x="${board.x}" y="${board.y}" width="${board.width}" height="${board.height}"`;
  return sheet(
    boardGroundKey({ width, height }, plan),
    { width, height },
    [
      `<rect width="${width}" height="${height}" fill="url(#desk)"/><rect width="${width}" height="${height}" fill="url(#edge)"/>`,
      `<rect ${box} fill="#050a12" opacity=".5" transform="translate(0 7)" filter="url(#soft)"/>`,
      `<rect ${box} fill="url(#paper)"/><rect ${box} fill="url(#grain)"/>`,
      `<rect x="${board.x + 1}" y="${board.y + 1}" width="${board.width - 2}" height="${board.height - 2}" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="2"/>`,
      scale(plan),
    ].join(''),
    defs,
  );
}

export function boardGroundKey(
  { width, height }: Pick<Ground, 'width' | 'height'>,
  { board }: Pick<Plan, 'board'>,
): string {
  return `board-ground-${Math.round(width)}-${Math.round(height)}-${Math.round(board.height)}`;
}

function scale({ board, columns, axisY }: Plan): string {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [first.x + 6, last.x + last.width - 8];
  const parts = columns.slice(1).map(({ x }) => `M${x - 5} ${board.y + 16}V${axisY - 2}`);
  const end = last.x + last.width + 4;
  return [
    `<path d="${parts.join('')}" stroke="${ink}" stroke-opacity=".14" stroke-width="1.5"/>`,
    `<path d="M${end} ${board.y + 14}V${board.y + board.height - 14}" stroke="${ink}" stroke-opacity=".3" stroke-width="1.5" stroke-dasharray="2 5"/>`,
    `<path d="M${from} ${axisY}H${to}M${to - 8} ${axisY - 6}L${to + 2} ${axisY}L${to - 8} ${axisY + 6}" fill="none" stroke="${ink}" stroke-width="1.5"/>`,
  ].join('');
}

/** Flecks of a small tile instead of noise over the whole stage. */
const fleck = Array.from({ length: 70 }, (_, index) => {
  const [x, y] = [(index * 37.7) % 96, (index * index * 13.3) % 96];
  return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="1.4" height="1.4" fill="${index % 3 === 0 ? '#fff' : '#3b3a33'}" opacity="${index % 3 === 0 ? 0.35 : 0.1}"/>`;
}).join('');

const defs = [
  '<radialGradient id="desk" cx=".5" cy=".3" r=".9"><stop offset="0" stop-color="#1f4468"/><stop offset="1" stop-color="#0b1828"/></radialGradient>',
  '<radialGradient id="paper" cx=".55" cy=".3" r=".9"><stop offset="0" stop-color="#f1ead9"/><stop offset="1" stop-color="#c3c8c6"/></radialGradient>',
  '<radialGradient id="edge" cx=".5" cy=".45" r=".85"><stop offset=".65" stop-color="#050a12" stop-opacity="0"/><stop offset="1" stop-color="#050a12" stop-opacity=".5"/></radialGradient>',
  `<pattern id="grain" width="96" height="96" patternUnits="userSpaceOnUse">${fleck}</pattern>`,
  '<filter id="soft" x="-5%" y="-10%" width="110%" height="125%"><feGaussianBlur stdDeviation="7"/></filter>',
].join('');
