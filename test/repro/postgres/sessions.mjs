// node sessions.mjs 'a: sql' 'b& sql' ...: several connections to DATABASE_URL, one for each letter.
// "a:" waits for the statement, "b&" goes on at once, as it has to wait for another session.
import pg from 'pg';

const sessions = new Map();
const pending = [];
try {
  for (const word of process.argv.slice(2)) {
    const [, name, mode, sql] = /^(\w)([:&]) (.*)$/s.exec(word);
    const running = (await session(name)).query(sql);
    if (mode === ':') await running;
    else pending.push(running);
    running.catch(() => undefined);
  }
  await Promise.all(pending);
  console.log(`${sessions.size} sessions, all done`);
} finally {
  for (const client of sessions.values()) client.end();
}

async function session(name) {
  const known = sessions.get(name);
  if (known !== undefined) return known;
  const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
  client.on('error', (error) => console.error(`${name}: ${error.message}`));
  await client.connect();
  sessions.set(name, client);
  return client;
}
