import type { Ground } from '../../Ground.ts';
import { type Drawing, groundKey } from '../../paint.ts';
import { type NightPlan, nightPlan, THEIR_WINDOW } from '../../plans/nightPlan.ts';
import { brassGradient } from '../cloth.ts';
import { sheet } from '../sheet.ts';
import { nightColours as colours } from './nightColours.ts';

export function nightRoomKey(ground: Ground): string {
  return groundKey('night-room', ground);
}

/** The black stage without its light: the house across with dark windows, our sill, the desk. */
export function nightRoom(ground: Ground): Drawing {
  const { width, height } = ground;
  const plan = nightPlan(ground);
  const body = [
    `<rect width="${width}" height="${height}" fill="${colours.stage}"/>`,
    houseAcross(ground, plan),
    ourSill(ground, plan),
    desk(ground, plan),
  ].join('');
  return sheet(nightRoomKey(ground), { width, height }, body, defs);
}

function houseAcross({ width }: Ground, { facade, theirWindow }: NightPlan): string {
  const panes: string[] = [];
  const rowHeight = 132;
  const top = ((theirWindow.y - 18) % rowHeight) - rowHeight + 24;
  for (let x = facade.x + 24; x < width; x += 104)
    for (let y = top; y < facade.y - 70; y += rowHeight)
      if (!behindTheirs(x, y, theirWindow))
        panes.push(
          `<rect x="${x}" y="${y}" width="70" height="${Math.min(92, facade.y - 12 - y)}"/>`,
        );
  return `<rect x="${facade.x}" width="${width - facade.x}" height="${facade.y}" fill="${colours.facade}"/>
    <g fill="${colours.darkPane}">${panes.join('')}</g>
    ${darkWindow(theirWindow)}`;
}

function behindTheirs(x: number, y: number, at: NightPlan['theirWindow']): boolean {
  const aside = x + 70 < at.x - 4 || x > at.x + THEIR_WINDOW.width + 4;
  const apart = y + 92 < at.y - 4 || y > at.y + THEIR_WINDOW.height + 14;
  return !aside && !apart;
}

/** Their window as it is when the light in it is out. */
function darkWindow({ x, y }: NightPlan['theirWindow']): string {
  const { width, height } = THEIR_WINDOW;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#0a1220" stroke="#1a1f2c" stroke-width="8"/>
    <path d="M${x + width / 2} ${y}V${y + height}M${x} ${y + height * 0.4}H${x + width}" stroke="#1a1f2c" stroke-width="6"/>
    <path d="M${x - 8} ${y + height + 4}H${x + width + 8}V${y + height + 14}H${x - 8}Z" fill="#23304a"/>`;
}

function ourSill({ width }: Ground, { facade: { x, y } }: NightPlan): string {
  return `<rect x="${x - 16}" width="16" height="${y + 12}" fill="${colours.frame}"/>
    <rect x="${x - 16}" y="${y}" width="${width - x + 16}" height="16" fill="${colours.frame}"/>
    <rect x="${x - 16}" y="${y + 16}" width="${width - x + 16}" height="8" fill="${colours.sill}" opacity=".35"/>`;
}

function desk({ width, height }: Ground, { deskY, lamp }: NightPlan): string {
  return `<rect y="${deskY}" width="${width}" height="${height - deskY}" fill="url(#desk)"/>
    <path d="M0 ${deskY}H${width}" stroke="#e9b768" stroke-opacity=".45" stroke-width="2"/>
    <path d="M${lamp.x} 0V${Math.max(0, lamp.y - 72)}" stroke="#2a2118" stroke-width="4"/>
    <path fill="url(#shade)" d="${shadePath(lamp)}"/>
    <rect x="${lamp.x - 12}" y="${lamp.y - 84}" width="24" height="14" rx="3" fill="url(#brass)"/>`;
}

/** The green shade over the middle of its lower edge. */
function shadePath({ x, y }: NightPlan['lamp']): string {
  return `M${x - 74} ${y - 8}Q${x - 64} ${y - 68} ${x - 14} ${y - 74}H${x + 14}Q${x + 64} ${y - 68} ${x + 74} ${y - 8}Z`;
}

const defs = `${brassGradient}
  <linearGradient id="desk" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${colours.deskLight}"/><stop offset="1" stop-color="${colours.deskDark}"/></linearGradient>
  <linearGradient id="shade" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#2f5d54"/><stop offset="1" stop-color="#122c2b"/></linearGradient>`;
