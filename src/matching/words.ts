// Identifiers and words of three letters and more, HTTP statuses and codes of five digits.
const ASCII_WORD = /[A-Za-z_]\w{2,60}|\b[45]\d{2}\b|\b\d{5}\b/g;
// The same in any script; four times as slow, so only where it is needed.
const WORD = /[\p{L}_][\p{L}\p{N}_]{2,60}|\b[45]\d{2}\b|\b\d{5}\b/gu;
const HAN = /\p{Script=Han}/u;

/**
 * The comparable words of a line, lower case, in order, repeats kept. Han text, which has no
 * spaces, is cut into overlapping pairs.
 */
export function words(text: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  const found: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    if (HAN.test(word)) found.push(...pairs(word));
    else found.push(word.toLowerCase());
  }
  return found;
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
