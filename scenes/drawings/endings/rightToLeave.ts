import { stageColours } from '../../../src/view/stageColours.ts';
import { brassGradient } from '../cloth.ts';
import { standingFoot, standingPicture } from '../person/standingPicture.ts';
import { type EndingPicture, glow, gradient } from './EndingPicture.ts';

const leaving = (place: number, x: number, y: number, scale: number) =>
  `<g transform="translate(${x} ${y}) scale(${place === 0 ? scale : -scale} ${scale}) translate(${-standingFoot.x} ${-standingFoot.y})">${standingPicture(place, '#141a2a')}</g>`;

/** An open door with the morning in it; the folder is closed, and two people go their way. */
export const rightToLeave: EndingPicture = {
  body: `<rect width="906" height="500" fill="url(#wall)"/><rect y="500" width="906" height="140" fill="url(#floor)"/>
    <path d="M0 480H906V502H0Z" fill="#141d33"/>
    <ellipse cx="606" cy="280" rx="260" ry="330" fill="url(#air)"/>
    <path d="M486 96H726V502H486Z" fill="#1a1420"/><rect x="500" y="110" width="212" height="392" fill="url(#morning)"/>
    <path d="M500 380C560 356 650 362 712 348V502H500Z" fill="#c9b184" opacity=".55"/><path d="M500 420C580 404 640 410 712 400V502H500Z" fill="#a98f62" opacity=".5"/>
    <path d="M726 96L822 66V548L726 502Z" fill="#3a281f"/><path d="M726 96L822 66V84L726 112Z" fill="#5a3d2b"/><circle cx="742" cy="318" r="7" fill="url(#brass)"/>
    <path d="M500 502H712L640 640H120Z" fill="#f1cf92" opacity=".9"/>
    <g opacity=".55" fill="#1a1420"><path d="M566 500L560 500L300 640H352Z"/><path d="M648 504L640 504L470 640H522Z"/></g>
    ${leaving(0, 566, 504, 0.27)}${leaving(1, 648, 508, 0.285)}
    <path d="M40 440H330L356 470H14Z" fill="#5a3824"/><path d="M14 470H356V486H14Z" fill="#2a190f"/><path d="M36 486H62V612H44ZM308 486H334L326 612H310Z" fill="#1d110b"/>
    <path d="M96 428L246 424L262 450L92 454Z" fill="${stageColours.navy}"/><path d="M96 428L246 424L248 430L95 434Z" fill="#2b3a55"/>
    <path d="M92 442L258 438M172 426L178 453" stroke="url(#brass)" stroke-width="4"/><path d="M166 440C152 428 150 444 174 440C196 430 200 446 178 441" fill="none" stroke="url(#brass)" stroke-width="3"/>
    <path d="M276 448L326 444" stroke="${stageColours.side0Deep}" stroke-width="7" stroke-linecap="round"/>`,
  defs: `${brassGradient}${glow('air', '#f6dfae', 0.5)}${gradient('wall', 'across', '#1b2640', '#34425f')}${gradient('floor', 'down', '#2c2327', '#15111a')}${gradient('morning', 'down', '#cfe0ea', '#fbe3b0')}`,
};
