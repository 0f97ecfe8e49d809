import type { Ground } from '../../Ground.ts';
import { type Drawing, groundKey } from '../../paint.ts';
import { nightPlan } from '../../plans/nightPlan.ts';
import { sheet } from '../sheet.ts';
import { nightColours as colours } from './nightColours.ts';

export function lampLightKey(ground: Ground): string {
  return groundKey('night-lamp-light', ground);
}

/** The room's only lamp when it burns: the cone, the pool on the desk, the bright rim of the shade. */
export function lampLight(ground: Ground): Drawing {
  const { width, height } = ground;
  const { lamp, coneWidth, deskY } = nightPlan(ground);
  const { x, y } = lamp;
  const foot = deskY + 30;
  const body = `<path d="M${x - 64} ${y}H${x + 64}L${x + coneWidth / 2} ${foot}H${x - coneWidth / 2}Z" fill="url(#cone)"/>
    <ellipse cx="${x + 30}" cy="${foot}" rx="${coneWidth * 0.75}" ry="110" fill="url(#pool)"/>
    <ellipse cx="${x + 30}" cy="${foot + 20}" rx="${coneWidth * 0.71}" ry="80" fill="url(#pool)" opacity=".9"/>
    <path d="M${x - 74} ${y - 8}H${x + 74}L${x + 66} ${y}H${x - 66}Z" fill="#fff0c4"/>`;
  return sheet(lampLightKey(ground), { width, height }, body, defs);
}

const defs = `<linearGradient id="cone" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${colours.lampLight}" stop-opacity=".5"/><stop offset="1" stop-color="${colours.lampWarm}" stop-opacity="0"/></linearGradient>
  <radialGradient id="pool"><stop offset="0" stop-color="#ffd98f" stop-opacity=".75"/><stop offset=".5" stop-color="${colours.lampEdge}" stop-opacity=".25"/><stop offset="1" stop-color="${colours.lampEdge}" stop-opacity="0"/></radialGradient>`;
