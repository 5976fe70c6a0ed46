import type { ErrorRecord } from '../records/schema.ts';
import type { Report } from './report.ts';

/** One reason for a match, in words that can be shown: kind, what matched, and in which line. */
export interface Evidence {
  readonly kind: 'regex' | 'error_code' | 'class' | 'words' | 'example' | 'domain' | 'typo';
  /** e.g. the code, the matched span, or the shared rare words. Raw: redact before showing. */
  readonly detail: string;
  /** The cleaned line it was found in. Raw: redact before showing. */
  readonly line: string | null;
}

export interface Match {
  readonly record: ErrorRecord;
  /** In [0, 1]: how often a match that says so is the right one. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export interface MatchResult {
  readonly report: Report;
  /** At most {@link MAX_MATCHES}, confidence falling, ties by id; empty = nothing known. */
  readonly matches: readonly Match[];
  /** Whether to speak unasked: the leader is confirmed, sure enough, and clear of the runner-up. */
  readonly reply: boolean;
}

export const MAX_MATCHES = 5;
