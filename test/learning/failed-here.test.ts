import { expect, test } from 'vitest';
import { failedHere } from '../../src/learning/failed-here.ts';
import { aRatedRecord, aVote } from '../support/rated.ts';

test('what failed here is what more people found useless than useful, in this incident only', () => {
  const events = [
    aVote({ outcome: 'failed' }),
    aVote({ item: 'fix:1', outcome: 'worse' }),
    aVote({ item: 'fix:1', user: 'u2' }),
    aVote({ item: 'fix:2', outcome: 'partly' }),
    aVote({ item: 'fix:2', outcome: 'failed', incident: 'i2' }),
    aVote({ item: 'dead_end:0', outcome: 'failed' }),
  ];
  const here = { team: 'T1', incident: 'i1' };
  expect([...failedHere(aRatedRecord(), events, here)]).toEqual(['fix:0']);
});
