import { z } from 'zod';
import { nearestRemedy } from '../nearest.ts';

// zod would make code of every table before it reads one. Files are read once, so that takes longer
// than it saves, and a page under a strict content policy may not do it.
z.config({ jitless: true });

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
