import type { Logger } from '../log.ts';
import type { Matcher } from '../matching/matcher.ts';
import type { Catalog } from '../records/catalog.ts';
import type { Store } from '../store/store.ts';
import type { IncidentHistory } from './incident-history.ts';
import type { RecordSearch } from './record-search.ts';

/** What the use cases work with. Time and chance come in here, so that tests decide them. */
export interface AppDeps {
  readonly catalog: Catalog;
  readonly matcher: Matcher;
  readonly search: RecordSearch;
  readonly store: Store;
  /** How records followed each other in a workspace's incidents. */
  readonly history: IncidentHistory;
  readonly log: Logger;
  readonly now: () => Date;
  /** How long after *Trying it* a person is asked how it went, in ms; 0 = never. */
  readonly askAfterMs: number;
  /** A short random id of letters and digits, never given twice. */
  readonly newId: () => string;
}
