import type { Fault, FaultCode } from './Fault.ts';
import type { Path, Place } from './yamlPlaces.ts';

/** A file's checked value together with where its parts stand. */
export interface Sourced<Value> {
  readonly file: string;
  readonly value: Value;
  readonly placeOf: (path: Path) => Place;
}

/** A fault at the place of a path in a file. */
export function faultIn(
  sourced: Sourced<unknown>,
  path: Path,
  fault: { readonly code: FaultCode; readonly what: string; readonly remedy: string },
): Fault {
  return { file: sourced.file, ...sourced.placeOf(path), ...fault };
}

/** Stands in for an optional file that is not there. */
export function absentFile<Value>(file: string, value: Value): Sourced<Value> {
  return { file, value, placeOf: () => ({ line: 1, column: 1 }) };
}
