import { stageColours } from '../../../src/view/stageColours.ts';
import { clothPatterns } from '../cloth.ts';
import { type EndingPicture, gradient } from './EndingPicture.ts';

const segments = Array.from({ length: 10 }, (_, index) => {
  const turn = index * 36;
  return `<path d="M0 -8C20 -26 22 -52 0 -66C-22 -52 -20 -26 0 -8Z" transform="rotate(${turn})" fill="url(#flesh)" stroke="#f7c777" stroke-width="2.5"/>`;
}).join('');

const plate = (x: number, place: number) => {
  const side = place === 0 ? stageColours.side0 : stageColours.side1;
  const pattern = place === 0 ? 'stripes' : 'dots';
  return `<g transform="translate(${x} 330)"><ellipse cx="14" cy="20" rx="172" ry="166" fill="#120a05" opacity=".45"/><circle r="164" fill="#efe4cd"/><circle r="164" fill="none" stroke="${side}" stroke-width="16"/><circle r="164" fill="none" stroke="url(#${pattern})" stroke-width="16"/><circle r="122" fill="#f8f0de"/><path d="M-86 -86A122 122 0 0 1 86 -86A150 150 0 0 0 -86 -86Z" fill="#d9ccb0" opacity=".6"/>
    <circle cx="8" cy="10" r="90" fill="#120a05" opacity=".25"/><circle r="88" fill="#e58a2b"/><circle r="80" fill="#fbe2b4"/><circle r="73" fill="#f6b24c"/>${segments}<circle r="8" fill="#fbe2b4"/></g>`;
};

/** An orange cut exactly in half: one wanted the juice, the other the peel. */
export const politeCompromise: EndingPicture = {
  body: `<rect width="906" height="640" fill="url(#wood)"/>
    <path d="M0 158H906M0 322H906M0 486H906" stroke="#1d110b" stroke-opacity=".5" stroke-width="2"/>
    <path fill="#ffd48a" opacity=".28" d="M-60 0H150L520 640H250ZM440 0H610L980 640H800Z"/>
    ${plate(250, 0)}${plate(656, 1)}
    <g transform="translate(453 330)"><path d="M-9 -190C8 -150 12 -60 9 40H-9Z" fill="#120a05" opacity=".4" transform="translate(10 10)"/><path d="M-9 -190C8 -150 12 -60 9 40H-9Z" fill="url(#steel)"/><rect x="-10" y="38" width="20" height="14" fill="${stageColours.brass}"/><rect x="-11" y="52" width="22" height="128" rx="9" fill="#23150d"/><path d="M-5 60V172" stroke="#8a5a38" stroke-width="3"/></g>`,
  defs: `${clothPatterns}${gradient('wood', 'aslant', '#8a5a38', '#3a2417')}${gradient('flesh', 'down', '#f9a93a', '#ffcf7a')}${gradient('steel', 'across', '#eef1f2', '#9aa4ad')}`,
};
