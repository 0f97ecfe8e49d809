import './withoutEval.ts';
import * as z from 'zod/mini';

/** An id of the scenario: its own words, as its files allow them. */
export const idSchema = z.string().check(
  z.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/),
  z.refine((id) => !(id in Object.prototype)),
);

/** An id that the table gives to a paper: a delegation and a count. */
export const paperIdSchema = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/));

/** Values by id, of a bounded number. */
export function byId<Value extends z.ZodMiniType>(value: Value) {
  return z
    .record(idSchema, value)
    .check(z.refine((record) => Object.keys(record).length <= ID_LIMIT));
}

const ID_LIMIT = 64;
