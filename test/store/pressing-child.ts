import { openStore } from '../../src/store/open-store.ts';
import { silentLogger } from '../support/silent-logger.ts';

/**
 * A bot to be killed: presses and claims numbered things until it ends, and says each one that was
 * answered. Arguments: database URL, team, first number, last number.
 */
const [url = '', team = '', first = '0', last = '0'] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

const store = await openStore(url, { log: silentLogger });
for (let n = Number(first); n <= Number(last); n++) {
  const at = new Date(n);
  const place = { team, incident: `C1:${n}.0`, record: 'a/a' };
  const press = { ...place, item: 'fix:0', user: `U${n}`, outcome: 'worked', at } as const;
  await store.press({ ...press, version: null, pressId: `press-${n}` });
  say(`pressed ${n}`);
  const sighting = {
    ...place,
    id: `${process.pid}-${n}`,
    channel: 'C1',
    confidence: 1,
    nearest: [],
    evidence: [],
    fingerprint: '',
    tellingLine: null,
    version: null,
    os: null,
    user: null,
    at,
  };
  if (await store.addSighting(sighting, `claim-${n}`)) say(`claimed ${n} ${sighting.id}`);
}
await store.close();
