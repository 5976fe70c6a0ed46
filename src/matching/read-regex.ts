import type { RE2JS } from 're2js';
import { compileRegex } from '../records/compile-regex.ts';
import { requiredLiterals } from './regex-literals.ts';

/** A regex that was asked for. Compiling costs most, so it waits until the literals were found. */
export interface ReadRegex {
  /** Lower case; one of the groups occurs whole in whatever the regex matches. */
  readonly literals: readonly (readonly string[])[];
  /** Whether it looks across line breaks. */
  readonly windowed: boolean;
  compiled(): RE2JS;
}

export function readRegex(source: string): ReadRegex {
  return {
    literals: requiredLiterals(source).map((group) => group.filter((text) => text.length > 1)),
    windowed: /\\n|\(\?[a-z]*s/.test(source),
    compiled: () => compileRegex(source),
  };
}

/** @param lower lower-case text */
export function holdsLiterals({ literals }: ReadRegex, lower: string): boolean {
  return literals.some((group) => group.every((literal) => lower.includes(literal)));
}

/** Length of the most that is certain to be matched: the longer, the less it is by chance. */
export function literalLength({ literals }: ReadRegex, lower: string): number {
  const found = literals.filter((group) => group.every((literal) => lower.includes(literal)));
  return Math.max(0, ...found.map((group) => group.reduce((sum, { length }) => sum + length, 0)));
}
