/** The number at an index that the caller knows to lie within the array. */
export function at(numbers: Float64Array | Int32Array, index: number): number {
  return numbers[index] as number;
}
