const END = '.';

/**
 * Words that look like given ones but are none: letters follow each other as often as they do in
 * those, by the two letters before. So the made-up records are neither easier nor harder to tell
 * apart by groups of letters than real ones.
 * @param like lower-case words
 * @returns `count` different words of 4 to 14 letters
 */
export function makeUpWords(
  like: readonly string[],
  count: number,
  random: () => number,
): readonly string[] {
  const followers = new Map<string, string[]>();
  for (const word of like) {
    const letters = `${END}${END}${word}${END}`;
    for (let at = 2; at < letters.length; at += 1) {
      const before = letters.slice(at - 2, at);
      const list = followers.get(before);
      if (list === undefined) followers.set(before, [letters.charAt(at)]);
      else list.push(letters.charAt(at));
    }
  }
  const taken = new Set(like);
  const made: string[] = [];
  while (made.length < count) {
    const word = oneWord(followers, random);
    if (word.length < 4 || taken.has(word)) continue;
    taken.add(word);
    made.push(word);
  }
  return made;
}

function oneWord(followers: ReadonlyMap<string, readonly string[]>, random: () => number): string {
  let word = '';
  while (word.length < 14) {
    const list = followers.get(`${END}${END}${word}`.slice(-2)) ?? [];
    const letter = list[Math.floor(random() * list.length)] ?? END;
    if (letter === END) break;
    word += letter;
  }
  return word;
}
