/**
 * Hands out typed arrays of one length out of one piece of memory: for short tables, getting many pieces would cost more than
 * scoring. `count` is how many there will be.
 */
export function float64Arrays(count: number, length: number): () => Float64Array {
  const all = new Float64Array(count * length);
  let next = 0;
  return () => {
    next += length;
    return all.subarray(next - length, next);
  };
}

/** The same for whole numbers. */
export function int32Arrays(count: number, length: number): () => Int32Array {
  const all = new Int32Array(count * length);
  let next = 0;
  return () => {
    next += length;
    return all.subarray(next - length, next);
  };
}
