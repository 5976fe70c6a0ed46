/**
 * A request that Slack would answer with `ok: false`.
 *
 * `code` is Slack's error code (`channel_not_found`), `details` what it lists in `response_metadata.messages`.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;
  readonly details: readonly string[];

  constructor(code: string, details: readonly string[] = []) {
    super(details.length === 0 ? code : `${code}: ${details.join('; ')}`);
    this.code = code;
    this.details = details;
  }
}
