import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRegexReading } from '../../../src/app/regex-reading.ts';
import { importRecords } from '../../../src/records/import/import-records.ts';
import { QUARANTINED_REGEX } from '../../../src/records/quarantine.ts';
import type { ErrorRecord } from '../../../src/records/schema.ts';
import { aRecord } from '../../support/a-record.ts';

const sample = (name: string) => readFileSync(`test/fixtures/errorcanon/${name}.json`, 'utf8');
const FULL = sample('assemble-debug-failed');
const LICENSE = sample('sdk-license-not-accepted');

function take(texts: string | readonly string[], own: readonly ErrorRecord[] = []) {
  const files = [texts].flat().map((text, index) => ({ file: `${index}`, content: { text } }));
  return importRecords(files, { own, negatives: [], readingOf: createRegexReading });
}
const one = (text: string, own?: readonly ErrorRecord[]) => take(text, own)[0]!;
interface Canon extends Record<string, unknown> {
  readonly error: object;
}
const canon = (edit: (canon: Canon) => void) => {
  const value: Canon = JSON.parse(FULL);
  edit(value);
  return JSON.stringify(value);
};
const reasons = (text: string) =>
  one(text).notes.flatMap(({ kind, reason }) => (kind === 'refused' ? [reason] : []));

describe('importing an ErrorCanon', () => {
  test('error, verdict, items, versions and edges come into our fields', () => {
    const [full] = take([FULL, LICENSE]);
    expect(full?.record).toMatchObject({
      id: 'flutter/assemble-debug-failed-flutter3-24-linux',
      signature: 'Gradle task assembleDebug failed with exit code 1',
      root_cause: expect.stringContaining('Android build'),
      versions: [{ version: 'flutter >=3.10,<4.0' }],
      tags: ['flutter', 'linux'],
      evidence_count: 2,
      last_confirmed: null,
      transition_graph: {
        leads_to: [{ id: 'flutter/sdk-license-not-accepted-flutter3-linux', probability: 0.2 }],
      },
    });
  });

  test('a review elsewhere is kept as the word of the source and earns nothing', () => {
    const [full, license] = take([FULL, LICENSE]);
    expect(full?.record?.verification_tier).toBe('imported');
    expect(full?.record?.origin?.review_status).toBe('human_reviewed');
    expect(license?.record?.verification_tier).toBe('ai_generated');
  });

  test('whatever has no place with us is in the notes with its value', () => {
    const { notes } = one(FULL);
    const lost = notes.filter(({ kind }) => kind === 'left_out');
    expect(lost.map(({ path }) => path).sort()).toEqual([
      'dead_ends[0].common_misconception',
      'dead_ends[1].sources[0]',
      'environment.hardware',
      'error.last_confirmed',
      'error.severity',
      'metadata.generated_by',
      'metadata.generation_date',
      'metadata.page_views',
      'transition_graph.frequently_confused_with[0]',
      'transition_graph.leads_to[0]',
      'transition_graph.leads_to[0].typical_delay',
      'workarounds[0].tradeoff',
    ]);
    expect(lost.every(({ value }) => value !== undefined)).toBe(true);
    expect(notes).toContainEqual({
      kind: 'changed',
      path: 'dead_ends[1].fail_rate',
      reason: 'is no share from 0 to 1; 0.5 stands in',
      value: 1.5,
    });
  });

  test('a regex that RE2 does not have is set aside and the record stays', () => {
    const { record, quarantined, notes } = one(LICENSE);
    expect(record?.regex).toBe(QUARANTINED_REGEX);
    expect(quarantined).toContain('(?<!# )');
    expect(notes).toContainEqual(
      expect.objectContaining({ kind: 'quarantined', reason: expect.stringContaining('RE2') }),
    );
  });

  test.each([
    ['everyday words', '(?i)failed'],
    ['the empty text', 'x*'],
    ['nothing of its own', 'Gradle task assembleRelease was cancelled'],
    ['too little', 'G\\w+ t\\w+'],
    ['what one of ours is recognised by', 'Gradle task assemble|RelayError: valve'],
  ])('a regex that matches %s is set aside', (_, regex) => {
    const text = canon(({ error }) => Object.assign(error, { regex }));
    expect(one(text, [aRecord()]).quarantined).toBe(regex);
  });

  test('a sound regex is let through beside ours', () => {
    expect(one(FULL, [aRecord()]).quarantined).toBeUndefined();
  });

  test.each<[string, string, string]>([
    [
      'an id that leads out of the folder',
      canon((c) => (c['id'] = '../../etc/passwd')),
      'is not domain/slug',
    ],
    ['no id', canon((c) => delete c['id']), 'is not domain/slug'],
    ['a version to come', canon((c) => (c['schema_version'] = '2.0.0')), '2.0.0 is not known'],
    ['no regex', canon((c) => Object.assign(c.error, { regex: '' })), 'expected string'],
    ['error as a list', canon((c) => Object.assign(c, { error: [] })), 'expected string'],
    ['a prototype key', FULL.replace('"severity"', '"__proto__"'), '"__proto__"'],
    ['an escaped prototype key', FULL.replace('"severity"', '"\\u005f_proto__"'), '"__proto__"'],
    ['a constructor', FULL.replace('"severity"', '"constructor"'), '"constructor"'],
    ['depth', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'levels deep'],
    [
      'size',
      canon((c) => Object.assign(c.error, { signature: 'x'.repeat(300_000) })),
      'at most 262144',
    ],
    ['half a file', FULL.slice(0, 400), 'not JSON'],
    ['a number', '42', 'no object'],
    ['nothing', '', 'not JSON'],
  ])('%s is refused with its reason', (_, text, reason) => {
    expect(reasons(text).join('; ')).toContain(reason);
    expect(one(text).record).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('importing our own records', () => {
  const own = aRecord();

  test.each([
    ['one object', JSON.stringify(own)],
    ['an array', JSON.stringify([own])],
    ['lines', `${JSON.stringify(own)}\n\n`],
    ['a byte order mark', `\uFEFF${JSON.stringify(own)}`],
  ])('%s gives the record as it was', (_, text) => {
    expect(one(text).record).toEqual(own);
  });

  test('a typo refuses the record by the name of the field, the others are taken', () => {
    const lines = [JSON.stringify({ ...own, tagz: [] }), '{', JSON.stringify(own)].join('\n');
    const read = take(lines);
    expect(read.map(({ place, record }) => [place, record?.id])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, own.id],
    ]);
    expect(read[0]?.notes[0]).toMatchObject({ kind: 'refused', path: 'tagz' });
  });

  test('of two records with one id the first is taken, the second kept in the notes', () => {
    const [first, second] = take([JSON.stringify(own), JSON.stringify({ ...own, tags: [] })]);
    expect(first?.record).toEqual(own);
    expect(second?.record).toBeUndefined();
    expect(second?.notes[0]).toMatchObject({ kind: 'refused', value: { tags: [] } });
  });
});

describe('importing anything', () => {
  test('every text is answered, and what is taken has an id that stays in the folder', () => {
    const value = fc.oneof(
      fc.jsonValue().map((json) => JSON.stringify(json)),
      fc
        .tuple(fc.constantFrom(...Object.keys(JSON.parse(FULL))), fc.jsonValue())
        .map(([key, json]) => canon((c) => (c[key] = json))),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), (lines) => {
        for (const { record, notes } of take(lines.join('\n'))) {
          if (record === undefined) expect(notes[0]?.kind).toBe('refused');
          else expect(record.id).toMatch(/^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/);
        }
      }),
    );
  });
});
