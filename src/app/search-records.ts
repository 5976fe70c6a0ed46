import type { ErrorRecord } from '../records/schema.ts';
import type { AppDeps } from './deps.ts';

/** Results on one page. */
const MAX_RESULTS = 8;

export interface SearchAnswer {
  readonly query: string;
  readonly results: readonly ErrorRecord[];
  /** Every domain there is, for who found nothing. */
  readonly domains: readonly string[];
}

/** `/explain search <words>`: the records that fit a few words. Nothing is stored of it. */
export function searchRecords(
  query: string,
  deps: Pick<AppDeps, 'catalog' | 'search'>,
): SearchAnswer {
  return {
    query,
    results: deps.search.find(query, MAX_RESULTS),
    domains: [...new Set(deps.catalog.records.map(({ domain }) => domain))].sort(),
  };
}
