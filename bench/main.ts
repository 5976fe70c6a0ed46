// npm run bench [-- --full]: measures quality, latency and memory, and writes docs/benchmark.md.
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { createMatcher } from '../src/matching/create-matcher.ts';
import { loadCatalog } from '../src/store/record-files.ts';
import { benchmarkPage } from './benchmark-page.ts';
import { measureHostile } from './hostile.ts';
import { readLabelledSet } from './labelled-set.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { type CorpusFigures, type CorpusPlan, measureCorpus } from './measure-corpus.ts';
import { measureQuality } from './quality.ts';
import { longQueries, pasteQueries } from './queries.ts';
import { withSyntheticRecords } from './synthetic-records.ts';
import { ALL_SYSTEMS, INDEXED_SYSTEMS, WAYOUT_ALONE } from './systems.ts';

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    out: { type: 'string', default: 'docs/benchmark.md' },
  },
});
const say = (text: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);

const { catalog } = await loadCatalog('records');
const set = readLabelledSet('test/fixtures');
say(`quality: ${set.pastes.length} pastes, ${set.negatives.length} negatives`);
const matcher = createMatcher(catalog.records);
const quality = {
  tune: measureQuality(matcher, catalog, set, 'tune'),
  'held out': measureQuality(matcher, catalog, set, 'held out'),
  all: measureQuality(matcher, catalog, set, 'all'),
};
say('leaving out one record at a time');
const leftOut = leaveOneOut(catalog, set.pastes);

const pastes = pasteQueries(set, catalog, 300);
const long = longQueries(set, 40);
const all = { systems: ALL_SYSTEMS, longSystems: INDEXED_SYSTEMS, pastes, long };
const indexed = { ...all, systems: INDEXED_SYSTEMS };
const alone = { ...all, systems: WAYOUT_ALONE, longSystems: WAYOUT_ALONE };
const plans: readonly (readonly [records: number, plan: CorpusPlan])[] = [
  [catalog.records.length, { ...all, longSystems: ALL_SYSTEMS, budgetMs: 10_000 }],
  [10_000, { ...all, budgetMs: 6_000 }],
  ...(values.full ? [[100_000, { ...indexed, budgetMs: 20_000 }] as const] : []),
  ...(values.full ? [[1_000_000, { ...alone, budgetMs: 60_000 }] as const] : []),
];
const corpora: CorpusFigures[] = [];
for (const [total, plan] of plans) {
  say(`latency: ${total} records`);
  corpora.push(await measureCorpus(withSyntheticRecords(catalog.records, total), plan));
}

say('hostile texts');
const hostile = measureHostile(matcher);

const page = benchmarkPage({
  quality,
  leftOut,
  corpora,
  hostile,
  command: `npm run bench${values.full ? ' -- --full' : ''}`,
  now: new Date(),
  node: process.version,
  load: loadavg()[2] ?? Number.NaN,
});
writeFileSync(values.out, page);
console.log(page);
