import type { RoomColours } from './roomColours.ts';
import { scatter } from './scatter.ts';

const END = 1140;
const FAR = { y: 366, left: 384, right: 522 };
const NEAR = { y: 768, left: 96, right: 810 };

/** Where an edge of the table stands at a height of the picture. */
export function tableEdge(side: 'left' | 'right', y: number): number {
  const share = (y - FAR.y) / (NEAR.y - FAR.y);
  return FAR[side] + share * (NEAR[side] - FAR[side]);
}

/** The table's top, as path data. */
const tableTop = `M${FAR.left} ${FAR.y}H${FAR.right}L${tableEdge('right', END)} ${END}H${tableEdge('left', END)}Z`;

const GRAINS = 48;

/** The long table with its grain, its shadow and the papers on it, as SVG. */
export function tablePicture(colours: RoomColours): string {
  const { shine } = colours;
  return [
    [48, 32, 16].map((spread) => shadow(spread)).join(''),
    `<path fill="url(#wood)" d="${tableTop}"/>`,
    `${grain()}<path fill="none" d="M416 366L276 ${END}M490 366L630 ${END}" stroke="#000" stroke-opacity=".16" stroke-width="2"/>`,
    `<path fill="none" stroke="${shine}" stroke-opacity=".45" stroke-width="2" d="${tableTop}"/>`,
    papers(colours),
  ].join('');
}

export function tableDefs({ wood: [lit, middle, near] }: RoomColours): string {
  return `<linearGradient id="wood" gradientUnits="userSpaceOnUse" x1="0" y1="366" x2="0" y2="768"><stop offset="0" stop-color="${lit}"/><stop offset=".35" stop-color="${lit}"/><stop offset=".7" stop-color="${middle}"/><stop offset="1" stop-color="${near}"/></linearGradient>`;
}

/** Softens the table's shadow by laying it down wider and wider. */
function shadow(spread: number): string {
  return `<path fill="#000" opacity=".16" d="M${FAR.left - spread / 3} ${FAR.y + 4}H${FAR.right + spread / 3}L${tableEdge('right', END) + spread} ${END}H${tableEdge('left', END) - spread}Z"/>`;
}

/** Veins that run with the table toward the window, wider as they come nearer. */
function grain(): string {
  const at = scatter(4, GRAINS * 3);
  return Array.from({ length: GRAINS }, (_, vein) => {
    const across = 0.02 + (at[vein * 3] ?? 0) * 0.96;
    const drift = ((at[vein * 3 + 1] ?? 0) - 0.5) * 0.03;
    const dark = at[vein * 3 + 2] ?? 0;
    const from = FAR.left + across * (FAR.right - FAR.left);
    const left = tableEdge('left', END);
    const to = left + (across + drift) * (tableEdge('right', END) - left);
    const half = 1 + dark * 4;
    const fill = dark < 0.6 ? '#140a05' : '#ffd9a0';
    const opacity = dark < 0.6 ? 0.08 + dark * 0.22 : (dark - 0.6) * 0.16;
    return `<path d="M${from.toFixed(1)} ${FAR.y}L${(to - half).toFixed(1)} ${END}H${(to + half).toFixed(1)}Z" fill="${fill}" fill-opacity="${opacity.toFixed(3)}"/>`;
  }).join('');
}

/** Sheets before the first three pairs; who writes on them is not said. */
function papers({ paper }: RoomColours): string {
  return [
    `<g fill="#000" opacity=".3"><path d="M302 650L354 566L424 568L388 652Z"/><path d="M604 650L552 566L482 568L518 652Z"/></g>`,
    `<g fill="${paper}"><path d="M300 644L352 560L420 562L384 646Z" opacity=".84"/><path d="M606 644L554 560L486 562L522 646Z" opacity=".84"/><path d="M372 500L396 458H430L414 502Z" opacity=".7"/><path d="M534 500L510 458H476L492 502Z" opacity=".7"/><path d="M407 420L417 403H437L430 421Z" opacity=".55"/><path d="M499 420L489 403H469L476 421Z" opacity=".55"/></g>`,
    `<path d="M352 578L404 580M346 590L400 592M340 602L394 604M333 614L388 616M554 578L502 580M560 590L506 592M566 602L512 604M573 614L518 616" stroke="#1b1e27" stroke-opacity=".4" stroke-width="2"/>`,
  ].join('');
}
