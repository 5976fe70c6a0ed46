// Requests that take a client from the pool; RELEASE says whether they give it back.
import pg from 'pg';

const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: Number(process.env['MAX'] ?? 2),
  connectionTimeoutMillis: Number(process.env['TIMEOUT'] ?? 500),
});
for (let request = 1; request <= Number(process.env['REQUESTS'] ?? 5); request++) {
  const client = await pool.connect();
  await client.query('SELECT 1');
  if (process.env['RELEASE']) client.release();
}
console.log('served', pool.totalCount, pool.idleCount, pool.waitingCount);
process.exit();
