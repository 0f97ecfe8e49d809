import { stageColours } from '../../../src/view/stageColours.ts';
import { brassGradient, clothPatterns } from '../cloth.ts';
import { type EndingPicture, gradient } from './EndingPicture.ts';

const LINE = 226;

/** A brass line at the height of a water line, and a sealed text that has sunk beneath it. */
export const belowYourLine: EndingPicture = {
  body: `<rect width="906" height="${LINE}" fill="url(#air)"/>
    <path d="M0 150C160 132 300 160 452 148C620 136 760 158 906 144V${LINE}H0Z" fill="#d8c7a0" opacity=".6"/>
    <circle cx="700" cy="96" r="44" fill="#fff3d0"/>
    <rect y="${LINE}" width="906" height="${640 - LINE}" fill="url(#deep)"/>
    <g fill="#bfe0e6" opacity=".12"><path d="M640 ${LINE}H760L560 640H330Z"/><path d="M800 ${LINE}H856L800 640H700Z"/><path d="M500 ${LINE}H560L300 640H200Z"/></g>
    <g transform="translate(432 420) rotate(-13)">
      <path d="M-132 -120H132V132H-132Z" fill="#04101d" opacity=".5" transform="translate(12 18)"/>
      <path d="M-132 -120H132V132H-132Z" fill="#c9d3cf"/><path d="M-132 -120H40L132 -24V-120Z" fill="#e4e7dc"/>
      <path d="M-98 -82H98M-98 -60H98M-98 -38H62M-98 -8H98M-98 14H90M-98 36H40" stroke="${stageColours.ink}" stroke-width="4" opacity=".65"/>
      <path d="M-98 84C-88 62 -78 62 -80 78C-72 60 -64 66 -66 78C-54 66 -46 70 -40 72" fill="none" stroke="${stageColours.navy}" stroke-width="3.5" stroke-linecap="round"/>
      <path d="M28 84C40 64 50 64 46 78C58 68 68 72 74 72" fill="none" stroke="${stageColours.navy}" stroke-width="3.5" stroke-linecap="round"/>
      <circle cx="-28" cy="108" r="17" fill="${stageColours.side0}"/><circle cx="-28" cy="108" r="17" fill="url(#stripes)"/><circle cx="-28" cy="108" r="8" fill="none" stroke="${stageColours.brassLight}" stroke-width="2"/>
      <path d="M96 88L116 108L96 128L76 108Z" fill="${stageColours.side1}"/><path d="M96 88L116 108L96 128L76 108Z" fill="url(#dots)"/><path d="M96 99L105 108L96 117L87 108Z" fill="none" stroke="${stageColours.brassLight}" stroke-width="2"/>
    </g>
    <g fill="none" stroke="#bfe0e6" stroke-width="2" opacity=".5"><circle cx="600" cy="330" r="9"/><circle cx="622" cy="290" r="6"/><circle cx="588" cy="268" r="4"/><circle cx="268" cy="330" r="7"/><circle cx="250" cy="292" r="4"/></g>
    <rect y="${LINE - 7}" width="906" height="14" fill="url(#brass)"/><rect y="${LINE - 7}" width="906" height="3" fill="#fff" opacity=".4"/>
    <path d="M88 ${LINE - 34}H96V${LINE + 34}H88ZM810 ${LINE - 34}H818V${LINE + 34}H810Z" fill="${stageColours.brassDeep}"/>`,
  defs: `${brassGradient}${clothPatterns}${gradient('air', 'down', '#f2e2bd', '#e7cf9e')}${gradient('deep', 'down', '#2b5a72', '#071522')}`,
};
