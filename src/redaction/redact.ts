import { IDENTITY_RULES, type RedactionRule, SECRET_RULES } from './rules.ts';

const HIDDEN_KEY = '[redacted private key]';

// -----BEGIN RSA PRIVATE KEY-----, -----BEGIN PGP PRIVATE KEY BLOCK-----
const KEY_HEAD = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY[A-Z ]{0,10}-----/g;
const KEY_END = /-----END [A-Z0-9 ]{0,50}-----/g;
// What follows a head whose end was cut off: lines of base64, real or escaped line breaks.
const KEY_BODY = /(?:(?:\s|\\[rn])*[A-Za-z0-9+/=]{16,4096}){0,400}/y;

/**
 * Takes credentials out of a text: private keys, tokens, passwords in URLs and assignments,
 * authorization headers, cookies, cloud keys. What an error says stays readable.
 *
 * Pure, linear in the text's length, and doing it twice changes nothing. A net, not a proof: a
 * secret that looks like a word stays.
 */
export function redactSecrets(text: string): string {
  return apply(SECRET_RULES, redactKeyBlocks(text));
}

/**
 * {@link redactSecrets}, and e-mail and IP addresses too. Everything of a paste that is stored,
 * logged or shown has been through this.
 */
export function redact(text: string): string {
  return apply(IDENTITY_RULES, redactSecrets(text));
}

function apply(rules: readonly RedactionRule[], text: string): string {
  return rules.reduce((rest, { pattern, replace }) => rest.replace(pattern, replace), text);
}

/** By hand, because a lazy "up to the end mark" is quadratic on many heads without an end. */
function redactKeyBlocks(text: string): string {
  const heads = [...text.matchAll(KEY_HEAD)];
  if (heads.length === 0) return text;
  const ends = [...text.matchAll(KEY_END)].map((end) => end.index + end[0].length);
  const parts: string[] = [];
  let from = 0;
  let nextEnd = 0;
  for (const head of heads) {
    if (head.index < from) continue;
    const bodyStart = head.index + head[0].length;
    while (nextEnd < ends.length && (ends[nextEnd] ?? 0) < bodyStart) nextEnd += 1;
    KEY_BODY.lastIndex = bodyStart;
    const bodyEnd = bodyStart + (KEY_BODY.exec(text)?.[0].length ?? 0);
    parts.push(text.slice(from, head.index), HIDDEN_KEY);
    from = Math.max(bodyEnd, ends[nextEnd] ?? 0);
  }
  parts.push(text.slice(from));
  return parts.join('');
}
