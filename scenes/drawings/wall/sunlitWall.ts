import type { Ground } from '../../Ground.ts';
import { type Drawing, groundKey } from '../../paint.ts';
import { sheet } from '../sheet.ts';

/** How high the floor stands on the stage before a wall: room for people, or for the draft above it. */
export const floors = { room: 104, strip: 64 } as const;
/** How far the shadow of the window frame reaches along the upper edge, of the stage's width. */
const shadows: Readonly<Record<Floor, number>> = { room: 0.1, strip: 0.045 };

export type Floor = keyof typeof floors;

export function sunlitWallKey(ground: Ground, floor: Floor): string {
  return groundKey(`sunlit-wall-${floor}`, ground);
}

/** The wall of the drafting room in the low sun, with the dark of the window frame at two corners. */
export function sunlitWall(ground: Ground, floor: Floor): Drawing {
  const { width, height } = ground;
  const skirting = height - floors[floor];
  const shadeFoot = Math.round(width * 0.775);
  const body = `<rect width="${width}" height="${height}" fill="#2e2420"/>
    <rect width="${width}" height="${skirting}" fill="url(#wall)"/>
    <path fill="#2f3b5c" opacity=".72" d="M0 0H${Math.round(width * shadows[floor])}L0 ${Math.round(skirting * 0.376)}Z"/>
    <path fill="#2f3b5c" opacity=".72" d="M${width} ${skirting - 104}V${skirting}H${width - 68}Z"/>
    <rect y="${skirting - 4}" width="${width}" height="8" fill="#4a3a2e"/>
    <path d="M0 ${height}V${skirting + 4}H${width - 70}L${shadeFoot} ${height}Z" fill="url(#floor)"/>`;
  return sheet(sunlitWallKey(ground, floor), { width, height }, body, defs);
}

const defs = `<linearGradient id="wall" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#f8e9c8"/><stop offset="1" stop-color="#efdcb6"/></linearGradient>
  <linearGradient id="floor" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#d8a861"/><stop offset="1" stop-color="#8f6236"/></linearGradient>`;
