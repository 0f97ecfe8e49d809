import { stageColours } from '../../../src/view/stageColours.ts';
import { standingFoot, standingPicture } from '../person/standingPicture.ts';
import { type EndingPicture, gradient } from './EndingPicture.ts';

const columns = [168, 276, 384, 522, 630, 738].map(
  (x) =>
    `<rect x="${x - 22}" y="196" width="44" height="268" fill="url(#column)"/><path d="M${x - 30} 184H${x + 30}V198H${x - 30}ZM${x - 32} 462H${x + 32}V480H${x - 32}Z" fill="#8b93a4"/>`,
);
const windows = [222, 330, 576, 684].map(
  (x) =>
    `<path d="M${x - 16} 240H${x + 16}V330H${x - 16}Z" fill="#0c1424"/><path d="M${x - 16} 240H${x}V330H${x - 16}Z" fill="#18223a"/><path d="M${x - 16} 366H${x + 16}V440H${x - 16}Z" fill="#0c1424"/><path d="M${x - 16} 366H${x}V440H${x - 16}Z" fill="#18223a"/>`,
);

/** A great closed house with every window dark; one small figure stands before it with a white sheet. */
export const notInThisCapital: EndingPicture = {
  body: `<rect width="906" height="640" fill="url(#dusk)"/>
    <path d="M84 172L453 62L822 172Z" fill="#5c6579"/><path d="M140 166L453 76L766 166Z" fill="#475066"/><rect x="84" y="170" width="738" height="22" fill="#7b8498"/>
    <rect x="104" y="190" width="698" height="286" fill="#394257"/>
    ${windows.join('')}
    <path d="M418 250H488V470H418Z" fill="#1a120d"/><path d="M424 258H451V470H424ZM455 258H482V470H455Z" fill="#38241a"/><circle cx="447" cy="370" r="4" fill="${stageColours.brass}"/><circle cx="459" cy="370" r="4" fill="${stageColours.brass}"/>
    ${columns.join('')}
    <path d="M70 476H836V494H70Z" fill="#7a8295"/><path d="M40 494H866V514H40Z" fill="#666e82"/><path d="M8 514H898V536H8Z" fill="#555d72"/>
    <rect y="536" width="906" height="104" fill="url(#square)"/>
    <path d="M350 604L346 604L10 640H120Z" fill="#0b1120" opacity=".55"/>
    <g transform="translate(352 606) scale(.16) translate(${-standingFoot.x} ${-standingFoot.y})">${standingPicture(0, '#10131f')}</g>
    <path d="M368 536L392 530L397 560L372 564Z" fill="#fff6dd"/><path d="M374 542L389 538M375 549L391 545" stroke="${stageColours.ink}" stroke-width="1.5"/>
    <path d="M906 130L700 640H906Z" fill="#0a1020" opacity=".25"/>`,
  defs: `${gradient('dusk', 'down', '#27324c', '#a88f86')}${gradient('column', 'across', '#aab1bf', '#5f677b')}${gradient('square', 'down', '#4a4d5c', '#23263a')}`,
};
