// npm run repro [-- id or domain ...] [--write] [--ci]: causes the records' errors for real.
import { parseArgs } from 'node:util';
import { createMatcher } from '../../src/matching/create-matcher.ts';
import { loadCatalog } from '../../src/store/record-files.ts';
import { cleanEnvironment } from './clean-environment.ts';
import { missingTools } from './missing-tools.ts';
import { type Repro, readRepros } from './read-repro.ts';
import { renderFailures, renderTable } from './render-results.ts';
import { runAll } from './run-all.ts';
import { type ReproResult, runRepro } from './run-repro.ts';
import { writeVerdict } from './write-verdict.ts';

const TIMEOUT_MS = 60_000;
/** What CI spends at most on starting folders; the last ones begun may take a little longer. */
const CI_BUDGET_MS = 150_000;
const DAY_MS = 24 * 60 * 60 * 1000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    ci: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '2' },
  },
});

const { catalog } = await loadCatalog('records');
const matcher = createMatcher(catalog.records);
const environment = cleanEnvironment(process.env);
const repros = chosen(readRepros('test/repro'));
if (repros.length === 0) {
  console.error(`nothing under test/repro for ${positionals.join(' ') || 'these options'}`);
  process.exit(2);
}

const results = await runAll(repros, {
  jobs: Math.max(1, Number(values.jobs) || 1),
  deadline: values.ci ? Date.now() + CI_BUDGET_MS : Number.POSITIVE_INFINITY,
  now: Date.now,
  run,
  report(result) {
    console.log(`${result.kind.padEnd(7)} ${result.id}`);
    if (result.kind === 'failed') console.log(renderFailures(result));
  },
});
console.log(`\n${renderTable(results)}`);
if (values.write) {
  const today = new Date().toISOString().slice(0, 10);
  for (const { id, kind } of results) {
    if (catalog.find(id)?.id === id) writeVerdict(`records/${id}.json`, kind, today);
  }
}
process.exitCode = results.some(({ kind }) => kind === 'failed') ? 1 : 0;

function chosen(all: readonly Repro[]): Repro[] {
  const asked = all.filter(
    ({ id }) =>
      positionals.length === 0 ||
      positionals.some((word) => id === word || id.startsWith(`${word}/`)),
  );
  if (!values.ci) return asked;
  // Begins elsewhere every day, so that what a busy machine leaves out is run on another one.
  const anywhere = asked.filter(({ needs }) => needs.length === 0);
  const first = Math.floor(Date.now() / DAY_MS) * 30;
  return anywhere
    .map((_, index) => anywhere[(index + first) % anywhere.length])
    .flatMap((repro) => repro ?? []);
}

function run(repro: Repro): Promise<ReproResult> {
  const missing = missingTools(repro.needs, environment['PATH'] ?? '');
  if (missing.length > 0) {
    const why = `missing ${missing.join(', ')}`;
    return Promise.resolve({ id: repro.id, kind: 'not run', why, milliseconds: 0 });
  }
  const record = catalog.find(repro.id);
  const isOwn = record?.id === repro.id;
  return runRepro(repro, {
    record: isOwn ? record : undefined,
    matcher,
    environment,
    timeoutMs: TIMEOUT_MS,
  });
}
