import type { Ground } from '../../Ground.ts';
import { type Drawing, groundKey } from '../../paint.ts';
import { pressPlan } from '../../plans/pressPlan.ts';
import { sheet } from '../sheet.ts';

const FOLD = 46;

export function pressRoomKey(ground: Ground): string {
  return groundKey('press-room', ground);
}

/** The press room before its lights go on: a dark curtain in folds, and a bare floor. */
export function pressRoom(ground: Ground): Drawing {
  const { width, height } = ground;
  const { floorY } = pressPlan(ground);
  const folds = Array.from({ length: Math.ceil(width / FOLD) }, (_, fold) => {
    const x = fold * FOLD;
    return `<rect x="${x}" width="${FOLD}" height="${floorY}" fill="url(#fold)"/><path d="M${x + FOLD * 0.78} 0V${floorY}" stroke="#070d18" stroke-opacity=".55" stroke-width="2.5"/>`;
  });
  const body = `<rect width="${width}" height="${floorY}" fill="#101b31"/>
    <g opacity=".9">${folds.join('')}</g>
    <rect width="${width}" height="${floorY}" fill="url(#fall)"/>
    <rect y="${floorY}" width="${width}" height="${height - floorY}" fill="url(#floor)"/>
    <path d="M0 ${floorY}H${width}" stroke="#c9924a" stroke-opacity=".35" stroke-width="1.5"/>`;
  return sheet(pressRoomKey(ground), { width, height }, body, defs);
}

const defs = `<linearGradient id="fold"><stop offset="0" stop-color="#1b2a49"/><stop offset=".45" stop-color="#22345a"/><stop offset=".78" stop-color="#131f38"/><stop offset="1" stop-color="#17253f"/></linearGradient>
  <linearGradient id="fall" x2="0" y2="1"><stop offset="0" stop-color="#060b15" stop-opacity=".75"/><stop offset=".5" stop-color="#060b15" stop-opacity=".2"/><stop offset="1" stop-color="#060b15" stop-opacity=".5"/></linearGradient>
  <linearGradient id="floor" x2="0" y2="1"><stop offset="0" stop-color="#3a2418"/><stop offset="1" stop-color="#120b08"/></linearGradient>`;
