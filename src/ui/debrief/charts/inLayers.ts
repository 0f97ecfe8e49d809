import { type Markish, type PlotOptions, plot } from '@observablehq/plot';

/** What is drawn together, made when its turn comes. */
export type Layer = () => Markish[];

/**
 * A picture of layers, each over those before it and drawn in a task of its own: all at once would
 * hold the page of a slow machine. The options give the domain of every scale; axes are marks of a
 * layer.
 */
export async function inLayers(
  options: PlotOptions,
  [first, ...others]: readonly [Layer, ...Layer[]],
): Promise<SVGElement> {
  const drawn = (layer: Layer) => plot({ ...options, axis: null, marks: layer() }) as SVGElement;
  const picture = drawn(first);
  for (const layer of others) {
    await new Promise((done) => setTimeout(done));
    picture.append(...drawn(layer).querySelectorAll(':scope > :not(style)'));
  }
  return picture;
}
