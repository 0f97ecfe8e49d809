import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, labelPlaces, tieOf } from '../../../src/view/debrief/labelPlaces.ts';

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

  it('find a line that is named where it is free, the first such place along it', () => {
    const along = [100, 200, 300, 400].map((x) => ({ x, y: 90 }));
    const marks = [{ x: 130, y: 90, width: 16, height: 16 }];
    const [box] = labelPlaces([{ ...label, x: 0, y: 100, along }], { marks, lines: [] }, ground);
    expect(box).toMatchObject({ x: 200, y: 90, clear: true });
  });

  it('that may fail keep no place from others where nothing near them is free', () => {
    const spot = { x: 350, y: 250 };
    const everywhere = [{ ...spot, width: ground.width, height: ground.height - 60 }];
    const places = labelPlaces(
      [
        { ...label, ...spot, need: 'may' },
        { ...label, x: 350, y: 12, along: [{ x: 350, y: 12 }] },
      ],
      { marks: everywhere, lines: [] },
      ground,
    );
    expect(places.map(({ clear }) => clear)).toEqual([false, true]);
  });

  it('are tied to marks that they cannot stand close to', () => {
    const mark = { x: 350, y: 250, width: 16, height: 16 };
    const wall = { x: 350, y: 250, width: 60, height: 60 };
    const [box] = labelPlaces(
      [{ ...label, x: 350, y: 250 }],
      { marks: [mark, wall], lines: [] },
      ground,
    );
    expect(box === undefined ? undefined : tieOf({ ...mark, reach: label.reach }, box).tied).toBe(
      true,
    );
    expect(box?.clear).toBe(true);
  });
});
