const DIGIT = /\d/;

interface Mask {
  readonly name: string;
  readonly pattern: RegExp;
  readonly by: string;
  /** What every match contains: a search for it costs a fraction of the pattern. */
  readonly mark: string | RegExp;
}

/**
 * What varies between two occurrences of one error, in the order in which it is masked: the longest
 * and most specific shapes first, so that a UUID is not read as numbers.
 */
const MASKS: readonly Mask[] = [
  {
    name: 'url',
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>)\]]{1,500}/gi,
    by: '<url>',
    mark: '://',
  },
  {
    name: 'uuid',
    pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
    by: '<id>',
    mark: '-',
  },
  {
    name: 'timestamp',
    pattern: /\b\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?Z?\b/g,
    by: '<time>',
    mark: '-',
  },
  {
    name: 'ipv6',
    pattern: /\[?\b(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}\b\]?/gi,
    by: '<host>',
    mark: ':',
  },
  { name: 'ipv4', pattern: /\b\d{1,3}(?:\.\d{1,3}){3}\b/g, by: '<host>', mark: '.' },
  {
    name: 'windows path',
    pattern: /\b[A-Za-z]:\\[^\s"'<>|]{1,400}/g,
    by: '<path>',
    mark: ':\\',
  },
  {
    name: 'path',
    pattern: /(?:\.{0,2}|~|@[\w.-]{1,60})?(?:\/[\w.@+~-]{1,100}){2,40}\/?/g,
    by: '<path>',
    mark: '/',
  },
  {
    name: 'hex',
    pattern: /\b0x[0-9a-f]{1,32}\b|\b(?=[0-9a-f]*\d)[0-9a-f]{12,64}\b/gi,
    by: '<hex>',
    mark: DIGIT,
  },
  { name: 'double quoted', pattern: /"[^"\n]{0,300}"/g, by: '"<s>"', mark: '"' },
  {
    name: 'single quoted',
    pattern: /(?<![A-Za-z])'[^'\n]{0,300}'(?![A-Za-z])/g,
    by: "'<s>'",
    mark: "'",
  },
  { name: 'back quoted', pattern: /`[^`'\n]{0,300}[`']/g, by: '`<s>`', mark: '`' },
  {
    name: 'number',
    pattern: /(?<![A-Za-z]-)\b\d+(?:\.\d+)*(?:ms|s|m|h|kb|mb|gb|%)?\b/gi,
    by: '<n>',
    mark: DIGIT,
  },
];

/**
 * Replaces the variable parts of a line by their kind. Masking twice equals masking once.
 * @param line at most a few thousand characters
 */
export function mask(line: string): string {
  let text = line;
  for (const { pattern, by, mark } of MASKS) {
    const present = typeof mark === 'string' ? text.includes(mark) : mark.test(text);
    if (present) text = text.replace(pattern, by);
  }
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

/**
 * A short stable hash (53 bits, 11 base-36 digits at most) of text, for fingerprints only: not
 * for secrets. The mixing is MurmurHash3's finaliser on two lanes.
 */
export function shortHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
