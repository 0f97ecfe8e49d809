import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, labelPlaces } from '../../../src/view/debrief/labelPlaces.ts';

const ground = { width: 700, height: 500 };
const none = { marks: [], lines: [] };
const label = { width: 120, height: 18, reach: 8 };

function touch(one: Box, other: Box): boolean {
  const near = (axis: 'x' | 'y', size: 'width' | 'height') =>
    Math.abs(one[axis] - other[axis]) < (one[size] + other[size]) / 2 - 1e-9;
  return near('x', 'width') && near('y', 'height');
}

describe('the labels of a chart', () => {
  it('stand at the right of their marks where nothing hinders', () => {
    const [box] = labelPlaces([{ ...label, x: 300, y: 200 }], none, ground);
    expect(box).toMatchObject({ y: 200 });
    expect((box?.x ?? 0) - 60).toBeGreaterThan(300 + label.reach);
  });

  it('turn to the left before they pass the edge of the picture', () => {
    const [box] = labelPlaces([{ ...label, x: 690, y: 200 }], none, ground);
    expect((box?.x ?? 0) + 60).toBeLessThan(690);
  });

  it('never lie on one another, on a mark, or across the edge while there is room', () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: ground.width }),
      y: fc.integer({ min: 0, max: ground.height }),
    });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 5 }), (spots) => {
        const marks = spots.map((each) => ({ ...each, width: 16, height: 16 }));
        const boxes = labelPlaces(
          spots.map((each) => ({ ...label, ...each })),
          { marks, lines: [] },
          ground,
        );
        for (const [place, box] of boxes.entries()) {
          expect([...marks, ...boxes.slice(0, place)].filter((each) => touch(box, each))).toEqual(
            [],
          );
          expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width / 2).toBeLessThanOrEqual(ground.width);
        }
      }),
      { numRuns: 300 },
    );
  });
});
