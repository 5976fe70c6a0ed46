// npm run fuzz [-- --count 100000 --seed 1 --stall 2000]: hostile pastes through redaction and matcher.
import { parseArgs } from 'node:util';
import { seededRandom } from '../bench/seeded-random.ts';
import { createMatcher } from '../src/matching/create-matcher.ts';
import { redact } from '../src/redaction/redact.ts';
import { loadCatalog } from '../src/store/record-files.ts';
import { faultOfAnswer } from '../test/support/fault-of-answer.ts';
import { hostilePaste } from '../test/support/hostile-pastes.ts';
import { realPastes } from '../test/support/real-pastes.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    /** Milliseconds that one paste may take, generous: a busy machine is no fault. */
    stall: { type: 'string', default: '5000' },
  },
});
const count = Number(values.count);
const seed = values.seed === undefined ? Date.now() % 2 ** 32 : Number(values.seed);
const stall = Number(values.stall);
console.log(`${count} pastes, seed ${seed}`);

const real = realPastes();
const matcher = createMatcher((await loadCatalog('records')).catalog.records);
const start = performance.now();
let characters = 0;
let slowest = { ms: 0, number: 0, kind: '' };
let faults = 0;
for (let number = 0; number < count; number += 1) {
  // Each paste has a seed of its own, so that one can be repeated without those before it.
  const { kind, text } = hostilePaste(seededRandom(seed + number), real);
  const before = performance.now();
  const fault = faultOf(text);
  const ms = performance.now() - before;
  characters += text.length;
  if (ms > slowest.ms) slowest = { ms, number, kind };
  const said = fault ?? (ms > stall ? `took ${ms.toFixed(0)} ms` : undefined);
  if (said !== undefined) {
    faults += 1;
    console.error(`${kind}, --seed ${seed + number} --count 1: ${said}`);
  }
  if ((number + 1) % 10_000 === 0) console.log(`${number + 1} ${rate(number + 1)}`);
}
console.log(
  `${count} pastes, ${(characters / 1e6).toFixed(0)} M characters, seed ${seed}: ${faults} faults; ${rate(count)}; ` +
    `slowest ${slowest.ms.toFixed(0)} ms (${slowest.kind}, --seed ${seed + slowest.number} --count 1)`,
);
if (faults > 0) process.exitCode = 1;

function faultOf(text: string): string | undefined {
  try {
    return faultOfAnswer(matcher.match(redact(text)));
  } catch (error) {
    // Any throw is what this looks for; the stack says where.
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function rate(done: number): string {
  return `${((1000 * done) / (performance.now() - start)).toFixed(0)} pastes/s`;
}
