import { z } from 'zod';

/** Ids go into logs and addresses: letters, digits and hyphens. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/, { error: 'write an id of letters, digits and hyphens' })
  .refine((id) => !(id in Object.prototype), {
    error: 'choose another word, this one is taken by the language',
  });

/** A table by id. */
export function byId<Value extends z.ZodType>(value: Value) {
  return z.record(idSchema, value);
}

/** Points of text value, down to a millionth. */
export const pointsSchema = z.number().min(-1000).max(1000).multipleOf(0.000001);

/** A meter's level or change in its own unit, down to a tenth. */
export const meterSchema = z.number().min(-100).max(100).multipleOf(0.1);

/** What an audience thinks of a wording. */
export const tasteSchema = z.int().min(-3).max(3);

/** A small count: of rounds, of interventions, of games. */
export const countSchema = z.int().min(0).max(1000);

export const positiveCountSchema = z.int().min(1).max(1000);

export const strengthSchema = z.enum(['low', 'moderate', 'high']);

/** A day as `2015-06-22`. */
export const daySchema = z.iso.date();
