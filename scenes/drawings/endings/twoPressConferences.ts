import { stageColours } from '../../../src/view/stageColours.ts';
import { lecternDefs, lecternPicture } from '../press/lectern.ts';
import { type EndingPicture, glow, gradient } from './EndingPicture.ts';

const half = (x: number, tear: string, lines: string) =>
  `<g transform="translate(${x} 96)"><path d="${tear}" fill="#05080f" opacity=".5" transform="translate(6 8)"/><path d="${tear}" fill="${stageColours.paper}"/><path d="${lines}" stroke="${stageColours.ink}" stroke-width="4" opacity=".7"/></g>`;

/** Two lecterns in two lights, and one sheet torn down its middle. */
export const twoPressConferences: EndingPicture = {
  body: `<rect width="906" height="520" fill="url(#curtain)"/>
    <g stroke="#070d18" stroke-opacity=".6" stroke-width="3">${Array.from({ length: 19 }, (_, fold) => `<path d="M${fold * 50 + 20} 0V520"/>`).join('')}</g>
    <rect y="520" width="906" height="120" fill="url(#floor)"/>
    <path d="M180 0H300L440 566H40Z" fill="#ffe6b0" opacity=".2"/><path d="M606 0H726L866 566H466Z" fill="#ffe6b0" opacity=".2"/>
    <ellipse cx="240" cy="566" rx="190" ry="30" fill="url(#pool)"/><ellipse cx="666" cy="566" rx="190" ry="30" fill="url(#pool)"/>
    <path d="M424 0H482V640H424Z" fill="#04070d" opacity=".75"/>
    ${half(150, 'M0 0H172L160 26L178 52L158 84L180 118L162 150L176 172H0Z', 'M22 34H140M22 56H146M22 78H132M22 108H144M22 130H136')}
    ${half(584, 'M12 0H172V172H8L20 150L2 118L24 84L6 52L22 26Z', 'M44 34H150M40 56H150M44 78H150M36 108H150M40 130H120')}
    <g transform="translate(84 318) scale(1.2)">${lecternPicture(0)}</g><g transform="translate(510 318) scale(1.2)">${lecternPicture(1)}</g>`,
  defs: `${lecternDefs}${glow('pool', '#ffd892', 0.6)}${gradient('curtain', 'down', '#0e1830', '#1d2d4f')}${gradient('floor', 'down', '#3a2418', '#120b08')}`,
};
