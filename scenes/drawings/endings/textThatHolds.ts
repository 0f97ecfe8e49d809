import { stageColours } from '../../../src/view/stageColours.ts';
import { brassGradient, clothPatterns } from '../cloth.ts';
import { standingFoot, standingPicture } from '../person/standingPicture.ts';
import { type EndingPicture, glow, gradient } from './EndingPicture.ts';

const ARCH =
  'M96 372C240 300 340 272 453 272C566 272 666 300 810 372V408C666 336 566 308 453 308C340 308 240 336 96 408Z';

const person = (place: number, x: number) =>
  `<g transform="translate(${x} 276) scale(${place === 0 ? 0.17 : -0.17} .17) translate(${-standingFoot.x} ${-standingFoot.y})">${standingPicture(place, '#191b29')}</g>`;

const pillar = (x: number, place: number) => {
  const colour = place === 0 ? stageColours.side0 : stageColours.side1;
  return `<path d="M${x - 62} 360H${x + 62}L${x + 74} 640H${x - 74}Z" fill="${colour}"/><path d="M${x - 62} 360H${x + 62}L${x + 74} 640H${x - 74}Z" fill="url(#${place === 0 ? 'stripes' : 'dots'})" opacity=".7"/><path d="M${x - 62} 360H${x - 30}L${x - 36} 640H${x - 74}Z" fill="#0b1424" opacity=".3"/><path d="M${x - 74} 346H${x + 74}V366H${x - 74}Z" fill="${stageColours.shade}"/>`;
};

/** The sheet is a bridge between two pillars; two people meet on it as the sun comes up. */
export const textThatHolds: EndingPicture = {
  body: `<rect width="906" height="440" fill="url(#morning)"/><ellipse cx="453" cy="430" rx="460" ry="330" fill="url(#sun)"/><circle cx="453" cy="404" r="76" fill="#fff6d8"/>
    <path d="M0 404C120 380 220 396 300 388C400 380 520 396 620 386C720 376 820 396 906 384V440H0Z" fill="#8294a4" opacity=".8"/>
    <rect y="430" width="906" height="210" fill="url(#water)"/>
    <g fill="#fff0c4"><path d="M352 452H554V458H352ZM376 478H530V484H376ZM330 508H576V514H330ZM392 540H514V546H392ZM366 576H540V582H366ZM402 612H504V618H402Z" opacity=".7"/></g>
    ${pillar(120, 0)}${pillar(786, 1)}
    <path d="${ARCH}" fill="#0b1424" opacity=".35" transform="translate(0 14)"/><path d="${ARCH}" fill="${stageColours.paperLight}"/>
    <path d="M96 402C240 330 340 302 453 302C566 302 666 330 810 402V408C666 336 566 308 453 308C340 308 240 336 96 408Z" fill="url(#brass)"/>
    <g fill="none" stroke="${stageColours.ink}" stroke-width="3.500" opacity=".7"><path d="M190 346C270 312 340 296 410 291M500 291C570 296 640 314 716 346"/></g>
    <circle cx="262" cy="330" r="17" fill="${stageColours.side0}" stroke="${stageColours.brassLight}" stroke-width="2.500"/><circle cx="262" cy="330" r="15" fill="url(#stripes)"/>
    <path d="M644 308L666 330L644 352L622 330Z" fill="${stageColours.side1}" stroke="${stageColours.brassLight}" stroke-width="2.500"/><path d="M644 310L664 330L644 350L624 330Z" fill="url(#dots)"/>
    ${person(0, 424)}${person(1, 482)}
    <path d="M438 214L468 212" stroke="#191b29" stroke-width="8" stroke-linecap="round"/>`,
  defs: `${brassGradient}${clothPatterns}${glow('sun', '#fff0bf', 0.9)}${gradient('morning', 'down', '#9db8cc', '#f7dca6')}${gradient('water', 'down', '#8aa0ab', '#2a4258')}`,
};
