import { LEARNING } from './constants.ts';

/** One person's standing choice between the two records of a pair, about one kind of paste. */
export interface PairChoice {
  readonly user: string;
  readonly fingerprint: string;
  /** The record that it is. */
  readonly record: string;
}

/** Which of the two it is, as far as people have told. */
export interface PairVerdict {
  readonly record: string;
  /** `paste`: said about this very kind of paste. `pair`: people agree about the two in general. */
  readonly from: 'paste' | 'pair';
  /** Who said so, each once, in the order given. */
  readonly users: readonly string[];
}

/**
 * What earlier answers say about the next question between two records.
 *
 * What was said about the same kind of paste decides, by the majority of people; as many on either
 * side means that they disagree, and then it is asked again. Where nothing was said about it, the
 * pair leans to one record once at least `pairMinUsers` people chose it, on at least
 * `pairMinFingerprints` kinds of paste, and their share, smoothed by one person on each side
 * (Laplace's rule of succession), is at least `pairMinShare`. A person counts once a side, however
 * often they pressed.
 * @param choices of one pair in one workspace
 * @param fingerprint of the paste in question; '' = unknown, then only the pair can decide
 * @returns undefined when it has to be asked
 */
export function whichOfTwo(
  choices: readonly PairChoice[],
  fingerprint: string,
): PairVerdict | undefined {
  const same = choices.filter((choice) => choice.fingerprint === fingerprint);
  if (fingerprint !== '' && same.length > 0) {
    const sides = sidesOf(same);
    const [first, second] = sides;
    if (first === undefined || first.users.length === second?.users.length) return undefined;
    return { record: first.record, from: 'paste', users: first.users };
  }
  const [first, second] = sidesOf(choices);
  if (first === undefined || first.users.length < LEARNING.pairMinUsers) return undefined;
  if (first.fingerprints < LEARNING.pairMinFingerprints) return undefined;
  const against = second?.users.length ?? 0;
  const share = (first.users.length + 1) / (first.users.length + against + 2);
  return share < LEARNING.pairMinShare
    ? undefined
    : { record: first.record, from: 'pair', users: first.users };
}

/** The records that were chosen, the one with the most people first. */
function sidesOf(choices: readonly PairChoice[]) {
  return [...new Set(choices.map(({ record }) => record))]
    .map((record) => {
      const own = choices.filter((choice) => choice.record === record);
      return {
        record,
        users: [...new Set(own.map(({ user }) => user))],
        fingerprints: new Set(own.map((choice) => choice.fingerprint)).size,
      };
    })
    .sort((a, b) => b.users.length - a.users.length);
}
