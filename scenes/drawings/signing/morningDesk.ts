import { stageColours } from '../../../src/view/stageColours.ts';
import type { Ground } from '../../Ground.ts';
import { type Drawing, groundKey } from '../../paint.ts';
import { signingPlan } from '../../plans/signingPlan.ts';
import { sheet } from '../sheet.ts';
import { tableTopDrawing } from '../table/tableTop.ts';

export function morningDeskKey(ground: Ground): string {
  return groundKey('morning-desk', ground);
}

/** The desk in the morning from above: low sun in two bars, a leather folder, and the clean sheet on it. */
export function morningDesk(ground: Ground): Drawing {
  const { width, height } = ground;
  const { folder, sheet: paper } = signingPlan(ground, 1);
  const body = `${tableTopDrawing({ width, height }).svg}
    <rect width="${width}" height="${height}" fill="url(#morning)"/>
    <path fill="#ffd48a" opacity=".34" d="${bars(width, height)}"/>
    ${shadowOf(folder, 10)}
    <rect x="${folder.x}" y="${folder.y}" width="${folder.width}" height="${folder.height}" fill="${stageColours.navy}"/>
    <rect x="${folder.x + 9}" y="${folder.y + 9}" width="${folder.width - 18}" height="${folder.height - 18}" fill="none" stroke="${stageColours.brass}" stroke-width="1.5"/>
    ${shadowOf(paper, 5)}
    <svg x="${paper.x}" y="${paper.y}" width="${paper.width}" height="${paper.height}">
      <rect width="100%" height="100%" fill="url(#page)"/>
      <path transform="translate(${-paper.x} ${-paper.y})" fill="#ffe9b4" opacity=".5" d="${bars(width, height)}"/>
    </svg>
    <rect width="${width}" height="${height}" fill="url(#edge)"/>`;
  return sheet(morningDeskKey(ground), { width, height }, body, defs);
}

/** Two bars of sun from the upper left, hard at their edges. */
function bars(width: number, height: number): string {
  const lean = height * 0.57;
  const bar = (from: number, to: number) =>
    `M${from * width} 0H${to * width}L${to * width + lean} ${height}H${from * width + lean}Z`;
  return `${bar(-0.34, 0.05)}${bar(0.36, 0.62)}`;
}

function shadowOf(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  depth: number,
): string {
  return [0.16, 0.16, 0.2]
    .map((opacity, ring) => {
      const grow = depth - ring * (depth / 3);
      return `<rect x="${x - grow * 0.4}" y="${y + 4}" width="${width + grow * 0.8}" height="${height + grow}" rx="${grow / 2}" fill="#0b0805" opacity="${opacity}"/>`;
    })
    .join('');
}

const defs = `<linearGradient id="morning" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#b9783f" stop-opacity=".55"/><stop offset="1" stop-color="#3a2417" stop-opacity=".35"/></linearGradient>
  <linearGradient id="page" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#f9efd8"/><stop offset="1" stop-color="#e9dbbd"/></linearGradient>
  <radialGradient id="edge" cx=".45" cy=".45" r=".8"><stop offset=".7" stop-color="#120a05" stop-opacity="0"/><stop offset="1" stop-color="#120a05" stop-opacity=".6"/></radialGradient>`;
