import type { RatedRecord } from '../../src/learning/rated-record.ts';
import type { VoteEvent } from '../../src/learning/vote-event.ts';

/** The reading time of the learning tests. */
export const NOW = new Date('2026-11-22T00:00:00Z');
const DAY_MS = 24 * 60 * 60 * 1000;

/** The instant `days` before NOW, as a ledger spells it. */
export function daysAgo(days: number): string {
  return new Date(NOW.getTime() - days * DAY_MS).toISOString();
}

/** A record worth n0 = 4.032: three fixes and three dead ends, confirmed today. */
export function aRatedRecord(over: Partial<RatedRecord> = {}): RatedRecord {
  return {
    id: 'grpc/goaway',
    confidence: 0.84,
    verification_tier: 'ai_generated',
    evidence_count: 1,
    last_confirmed: '2026-11-22',
    fix_success_rate: 0.7,
    workarounds: [{ success_rate: 0.85 }, { success_rate: 0.8 }, { success_rate: 0.9 }],
    dead_ends: [{ fail_rate: 0.6 }, { fail_rate: 0.9 }, { fail_rate: 0.95 }],
    ...over,
  };
}

/** A vote of u1 in i1: fix:0 worked, just now. */
export function aVote(over: Partial<VoteEvent> = {}): VoteEvent {
  return {
    team: 'T1',
    incident: 'i1',
    record: 'grpc/goaway',
    item: 'fix:0',
    user: 'u1',
    outcome: 'worked',
    at: daysAgo(0),
    ...over,
  };
}
