/** What kind of program wrote the paste, as far as its shape tells. */
export type Language =
  | 'javascript'
  | 'python'
  | 'java'
  | 'go'
  | 'rust'
  | 'cpp'
  | 'dotnet'
  | 'ruby'
  | 'php'
  | 'shell'
  | 'sql'
  | 'grpc'
  | 'build'
  | 'infra';

export type OperatingSystem = 'linux' | 'macos' | 'windows';

/** One exception of a chain: `{ type: 'TypeError', message: 'fetch failed' }`. */
export interface ChainedError {
  /** Class or error name; null when the format prints only a message. */
  readonly type: string | null;
  readonly message: string;
  /** Place in {@link Report.lines}. */
  readonly line: number;
}

/** One place that a stack trace or a compiler names. */
export interface StackFrame {
  /** As printed, with its module or class; null where only a place is named. */
  readonly function: string | null;
  readonly file: string | null;
  /** Counted from 1, as printed. */
  readonly line: number | null;
}

/** A line that says what went wrong, as opposed to where or with what noise around it. */
export interface TellingLine {
  readonly text: string;
  /** Place in {@link Report.lines}. */
  readonly line: number;
  /** How much it tells, > 0; the root cause of a chain outweighs its wrappers. */
  readonly weight: number;
}

/** A version read out of the paste: `{ product: 'node', version: '20.20.2' }`. */
export interface NamedVersion {
  readonly product: string;
  readonly version: string;
}

/** A parsed paste. Plain data, made from untrusted text; every list is bounded. */
export interface Report {
  /** Null when no known format was recognised. */
  readonly language: Language | null;
  /** Outermost error first, root cause last. */
  readonly chain: readonly ChainedError[];
  /** In the order printed, at most 50. */
  readonly frames: readonly StackFrame[];
  /** Most telling first. */
  readonly tellingLines: readonly TellingLine[];
  /** Machine codes such as `ECONNREFUSED`, `42P01`, `TS2307`, in order of appearance. */
  readonly codes: readonly string[];
  readonly versions: readonly NamedVersion[];
  readonly os: OperatingSystem | null;
  /** The cleaned lines: mark-up, colours and log prefixes removed. */
  readonly lines: readonly string[];
  /**
   * Same error, same fingerprint: a short hash of the telling lines with their variable parts
   * masked. Empty when nothing tells anything.
   */
  readonly fingerprint: string;
  /** True when the text looks like an error at all, known or not. */
  readonly isError: boolean;
}
