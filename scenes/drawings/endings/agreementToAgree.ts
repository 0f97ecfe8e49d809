import { stageColours } from '../../../src/view/stageColours.ts';
import { standingFoot, standingPicture } from '../person/standingPicture.ts';
import { type EndingPicture, glow, gradient } from './EndingPicture.ts';

const HORIZON = 268;
const FOOT = 640;
const FAR = { left: 424, right: 482 };
const NEAR = { left: 40, right: 866 };

/** Ruled lines that come closer together the farther they are; the two nearest are written. */
const rules = [0.02, 0.05, 0.09, 0.14, 0.21, 0.3, 0.42, 0.57, 0.75].map((depth) => {
  const at = (far: number, near: number) => far + (near - far) * depth;
  const y = at(HORIZON, FOOT);
  const [left, right] = [at(FAR.left, NEAR.left), at(FAR.right, NEAR.right)];
  const inset = (right - left) * 0.12;
  const written = depth > 0.5;
  return `<path d="M${left + inset} ${y}H${right - inset * (depth > 0.7 ? 1 : 2.2)}" stroke="${written ? stageColours.ink : stageColours.brass}" stroke-width="${written ? 6 : 1 + 3 * depth}" opacity="${written ? 0.85 : 0.7}"/>`;
});

const walker = (place: number, x: number) =>
  `<g transform="translate(${x} 452) scale(${place === 0 ? 0.1 : -0.1} .1) translate(${-standingFoot.x} ${-standingFoot.y})">${standingPicture(place, '#1a1c2a')}</g><path d="M${x - 3} 451L${x - 26} 486H${x - 12}L${x + 4} 452Z" fill="#1a1c2a" opacity=".35"/>`;

/** A sheet like a road to the horizon: two lines are written, the others wait. */
export const agreementToAgree: EndingPicture = {
  body: `<rect width="906" height="${HORIZON}" fill="url(#dawn)"/><ellipse cx="453" cy="${HORIZON}" rx="420" ry="170" fill="url(#sun)"/><circle cx="453" cy="${HORIZON - 18}" r="38" fill="#fff3cf"/>
    <path d="M0 ${HORIZON}C120 236 220 262 330 244C380 238 420 262 453 ${HORIZON}C500 258 560 236 640 250C740 266 820 238 906 256V${HORIZON}Z" fill="#54607a"/>
    <rect y="${HORIZON}" width="906" height="${FOOT - HORIZON}" fill="url(#land)"/>
    <path d="M${FAR.left} ${HORIZON}H${FAR.right}L${NEAR.right} ${FOOT}H${NEAR.left}Z" fill="#1b2438" opacity=".4" transform="translate(0 10)"/>
    <path d="M${FAR.left} ${HORIZON}H${FAR.right}L${NEAR.right} ${FOOT}H${NEAR.left}Z" fill="url(#sheet)"/>
    ${rules.join('')}
    ${walker(0, 428)}${walker(1, 476)}`,
  defs: `${glow('sun', '#fff0c0', 0.85)}${gradient('dawn', 'down', '#8fa7bd', '#f4d49a')}${gradient('land', 'down', '#6b7283', '#262d42')}${gradient('sheet', 'down', '#fdf3d8', '#e9dcbd')}`,
};
