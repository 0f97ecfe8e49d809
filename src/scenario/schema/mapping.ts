import { z } from 'zod';
import { nearestRemedy } from '../nearest.ts';

/** A table with exactly these keys; an unknown key is refused with the nearest known one. */
export function mapping<Shape extends z.ZodRawShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? nearestRemedy(issue.keys[0] ?? '', Object.keys(shape))
        : undefined,
  });
}
