import type { MatchResult } from './match-result.ts';

/** Finds the records that explain a paste. Built once per catalog; matching never changes it. */
export interface Matcher {
  /**
   * Pure: same text and catalog, same answer. Never throws, whatever the text.
   * @param text raw message, Slack mark-up allowed; need not be an error; any length (only the
   *   first and last parts of a very long paste are read)
   */
  match(text: string): MatchResult;
}
