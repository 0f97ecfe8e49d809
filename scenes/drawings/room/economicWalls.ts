import type { RoomColours } from './roomColours.ts';
import { skyDefs, windowPicture } from './windowPicture.ts';

/** The ministers' room: a harbour in oils between two narrow windows. */
export function economicWalls(colours: RoomColours): string {
  const narrow = (x: number) =>
    windowPicture(
      { opening: { x, y: 116, width: 48, height: 196 }, panes: 2, bar: 0.28, view: false },
      colours,
    );
  return [
    narrow(284),
    narrow(574),
    painting(colours),
    `<path d="M262 352H644" stroke="#000" stroke-opacity=".24" stroke-width="2"/>`,
  ].join('');
}

export function economicDefs(colours: RoomColours): string {
  const { windowTop, tones, shine } = colours;
  return [
    skyDefs(colours, 116, 312),
    `<linearGradient id="gilt" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${shine}" stop-opacity=".75"/><stop offset=".5" stop-color="${tones[2]}"/><stop offset="1" stop-color="${shine}" stop-opacity=".4"/></linearGradient>`,
    `<linearGradient id="seaSky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${tones[1]}"/><stop offset="1" stop-color="${windowTop}" stop-opacity=".75"/></linearGradient>`,
  ].join('');
}

/** Planes of sky and water, two ships at anchor and a crane: trade, of no one's harbour. */
function painting({ frame, tones, windowTop, windowFoot }: RoomColours): string {
  const picture = { x: 364, y: 132, width: 178, height: 124 };
  const { x, y, width, height } = picture;
  const sea = y + height * 0.62;
  const ship = (left: number, foot: number, size: number) =>
    `<g transform="translate(${left} ${foot}) scale(${size})"><path d="M0 0H58L50 12H8Z"/><path d="M12 0V-9H28V0ZM31 0V-15H44V0Z"/><path d="M37 -15V-40M20 -9V-30" stroke="${frame}" stroke-width="1.5"/></g>`;
  return [
    `<rect x="${x - 12}" y="${y - 12}" width="${width + 24}" height="${height + 24}" fill="url(#gilt)"/>`,
    `<rect x="${x - 4}" y="${y - 4}" width="${width + 8}" height="${height + 8}" fill="${frame}"/>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${frame}"/><rect x="${x}" y="${y}" width="${width}" height="${sea - y}" fill="url(#seaSky)"/>`,
    `<circle cx="${x + 126}" cy="${sea - 20}" r="13" fill="${windowFoot}" opacity=".75"/>`,
    `<rect x="${x}" y="${sea}" width="${width}" height="${y + height - sea}" fill="${tones[1]}"/>`,
    `<path d="M${x + 108} ${sea + 8}H${x + 146}M${x + 116} ${sea + 17}H${x + 138}M${x + 112} ${sea + 27}H${x + 142}" stroke="${windowFoot}" stroke-opacity=".6" stroke-width="2"/>`,
    `<g fill="${frame}">${ship(x + 16, sea + 6, 1)}${ship(x + 92, sea + 1, 0.5)}</g>`,
    `<path d="M${x} ${sea - 2}L${x + 30} ${sea - 14}L${x + 62} ${sea - 6}L${x + 84} ${sea}H${x}Z" fill="${tones[0]}" opacity=".7"/>`,
    `<path d="M${x - 4} ${y - 4}H${x + width + 4}" stroke="${windowTop}" stroke-opacity=".5" stroke-width="1.5"/>`,
  ].join('');
}
