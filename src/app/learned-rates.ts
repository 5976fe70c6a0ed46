import type { RecordRates } from '../learning/rate-record.ts';
import type { Catalog } from '../records/catalog.ts';
import type { ErrorRecord } from '../records/schema.ts';
import type { LedgerEntry, LedgerProblem } from './parse-ledger.ts';
import { type RatesOptions, rates } from './rates.ts';

/** What people's votes made of one fix or dead end. */
export interface LearnedItem {
  readonly item: string;
  /** Claim and votes together: of success for a fix, of failure for a dead end. */
  readonly rate: number;
  /** Ends of the 80 % interval. */
  readonly low: number;
  readonly high: number;
  /** Standing votes by heads; all zero = nobody reported, and the rate is the claim. */
  readonly people: RecordRates['items'][number]['people'];
}

/** What votes made of a record, beside what it claims. */
export interface LearnedRates {
  readonly fix_success_rate: number;
  readonly confidence: number;
  readonly tier: string;
  readonly disputed: boolean;
  /** Fixes, then dead ends, each in the record's order. */
  readonly items: readonly LearnedItem[];
}

/** A record as it is handed on; without a ledger it is the record itself. */
export type ExportedRecord = ErrorRecord & { readonly learned?: LearnedRates };

/**
 * Puts learned rates beside the curated ones. The record's own numbers stay as they are written:
 * they are the claim that the votes are measured against.
 */
export function withLearnedRates(
  catalog: Catalog,
  entries: readonly LedgerEntry[],
  options: RatesOptions,
): { readonly records: readonly ExportedRecord[]; readonly problems: readonly LedgerProblem[] } {
  const { records: rated, problems } = rates(catalog, entries, options);
  const byId = new Map(rated.map((one) => [one.record, one]));
  const records = catalog.records.map((record) => {
    const learned = byId.get(record.id);
    return learned === undefined ? record : { ...record, learned: learnedOf(learned) };
  });
  return { records, problems };
}

function learnedOf({ fixSuccessRate, confidence, tier, disputed, items }: RecordRates) {
  return {
    fix_success_rate: fixSuccessRate,
    confidence,
    tier,
    disputed,
    items: items.map(({ item, rate, low, high, people }) => ({ item, rate, low, high, people })),
  };
}
