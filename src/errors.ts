/** Every failure that Wayout raises itself. Callers branch on the code, never on the message. */
export type ErrorCode =
  | 'config_invalid'
  | 'ledger_refused'
  | 'records_unreadable'
  | 'store_unavailable'
  | 'store_foreign_file'
  | 'store_corrupt'
  | 'store_unsupported'
  | 'port_in_use'
  | 'slack_auth_failed'
  | 'slack_refused'
  | 'slack_unreachable'
  | 'usage';

/**
 * A failure that a person can do something about.
 *
 * `message` says what happened and with which value; `hint` says what to do next; `cause` keeps
 * the original error, which is never re-worded into a string.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'AppError';
    this.code = code;
    this.hint = hint;
  }
}
