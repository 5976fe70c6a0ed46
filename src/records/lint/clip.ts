/** A value as a finding quotes it: one line, at most 90 characters. */
export function clip(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= 90 ? flat : `${flat.slice(0, 89)}…`;
}
