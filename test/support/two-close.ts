import type { Match } from '../../src/matching/match-result.ts';
import type { Matcher } from '../../src/matching/matcher.ts';
import type { Catalog } from '../../src/records/catalog.ts';

/** Two shipped records that name each other, and a paste between them. */
export const FIRST = 'docker/cannot-connect-to-daemon';
export const SECOND = 'docker/permission-denied-daemon-socket';
export const AMBIGUOUS = 'docker: cannot reach the daemon at unix:///var/run/docker.sock';
/** The same error in other words: another fingerprint. */
export const AMBIGUOUS_TOO = 'podman: cannot reach the daemon, giving up';

const SPAN = 'cannot reach the daemon';

/**
 * The real matcher, but for pastes that hold "cannot reach the daemon": there the two records are
 * confirmed by it with the given confidences, so that tests do not hang on how the ranking is tuned.
 */
export function twoClose(
  catalog: Catalog,
  confidences: readonly [number, number] = [0.5, 0.45],
): (real: Matcher) => Matcher {
  return (real) => ({
    match(text) {
      const result = real.match(text);
      const line = result.report.lines.find((one) => one.includes(SPAN));
      if (line === undefined) return result;
      const matches = [FIRST, SECOND].flatMap((id, place): Match[] => {
        const record = catalog.find(id);
        if (record === undefined) return [];
        const evidence = [
          { kind: 'regex' as const, detail: SPAN, line },
          ...(place === 0 ? [{ kind: 'words' as const, detail: 'docker, daemon', line }] : []),
        ];
        return [{ record, confidence: confidences[place] ?? 0, evidence }];
      });
      return { ...result, matches, reply: confidences[0] >= 0.8 };
    },
  });
}
