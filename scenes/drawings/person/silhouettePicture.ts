import { hairs } from './hair.ts';
import { headOutline } from './headOutline.ts';
import { type Office, personOf } from './Person.ts';

/** A person in one ink with one rim of light, in the box of 200 x 240 and below it. */
interface SilhouetteLook {
  readonly place: number;
  readonly office: Office;
  readonly ink: string;
  /** The light on the inner edge; null for none. */
  readonly rim: string | null;
  /** How far down the body is drawn, in the box's units: 240 is a bust. */
  readonly bottom: number;
}

/** The silhouette as SVG in the box of 200 x 240, looking right. */
export function silhouettePicture({ place, office, ink, rim, bottom }: SilhouetteLook): string {
  const { back, front } = hairs[personOf(place, office).hair];
  const shapes = `${back}<path d="M10 ${bottom}C10 208 34 190 80 176L81 144H124L124 176C162 186 182 204 190 ${bottom}Z"/><path d="${headOutline}"/><path d="${front}"/>`;
  const light =
    rim === null
      ? ''
      : `<g fill="none" stroke="${rim}" stroke-opacity=".8" stroke-width="4" stroke-linejoin="round" transform="translate(1.6 -1)">${shapes}</g>`;
  return `${light}<g fill="${ink}">${shapes}</g>`;
}
