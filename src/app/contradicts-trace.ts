import type { Sighting } from '../store/store.ts';

/** The systems and how conditions name them: at the start ("Linux") or after "on" ("on Windows only"). */
const SYSTEMS: readonly {
  readonly os: NonNullable<Sighting['os']>;
  readonly named: RegExp;
  readonly meant: RegExp;
}[] = [
  { os: 'linux', named: /\blinux\b/i, meant: /(?:^|\bon )linux\b/i },
  { os: 'macos', named: /\b(?:macos|os x)\b/i, meant: /(?:^|\bon )(?:macos|os x)\b/i },
  { os: 'windows', named: /\bwindows\b/i, meant: /(?:^|\bon )windows\b/i },
];

const DENIES = /\b(?:not|no|unless|except|without|other than|before|instead)\b/i;

/**
 * Whether a fix is for another operating system than the one that the trace comes from.
 *
 * Only what is beyond doubt counts: a condition that names several systems, denies one, or names one
 * in passing ("committed from Windows") contradicts nothing.
 */
export function contradictsTrace(condition: string, os: Sighting['os']): boolean {
  if (os === null || DENIES.test(condition)) return false;
  const named = SYSTEMS.filter((system) => system.named.test(condition));
  const [only] = named;
  if (named.length !== 1 || only === undefined || only.os === os) return false;
  return only.meant.test(condition.trim());
}
