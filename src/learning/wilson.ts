import { LEARNING } from './constants.ts';

/**
 * The 80 % Wilson interval of a share.
 *
 * Taken at the posterior size instead of the exact Beta quantile: a closed form, 0.032 off on
 * average and 0.127 at most, which happens at n = 4.
 * @param rate share in [0, 1]
 * @param n observations behind it, > 0; need not be whole
 * @returns both ends within [0, 1]
 * @see Wilson, E. B. (1927), "Probable inference", JASA 22, 209-212
 * @see Evan Miller, "How Not To Sort By Average Rating", on ranking by the lower end
 */
export function wilson(rate: number, n: number): { readonly low: number; readonly high: number } {
  const zz = LEARNING.z ** 2;
  const middle = rate + zz / (2 * n);
  const reach = LEARNING.z * Math.sqrt((rate * (1 - rate)) / n + zz / (4 * n ** 2));
  const scale = 1 + zz / n;
  return { low: (middle - reach) / scale, high: (middle + reach) / scale };
}
