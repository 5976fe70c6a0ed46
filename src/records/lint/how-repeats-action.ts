import { clip } from './clip.ts';
import type { LintRule, Violation } from './lint-rule.ts';
import { similarity, tellingTokens } from './text-similarity.ts';

/** Shared words over all words from which two texts say the same. */
const SAME = 0.75;
const FEW_WORDS = 4;

/** A card prints both: twice the same sentence wastes the reader's time and hides that no code is there. */
export const howRepeatsAction: LintRule = {
  name: 'how-repeats-action',
  level: 'error',
  asks: "A fix's `how` is what to run, and a dead end's `why_fails` the reason; neither says the action again.",
  *check({ records }) {
    for (const { id, workarounds, dead_ends } of records) {
      for (const [index, { action, how }] of workarounds.entries()) {
        if (repeats(how, action)) yield violation(id, `workarounds[${index}].how`, how, RUN);
      }
      for (const [index, { action, why_fails }] of dead_ends.entries()) {
        if (!repeats(why_fails, action)) continue;
        yield violation(id, `dead_ends[${index}].why_fails`, why_fails, REASON);
      }
    }
  },
};

const RUN = 'put the commands or the code there, runnable but for <placeholders>';
const REASON = 'name the mechanism that makes it fail';

function violation(id: string, path: string, text: string, next: string): Violation {
  return { id, path, message: `says the action again ("${clip(text)}"); ${next}` };
}

function repeats(text: string, action: string): boolean {
  if (normal(text) === normal(action)) return true;
  const tokens = tellingTokens(text);
  return tokens.size >= FEW_WORDS && similarity(tokens, tellingTokens(action)) >= SAME;
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
