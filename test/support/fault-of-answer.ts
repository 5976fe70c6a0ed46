import type { MatchResult } from '../../src/matching/match-result.ts';

/** What is wrong with an answer to any text whatever; undefined = it is sound. */
export function faultOfAnswer({ matches, reply }: MatchResult): string | undefined {
  const confidences = matches.map(({ confidence }) => confidence);
  if (confidences.some((value) => !(value >= 0 && value <= 1))) {
    return `a confidence is no share: ${confidences.join(', ')}`;
  }
  if (confidences.some((value, at) => at > 0 && value > (confidences[at - 1] ?? 0))) {
    return `confidences rise: ${confidences.join(', ')}`;
  }
  if (matches.length > 5) return `${matches.length} matches`;
  if (new Set(matches.map(({ record }) => record.id)).size < matches.length) {
    return 'a record is named twice';
  }
  return reply && matches.length === 0 ? 'a reply without a match' : undefined;
}
