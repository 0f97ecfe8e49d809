import { type Box, type Drawing, groundKey } from '../../paint.ts';
import { brassGradient } from '../cloth.ts';
import { sheet } from '../sheet.ts';

type Size = Pick<Box, 'width' | 'height'>;

const NAMEPLATE = { width: 52, height: 9, under: 14 };

export function emptyFrameKey(size: Size): string {
  return groundKey('empty-frame', size);
}

/** What hangs in a frame whose ending was not met: bare canvas, brackets with nothing between, a plate without a name. */
export function emptyFrame(size: Size): Drawing {
  const { width, height } = size;
  const mount = Math.round(height * 0.1);
  const canvas = `x="${mount}" y="${mount}" width="${width - 2 * mount}" height="${height - 2 * mount}"`;
  const body = `<rect width="${width}" height="${height}" fill="#16233d"/>
    <rect ${canvas} fill="#1d2c4a"/>
    <rect ${canvas} fill="url(#weave)" stroke="#b78a3c" stroke-opacity=".45"/>
    <path d="${brackets(size)}" fill="none" stroke="#b78a3c" stroke-width="3.5" opacity=".8"/>
    <path d="M0 0H${width}V5H5V${height}H0Z" fill="#04070d" opacity=".5"/>
    <rect x="${(width - NAMEPLATE.width) / 2}" y="${height + NAMEPLATE.under}" width="${NAMEPLATE.width}" height="${NAMEPLATE.height}" rx="1.5" fill="url(#brass)" opacity=".55"/>`;
  const all = { width, height: height + NAMEPLATE.under + NAMEPLATE.height + 2 };
  return sheet(emptyFrameKey(size), all, body, defs);
}

function brackets({ width, height }: Size): string {
  const tall = height * 0.3;
  const [top, bottom] = [(height - tall) / 2, (height + tall) / 2];
  const [apart, foot] = [tall * 0.42, tall * 0.18];
  return [-1, 1]
    .map((way) => {
      const [stem, inner] = [width / 2 + way * apart, width / 2 + way * foot];
      return `M${inner} ${top}H${stem}V${bottom}H${inner}`;
    })
    .join('');
}

const defs = `${brassGradient}<pattern id="weave" width="5" height="5" patternUnits="userSpaceOnUse"><path d="M0 5L5 0" stroke="#f4ecdd" stroke-opacity=".07"/></pattern>`;
