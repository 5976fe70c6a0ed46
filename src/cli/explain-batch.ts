import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { diagnose, quotable } from '../app/diagnose.ts';
import type { Matcher } from '../matching/matcher.ts';

const querySchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
});

/**
 * Answers one JSON line after another, in order: `{"id","text"}` in, `{"id","reply","matches"}`
 * out. A broken line becomes `{"id":null,"error"}` and the rest goes on.
 * @param write gets each answer without its line break; awaited, so that a slow reader is not
 *   flooded
 */
export async function explainBatch(
  input: Readable,
  matcher: Matcher,
  write: (line: string) => Promise<void>,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') await write(JSON.stringify(answer(line, matcher)));
  }
}

function answer(line: string, matcher: Matcher) {
  const query = readQuery(line);
  if ('error' in query) return { id: null, error: query.error };
  const { matches, reply } = diagnose(query.text, matcher);
  return {
    id: query.id,
    reply,
    matches: matches.map(({ record, confidence, evidence }) => ({
      record: record.id,
      confidence,
      evidence: evidence.map(quotable),
    })),
  };
}

function readQuery(line: string) {
  try {
    const parsed = querySchema.safeParse(JSON.parse(line));
    if (parsed.success) return parsed.data;
    return { error: z.prettifyError(parsed.error) };
  } catch (error) {
    return { error: `not JSON: ${(error as SyntaxError).message}` };
  }
}
