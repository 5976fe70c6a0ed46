/** The text if it is Chinese: some "translations" are the English text again. */
export function chineseOnly(text: string | null | undefined): string | null {
  return text != null && /\p{Script=Han}/u.test(text) ? text : null;
}
