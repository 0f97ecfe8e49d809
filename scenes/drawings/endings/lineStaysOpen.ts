import { stageColours } from '../../../src/view/stageColours.ts';
import { brassGradient } from '../cloth.ts';
import { handsetPicture, telephoneDefs, telephonePicture } from '../night/telephone.ts';
import { type EndingPicture, glow, gradient } from './EndingPicture.ts';

const wire = 'M338 540C420 560 452 520 470 470C486 426 520 400 560 380C620 350 690 330 736 282';

/** The large text lies crumpled in the dark; one line still runs from the telephone over the water. */
export const lineStaysOpen: EndingPicture = {
  body: `<rect width="906" height="640" fill="#060b15"/>
    <rect x="330" y="40" width="576" height="372" fill="url(#night)"/>
    <path d="M330 300C450 276 560 300 660 282C760 268 840 284 906 274V412H330Z" fill="#0b1830"/>
    <path d="M330 322C480 310 700 322 906 312V412H330Z" fill="url(#water)"/>
    <g><ellipse cx="752" cy="262" rx="90" ry="60" fill="url(#far)"/><path d="M716 284V246L752 226L788 246V284Z" fill="#0a1424"/><rect x="742" y="252" width="20" height="22" fill="#ffdf9c"/><path d="M742 316H762V322H742ZM746 334H766V339H746ZM740 352H758V356H740Z" fill="#ffdf9c" opacity=".5"/></g>
    <path d="M318 28H330V424H318ZM606 40H614V412H606ZM318 412H906V426H318Z" fill="#131c30"/><path d="M318 426H906V436H318Z" fill="#c9924a" opacity=".4"/>
    <path d="M0 500H906V640H0Z" fill="url(#desk)"/><path d="M0 500H906" stroke="#e9b768" stroke-opacity=".35" stroke-width="2"/>
    <ellipse cx="240" cy="520" rx="300" ry="90" fill="url(#pool)"/>
    <g fill="none" stroke-linecap="round"><path d="${wire}" stroke="#ffd98f" stroke-width="16" opacity=".14"/><path d="${wire}" stroke="#ffd98f" stroke-width="9" opacity=".2"/><path d="${wire}" stroke="#ffe3a6" stroke-width="3.5"/></g>
    <g transform="translate(232 486) scale(.92)">${telephonePicture}<g transform="translate(0 -72)">${handsetPicture}</g></g>
    <g transform="translate(640 556)"><ellipse cx="4" cy="34" rx="120" ry="16" fill="#000" opacity=".45"/><path d="M-98 20L-70 -36L-22 -22L10 -58L58 -40L96 -8L84 30L20 40L-44 38Z" fill="#8f8672"/><path d="M-98 20L-70 -36L-22 -22L-40 12Z" fill="#b3a98f"/><path d="M-22 -22L10 -58L30 -14L-40 12Z" fill="#6d6657"/><path d="M10 -58L58 -40L30 -14Z" fill="#a79d84"/><path d="M58 -40L96 -8L46 8L30 -14Z" fill="#7d7563"/><path d="M-40 12L30 -14L46 8L20 40L-44 38Z" fill="#9a907a"/><path d="M-60 -18L-32 -10M-66 -4L-40 2M18 -38L40 -30M-16 16L26 2M-18 26L22 14" stroke="${stageColours.ink}" stroke-opacity=".5" stroke-width="2.5"/></g>`,
  defs: `${brassGradient}${telephoneDefs}${glow('far', '#ffcf7e', 0.5)}${glow('pool', '#ffd98f', 0.4)}${gradient('night', 'down', '#0d1a33', '#1b2c4a')}${gradient('water', 'down', '#12233f', '#0a1424')}${gradient('desk', 'down', '#4a2c18', '#0d0805')}`,
};
