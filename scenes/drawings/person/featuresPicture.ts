import type { Inks } from './faceLight.ts';
import { type Face, poses } from './poses.ts';

/** Eyes and brows in a mood, as SVG in the box of the head. */
export function browsPicture(face: Face, inks: Inks): string {
  const { nearBrow, farBrow, lid } = poses[face];
  return [
    eye(103, 8, lid, inks),
    eye(128, 6, lid, inks),
    `<g fill="none" stroke="${inks.line}" stroke-width="4" stroke-linecap="round">`,
    `<path d="M92 ${nearBrow[0]}Q102 ${(nearBrow[0] + nearBrow[1]) / 2 - 2} 112 ${nearBrow[1]}"/>`,
    `<path d="M121 ${farBrow[0]}Q129 ${(farBrow[0] + farBrow[1]) / 2 - 2} 136 ${farBrow[1]}"/></g>`,
    lineOf(face, inks),
  ].join('');
}

/** The mouth in a mood, as SVG in the box of the head. */
export function mouthPicture(face: Face, inks: Inks): string {
  const { mouth, mouthWidth } = poses[face];
  return [
    `<path fill="none" stroke="${inks.line}" stroke-width="${mouthWidth}" stroke-linecap="round" d="${mouth}"/>`,
    `<path fill="none" stroke="${inks.shadow}" stroke-width="2" stroke-linecap="round" opacity=".5" d="M113 144Q119 146 125 143"/>`,
  ].join('');
}

/** Glasses, over whatever the eyes do. */
export function glassesPicture(inks: Inks): string {
  return `<g fill="none" stroke="${inks.line}" stroke-width="2"><rect x="91" y="91" width="24" height="17" rx="5"/><rect x="120" y="91" width="17" height="16" rx="5"/><path d="M115 97H120M91 97L72 94"/></g>`;
}

function eye(x: number, half: number, lid: number, inks: Inks): string {
  return [
    `<ellipse cx="${x}" cy="${98 + lid}" rx="${half * 0.34}" ry="${3.4 - lid * 2}" fill="${inks.line}"/>`,
    `<path fill="none" stroke="${inks.line}" stroke-width="2.2" stroke-linecap="round" d="M${x - half} ${98 + lid * 2}Q${x} ${93 + lid * 5} ${x + half} ${97 + lid * 2}"/>`,
  ].join('');
}

/** The one crease that three of the moods add. */
function lineOf(face: Face, inks: Inks): string {
  switch (face) {
    case 'tired':
      return `<path fill="none" stroke="${inks.shadow}" stroke-width="1.8" opacity=".8" d="M97 106Q103 110 110 105M123 105Q128 108 133 104"/>`;
    case 'angry':
      return `<path fill="none" stroke="${inks.line}" stroke-width="1.5" opacity=".6" d="M116.5 79V86"/>`;
    case 'pressed':
      return `<path fill="none" stroke="${inks.shadow}" stroke-width="1.5" opacity=".55" d="M103 73Q114 70.5 127 73"/>`;
    case 'composed':
    case 'at-ease':
    case 'wary':
      return '';
    default:
      return face satisfies never;
  }
}
