import { expect, it } from 'vitest';
import { figureCells, figureParts } from '../../scenes/figureCells.ts';

const reel = (from: number, to: number) => ({ kind: 'reel', from, to });
const sign = (sign: string) => ({ kind: 'sign', sign });

it('[§9] rolls each place of a figure from the same place of the figure before', () => {
  expect(figureCells('4.2 million', '18 million')).toEqual({
    cells: [reel(0, 1), reel(4, 8)],
    unit: 'million',
  });
  expect(figureCells('4.2 million', '21.5 million')?.cells).toEqual([
    reel(0, 2),
    reel(4, 1),
    sign('.'),
    reel(2, 5),
  ]);
  expect(figureCells('950', '1,200')?.cells).toEqual([
    reel(0, 1),
    sign(','),
    reel(9, 2),
    reel(5, 0),
    reel(0, 0),
  ]);
});

it('has no reels where a figure has no numerals', () => {
  expect(figureCells('4.2 million', 'unknown')).toBeNull();
});

it('parts a figure from its unit', () => {
  expect(figureParts('4.2 million')).toEqual({ number: '4.2', unit: 'million' });
});
