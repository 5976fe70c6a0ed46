import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../bench/seeded-random.ts';
import { createMatcher } from '../../src/matching/create-matcher.ts';
import type { Matcher } from '../../src/matching/matcher.ts';
import { redact } from '../../src/redaction/redact.ts';
import { loadCatalog } from '../../src/store/record-files.ts';
import { faultOfAnswer } from '../support/fault-of-answer.ts';
import { PASTE_KINDS } from '../support/hostile-pastes.ts';
import { realPastes } from '../support/real-pastes.ts';

let matcher: Matcher;
beforeAll(async () => {
  matcher = createMatcher((await loadCatalog('records')).catalog.records);
});

const real = realPastes();

test.each(Object.entries(PASTE_KINDS))(
  '%s: redacted and matched, the answer is sound',
  (_, make) => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        expect(
          faultOfAnswer(matcher.match(redact(make(seededRandom(seed), real)))),
        ).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  },
);
