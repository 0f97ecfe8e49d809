import { themes } from '../../../view/theme.ts';
import { download } from '../../download.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** A picture to be printed: this many pixels for one of the chart. */
const SHARPNESS = 2;

/** Hands a picture to the reader as a file of its own, on paper, whatever the page looks like. */
export async function saveChart(
  picture: SVGElement,
  {
    name,
    kind,
    title,
    description,
  }: {
    readonly name: string;
    readonly kind: 'svg' | 'png';
    readonly title: string;
    readonly description: string;
  },
): Promise<void> {
  const svg = standingAlone(picture, title, description);
  const source = new XMLSerializer().serializeToString(svg);
  if (kind === 'svg') return download(`${name}.svg`, source, 'image/svg+xml');
  download(`${name}.png`, await painted(source, sizeOf(picture)), 'image/png');
}

/** A copy that needs nothing of the page: its own colours, fonts by name, title and description inside. */
export function standingAlone(picture: SVGElement, title: string, description: string): SVGElement {
  const copy = picture.cloneNode(true) as SVGElement;
  copy.setAttribute('xmlns', SVG);
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name, value } of element.attributes)
      if (value.includes('var(')) element.setAttribute(name, plain(value));
    if (element.tagName === 'style') element.textContent = plain(element.textContent ?? '');
  }
  const words = [
    ['title', title],
    ['desc', description],
  ].map(([tag = '', text = '']) => {
    const element = document.createElementNS(SVG, tag);
    element.textContent = text;
    return element;
  });
  const paper = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({
    width: '100%',
    height: '100%',
    fill: themes.paper.sheet,
  }))
    paper.setAttribute(name, value);
  copy.prepend(...words, paper);
  return copy;
}

/** Names of the theme's colours as the colours themselves. */
function plain(value: string): string {
  const colours: Readonly<Record<string, string>> = themes.paper;
  return value
    .replaceAll('var(--sans)', '"Public Sans", "Segoe UI", system-ui, sans-serif')
    .replaceAll(/var\(--([a-z0-9-]+)\)/g, (whole, token: string) => colours[token] ?? whole);
}

function sizeOf(picture: SVGElement) {
  const side = (name: string) => SHARPNESS * Number(picture.getAttribute(name) ?? 0);
  return { width: side('width'), height: side('height') };
}

async function painted(
  source: string,
  size: { readonly width: number; readonly height: number },
): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), size);
  canvas.getContext('2d')?.drawImage(image, 0, 0, size.width, size.height);
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => (blob === null ? fail(new Error('no picture came')) : done(blob)),
      'image/png',
    );
  });
}
