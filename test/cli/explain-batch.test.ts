import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { explainBatch } from '../../src/cli/explain-batch.ts';
import { createMatcher } from '../../src/matching/create-matcher.ts';
import type { ErrorRecord } from '../../src/records/schema.ts';

const seed: ErrorRecord = JSON.parse(readFileSync('test/fixtures/records/seed.json', 'utf8'));
const matcher = createMatcher([seed]);

async function answers(...lines: string[]) {
  const out: string[] = [];
  const write = async (line: string) => void out.push(line);
  await explainBatch(Readable.from([lines.join('\n')]), matcher, write);
  return out.map((line) => JSON.parse(line));
}

const query = (id: string, text: string) => JSON.stringify({ id, text });

describe('explaining a batch', () => {
  test('each line gets its answer, in order', async () => {
    const [known, chat] = await answers(query('a', seed.signature), query('b', 'lunch?'));
    expect(known).toMatchObject({ id: 'a', reply: true, matches: [{ record: seed.id }] });
    expect(known.matches[0].evidence[0]).toMatchObject({ kind: 'regex' });
    expect(chat).toEqual({ id: 'b', reply: false, matches: [] });
  });

  test('a broken line says what is wrong and the rest goes on', async () => {
    const [bad, wrong, good] = await answers('{oops', '{"id":1}', query('c', seed.signature));
    expect(bad).toEqual({ id: null, error: expect.stringContaining('not JSON') });
    expect(wrong).toEqual({ id: null, error: expect.stringContaining('text') });
    expect(good.id).toBe('c');
  });

  test('a secret in a paste does not come out in the evidence', async () => {
    const text = `${seed.signature} password=hunter2secret https://u:p4ssw0rd@db.example`;
    const [answer] = await answers(query('a', text));
    expect(answer.reply).toBe(true);
    expect(JSON.stringify(answer)).not.toMatch(/hunter2secret|p4ssw0rd/);
  });
});
