import type { Tenths } from '../engine/index.ts';

/** The word for a meter's value: the catalogue has one for each band of each meter. */
export function bandOf(meter: 'trust' | 'tension' | 'home', value: Tenths): string {
  const found = bands[meter].find(([below]) => value < below);
  return `band.${meter}.${found?.[1] ?? last[meter]}`;
}

// Upper bounds in tenths, in step with the thresholds of the rules where there is one.
const bands: Readonly<
  Record<'trust' | 'tension' | 'home', readonly (readonly [Tenths, string])[]>
> = {
  trust: [
    [200, 'broken'],
    [450, 'thin'],
    [600, 'guarded'],
    [800, 'steady'],
  ],
  tension: [
    [200, 'slack'],
    [450, 'calm'],
    [650, 'taut'],
    [850, 'strained'],
  ],
  home: [
    [201, 'lost'],
    [400, 'cross'],
    [500, 'uneasy'],
    [650, 'content'],
    [850, 'pleased'],
  ],
};

const last = { trust: 'close', tension: 'frozen', home: 'zealous' } as const;
