import { stageColours } from '../../src/view/stageColours.ts';
import type { Drawing } from '../paint.ts';
import { sheet } from './sheet.ts';

const { brass, brassLight, brassDeep } = stageColours;

/** Upright brass, to be stretched to the stem of a bracket: light above, dark below, one bright edge. */
export const brassStem: Drawing = sheet(
  'brass-stem',
  { width: 16, height: 128 },
  `<rect width="16" height="128" fill="url(#fall)"/><rect width="4" height="128" fill="#fff" opacity=".22"/><rect x="12" width="4" height="128" fill="${brassDeep}" opacity=".45"/>`,
  `<linearGradient id="fall" x2="0" y2="1"><stop offset="0" stop-color="${brassLight}"/><stop offset=".45" stop-color="${brass}"/><stop offset="1" stop-color="${brassDeep}"/></linearGradient>`,
);

/** A bracket's upper foot, bright as the light from above leaves it. */
export const brassHead: Drawing = foot('brass-head', [brassLight, brass]);

/** A bracket's lower foot. */
export const brassFoot: Drawing = foot('brass-foot', [brass, brassDeep]);

/** A brass rail, to be stretched along a paper's edge. */
export const brassRail: Drawing = sheet(
  'brass-rail',
  { width: 256, height: 8 },
  `<rect width="256" height="8" fill="url(#along)"/><rect width="256" height="2" fill="#fff" opacity=".3"/><rect y="6" width="256" height="2" fill="${brassDeep}" opacity=".5"/>`,
  `<linearGradient id="along"><stop offset="0" stop-color="${brassLight}"/><stop offset=".5" stop-color="${brass}"/><stop offset="1" stop-color="${brassDeep}"/></linearGradient>`,
);

/** A rivet of 16 units, from which a thread runs. */
export const brassRivet: Drawing = sheet(
  'brass-rivet',
  { width: 16, height: 16 },
  `<circle cx="8" cy="9" r="6.5" fill="#0b0805" opacity=".35"/><circle cx="8" cy="8" r="6" fill="url(#round)" stroke="${brassDeep}"/><circle cx="8" cy="8" r="2" fill="${brassDeep}" opacity=".6"/>`,
  `<radialGradient id="round" cx=".35" cy=".3" r=".9"><stop offset="0" stop-color="#fff0c8"/><stop offset=".4" stop-color="${brassLight}"/><stop offset="1" stop-color="${brass}"/></radialGradient>`,
);

function foot(key: string, [from, to]: readonly [string, string]): Drawing {
  return sheet(
    key,
    { width: 32, height: 8 },
    `<rect width="32" height="8" fill="url(#fall)"/><rect width="32" height="2" fill="#fff" opacity=".2"/>`,
    `<linearGradient id="fall" x2="1" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`,
  );
}
