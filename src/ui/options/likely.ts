// What a count of right notes says about all notes that a rule will make: the 95 % interval after Wilson, which stays
// sensible for small counts and for "all of them". 47 of 50 → 84 to 98 of 100; 3 of 3 → 44 to 100.

import type { RuleRecord } from '../../engine/note';

/** Half-width of 95 % of the normal distribution, in standard deviations. */
const Z = 1.96;

/** In hundredths, whole numbers. */
export interface Likely {
  readonly low: number;
  readonly high: number;
}

export function likely({ count, correct }: RuleRecord): Likely {
  const share = correct / count;
  const spread = Z * Math.sqrt((share * (1 - share)) / count + (Z * Z) / (4 * count * count));
  const middle = share + (Z * Z) / (2 * count);
  // Rounding may leave a hair below zero, which would be written as "-0".
  const hundredths = (value: number) => Math.max(0, Math.round((100 * value) / (1 + (Z * Z) / count)));
  return { low: hundredths(middle - spread), high: hundredths(middle + spread) };
}
