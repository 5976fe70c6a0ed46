import { probabilities } from '../src/matching/confidence.ts';
import type { TermName } from '../src/matching/terms.ts';
import { WEIGHTS } from '../src/matching/weights.ts';
import type { ChoiceSet } from './choice-sets.ts';

export type Weights = Record<TermName, number>;

// Object.keys forgets the names' type.
export const TERM_NAMES = Object.keys(WEIGHTS) as TermName[];

/** Ridge penalty on every weight but the two constants, in observations. */
const RIDGE = 1;
const CONSTANTS: ReadonlySet<TermName> = new Set(['regex', 'words']);
const STEPS = 3_000;
const STEP = 0.05;
const MEMORY = 0.9;
const SQUARE_MEMORY = 0.999;

/**
 * Maximum likelihood weights of the conditional logit, with a ridge penalty, by Adam (Kingma and
 * Ba 2015) over all observations at once: deterministic, and the objective is all but convex, so
 * the start does not matter. Where several options are right the likelihood is their sum.
 */
export function fitWeights(sets: readonly ChoiceSet[]): Weights {
  const usable = sets.filter((set) => set.noneRight || set.options.some(({ right }) => right));
  const weights = zeros();
  const mean = zeros();
  const square = zeros();
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = gradientAt(weights, usable);
    const rate = STEP * Math.min(1, (2 * (STEPS - step)) / STEPS);
    for (const name of TERM_NAMES) {
      mean[name] = MEMORY * mean[name] + (1 - MEMORY) * gradient[name];
      square[name] = SQUARE_MEMORY * square[name] + (1 - SQUARE_MEMORY) * gradient[name] ** 2;
      const direction = mean[name] / (1 - MEMORY ** step);
      const size = Math.sqrt(square[name] / (1 - SQUARE_MEMORY ** step)) + 1e-9;
      weights[name] -= (rate * direction) / size;
    }
  }
  return weights;
}

/** Gradient of the negative log-likelihood plus penalty. */
function gradientAt(weights: Weights, sets: readonly ChoiceSet[]): Weights {
  const gradient = zeros();
  for (const name of TERM_NAMES) {
    if (!CONSTANTS.has(name)) gradient[name] = RIDGE * weights[name];
  }
  for (const { options, noneRight, weight } of sets) {
    const utilities = options.map(({ terms }) =>
      terms.reduce((sum, [name, value]) => sum + weights[name] * value, 0),
    );
    const shares = probabilities(utilities);
    const none = 1 - shares.reduce((sum, share) => sum + share, 0);
    const rightShare = options.reduce(
      (sum, { right }, at) => sum + (right ? (shares[at] ?? 0) : 0),
      noneRight ? none : 0,
    );
    options.forEach(({ terms, right }, at) => {
      const share = shares[at] ?? 0;
      const wanted = right ? share / Math.max(rightShare, 1e-12) : 0;
      for (const [name, value] of terms) gradient[name] += weight * (share - wanted) * value;
    });
  }
  return gradient;
}

function zeros(): Weights {
  // Object.fromEntries forgets the names' type.
  return Object.fromEntries(TERM_NAMES.map((name) => [name, 0])) as Weights;
}
