// Gradient steps with momentum and a scale of their own for each weight (Adam: Kingma & Ba, ICLR 2015), over all examples
// at once, so that the same examples always give the same weights.

export interface Steps {
  readonly epochs: number;
  readonly rate: number;
  /** L2: how strongly weights are drawn to 0. */
  readonly shrinkage: number;
}

/** Weights for rows as they are, learned as if each column had the same spread; `gradientOf` is the loss's mean gradient. */
export function learn(
  rows: readonly Float64Array[],
  size: number,
  gradientOf: (weights: Float64Array) => Float64Array,
  { epochs, rate, shrinkage }: Steps,
): Float64Array {
  const spread = spreadOf(rows, size);
  const unscaled = (weights: Float64Array) => weights.map((weight, i) => weight / (spread[i] as number));
  const weights = new Float64Array(size);
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const gradient = unscaled(gradientOf(unscaled(weights)));
    for (let i = 0; i < size; i++) {
      const slope = (gradient[i] as number) + shrinkage * (weights[i] as number);
      first[i] = 0.9 * (first[i] as number) + 0.1 * slope;
      second[i] = 0.999 * (second[i] as number) + 0.001 * slope * slope;
      const mean = (first[i] as number) / (1 - 0.9 ** epoch);
      const square = (second[i] as number) / (1 - 0.999 ** epoch);
      weights[i] = (weights[i] as number) - (rate * mean) / (Math.sqrt(square) + 1e-8);
    }
  }
  return unscaled(weights);
}

/** Standard deviation of each column; 1 where a column does not vary. */
function spreadOf(rows: readonly Float64Array[], size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, i) => {
    const mean = rows.reduce((sum, row) => sum + (row[i] as number), 0) / rows.length;
    const square = rows.reduce((sum, row) => sum + ((row[i] as number) - mean) ** 2, 0) / rows.length;
    return Math.sqrt(square) || 1;
  });
}

export function product(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += (row[i] as number) * (weights[i] as number);
  return sum;
}

/** Adds a row to a sum, so many times. */
export function add(sum: Float64Array, row: Float64Array, times: number): void {
  for (let i = 0; i < row.length; i++) sum[i] = (sum[i] as number) + times * (row[i] as number);
}
