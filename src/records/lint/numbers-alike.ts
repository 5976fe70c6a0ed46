import type { ErrorRecord } from '../schema.ts';
import type { LintRule, Violation } from './lint-rule.ts';

/** Numbers of a domain from which a single value says that nobody estimated. */
const DOMAIN_NUMBERS = 6;

/** The order of the fixes follows from the rates; equal ones say that nobody weighed them. */
export const numbersAlike: LintRule = {
  name: 'numbers-alike',
  level: 'warning',
  asks: 'The success rates of a record differ, and so do those of a domain: each is an estimate of its own.',
  *check({ records }) {
    for (const record of records) {
      const rates = successRates(record);
      if (rates.length < 2 || new Set(rates).size > 1) continue;
      const message = `all ${rates.length} fixes have success_rate ${rates[0]}; estimate each by the method of docs/records.md`;
      yield { id: record.id, path: 'workarounds', message };
    }
    yield* domainsAlike(records);
  },
};

function* domainsAlike(records: readonly ErrorRecord[]): Iterable<Violation> {
  for (const domain of new Set(records.map((record) => record.domain))) {
    const own = records.filter((record) => record.domain === domain);
    const rates = own.flatMap(successRates);
    const [first] = own;
    if (first === undefined || rates.length < DOMAIN_NUMBERS || new Set(rates).size > 1) continue;
    const message = `all ${rates.length} fixes of the domain ${domain} have success_rate ${rates[0]}; estimate each by the method of docs/records.md`;
    yield { id: first.id, path: 'workarounds', message };
  }
}

function successRates(record: ErrorRecord): number[] {
  return record.workarounds.map((fix) => fix.success_rate);
}
