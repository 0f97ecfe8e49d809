import type { Drawing } from '../../paint.ts';
import { brassGradient, clothOf, clothPatterns } from '../cloth.ts';
import { sheet } from '../sheet.ts';

/** A pen that stands on its nib, which is at 30, 236; to be laid aside or turned. */
export const PEN = { width: 84, height: 248, x: 30, y: 236 };

export function penKey(place: number): string {
  return `pen-${place % 2}`;
}

/** The pen of the delegation at a place, in its cloth, with the shadow that it throws to the right. */
export function penDrawing(place: number): Drawing {
  const cloth = clothOf(place);
  const body = `<g transform="translate(${PEN.x} ${PEN.y}) scale(.7)">
    <path d="M4 0L14 -40V-300Q14 -318 4 -318Q-6 -318 -6 -300V-40Z" transform="translate(30 14)" fill="#000" opacity=".22"/>
    <path d="M4 0L12 -40V-300Q12 -316 4 -316Q-4 -316 -4 -300V-40Z" transform="translate(30 14)" fill="#000" opacity=".2"/>
    <path d="M0 0L-11 -44H11Z" fill="url(#brass)"/><path d="M0 0V-26" stroke="#5a3d0a" stroke-width="1.5"/>
    <rect x="-12" y="-196" width="24" height="152" fill="${cloth.deep}"/><rect x="-12" y="-196" width="24" height="152" fill="url(#${cloth.pattern})" opacity=".7"/>
    <rect x="-12" y="-206" width="24" height="12" fill="url(#brass)"/>
    <path d="M-12 -206V-318Q-12 -330 0 -330Q12 -330 12 -318V-206Z" fill="${cloth.deep}"/>
    <rect x="5" y="-322" width="5" height="84" rx="2.5" fill="url(#brass)"/><rect x="-9" y="-318" width="4" height="270" fill="#fff" opacity=".22"/>
  </g>`;
  return sheet(penKey(place), PEN, body, `${clothPatterns}${brassGradient}`);
}
