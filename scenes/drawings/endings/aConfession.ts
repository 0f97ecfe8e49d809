import { stageColours } from '../../../src/view/stageColours.ts';
import { brassGradient } from '../cloth.ts';
import { type EndingPicture, glow, gradient } from './EndingPicture.ts';

/** A signed text goes into a drawer with a lock; the lamp looks the other way. */
export const aConfession: EndingPicture = {
  body: `<rect width="906" height="640" fill="#0a0d16"/>
    <rect width="906" height="196" fill="url(#wall)"/>
    <path d="M150 0L70 196H330L214 0Z" fill="#ffe0a0" opacity=".2"/><ellipse cx="200" cy="196" rx="180" ry="34" fill="url(#pool)"/>
    <path d="M112 -10H252Q286 26 292 60H72Q78 26 112 -10Z" fill="#2a5048"/><path d="M72 60H292L282 70H82Z" fill="#fff0c4"/>
    <path d="M0 186H906V236H0Z" fill="url(#top)"/><path d="M0 236H906V640H0Z" fill="url(#front)"/><path d="M0 236H906" stroke="#140b06" stroke-width="3"/>
    <rect x="40" y="262" width="826" height="150" fill="none" stroke="#150c07" stroke-width="3"/>
    <rect x="40" y="428" width="826" height="190" fill="none" stroke="#150c07" stroke-width="3"/><path d="M42 430H864" stroke="#9a6a42" stroke-opacity=".3" stroke-width="2"/>
    <path d="M150 262H756V300H150Z" fill="#0b0604"/>
    <path d="M150 292L96 470H810L756 292Z" fill="#2a1a10"/><path d="M172 300L126 462H780L734 300Z" fill="#160d08"/>
    <g><path d="M262 318L590 304L668 452L246 462Z" fill="#000" opacity=".5" transform="translate(6 8)"/><path d="M262 318L590 304L668 452L246 462Z" fill="#d9c9a6"/><path d="M262 318L380 313L300 460L246 462Z" fill="#efe2c2"/>
      <path d="M296 340L570 328M292 358L578 346M288 376L470 368" stroke="${stageColours.ink}" stroke-width="4" opacity=".55"/>
      <path d="M296 424C312 398 326 398 320 416C334 398 344 404 342 416C356 406 366 408 372 408" fill="none" stroke="${stageColours.navy}" stroke-width="4" stroke-linecap="round"/>
      <circle cx="430" cy="428" r="15" fill="${stageColours.side0}"/><path d="M590 404L608 422L590 440L572 422Z" fill="${stageColours.side1}"/></g>
    <path d="M96 470H810V604H96Z" fill="url(#drawer)"/><path d="M96 470H810V480H96Z" fill="#b9793f"/><rect x="112" y="494" width="682" height="96" fill="none" stroke="#3a2114" stroke-width="3"/>
    <rect x="372" y="530" width="166" height="14" rx="7" fill="url(#brass)"/><path d="M388 530V518H400V530M510 530V518H522V530" fill="url(#brass)"/>
    <g transform="translate(690 536)"><path d="M-20 -26H20V26H-20Z" fill="url(#brass)"/><circle cy="-5" r="6" fill="#1d110b"/><path d="M-3 -3H3L5 14H-5Z" fill="#1d110b"/></g>`,
  defs: `${brassGradient}${glow('pool', '#ffd892', 0.6)}${gradient('wall', 'down', '#0c1424', '#18223a')}${gradient('top', 'across', '#7a4d2e', '#3a2417')}${gradient('front', 'down', '#4a2e1c', '#20120a')}${gradient('drawer', 'down', '#7d4d2c', '#4a2c18')}`,
};
