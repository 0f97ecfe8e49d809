import { stageColours } from '../../../src/view/stageColours.ts';
import { brassGradient } from '../cloth.ts';
import { type EndingPicture, gradient } from './EndingPicture.ts';

const ribbon =
  'M916 106C720 128 640 298 440 360C262 414 130 396 -20 498V590C140 486 280 508 462 450C668 384 736 218 916 196Z';

/** Halfway between the ribbon's edges, where the signs of the wire run. */
const middle = 'M916 151C728 173 654 341 451 405C271 461 135 441 -20 544';

/** A strip of the wire runs over a text that has an open bracket and no end. */
export const overtaken: EndingPicture = {
  body: `<rect width="906" height="430" fill="url(#wall)"/>
    <rect x="96" y="58" width="190" height="260" fill="#0a1626"/><rect x="108" y="70" width="78" height="236" fill="url(#sky)"/><rect x="196" y="70" width="78" height="236" fill="url(#sky)"/><path d="M108 176H274" stroke="#0a1626" stroke-width="8"/>
    <path fill="#9fc3e6" opacity=".13" d="M286 70L640 430H330L286 318Z"/>
    <path d="M0 430H906V640H0Z" fill="url(#table)"/><path d="M0 430H906" stroke="#9fc3e6" stroke-opacity=".4" stroke-width="2"/>
    <path d="M300 452H628L704 604H246Z" fill="#0b1424" opacity=".45" transform="translate(10 12)"/>
    <path d="M300 452H628L704 604H246Z" fill="#d5e2ee"/>
    <g stroke="${stageColours.ink}" stroke-width="4" opacity=".8"><path d="M330 482H596M322 502H604M314 524H470"/></g>
    <path d="M506 508H488L480 562H500" fill="none" stroke="url(#brass)" stroke-width="7"/>
    <path d="M512 536C540 530 560 542 586 534" fill="none" stroke="${stageColours.brassDeep}" stroke-width="4" stroke-linecap="round"/>
    <path d="M728 590L862 556" stroke="#06101e" stroke-opacity=".6" stroke-width="12" stroke-linecap="round"/><g transform="translate(716 574) rotate(-14)"><path d="M0 0L28 -7V7Z" fill="url(#brass)"/><rect x="26" y="-8" width="110" height="16" rx="6" fill="#4f76a3"/><rect x="26" y="3" width="110" height="5" rx="2.5" fill="#2c4a70"/><rect x="34" y="-5.500" width="92" height="3" rx="1.5" fill="#d5e2ee" opacity=".8"/><rect x="72" y="-8" width="9" height="16" fill="url(#brass)"/></g>
    <path fill="#06101e" opacity=".5" transform="translate(8 20)" d="${ribbon}"/>
    <path fill="url(#strip)" d="${ribbon}"/>
    <path fill="none" stroke="#eef5fb" stroke-width="2" opacity=".8" d="M916 108C720 130 640 300 440 362C262 416 130 398 -20 500"/>
    <path fill="none" stroke="${stageColours.breach}" stroke-width="8" stroke-dasharray="26 16 10 16 26 16 26 16 10 16" d="${middle}"/>`,
  defs: `${brassGradient}${gradient('wall', 'aslant', '#1b3a5e', '#0d1c30')}${gradient('sky', 'down', '#4b7fb3', '#9fc3e6')}${gradient('table', 'down', '#1a2c45', '#0a1322')}${gradient('strip', 'across', '#9fbdd8', '#e4eff8')}`,
};
