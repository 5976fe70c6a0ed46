// A pool with an idle client whose server process is killed; then one more query.
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], keepAlive: true });
pool.on('error', () => console.log('an idle client was lost'));
const { rows } = await pool.query('SELECT pg_backend_pid() AS pid');
process.kill(rows[0].pid, 'SIGKILL');
while (pool.totalCount > 0) await delay(50);
for (let attempt = 1; ; attempt++) {
  try {
    console.log((await pool.query("SELECT 'served' AS answer")).rows);
    break;
  } catch (error) {
    if (attempt === 50) throw error;
    await delay(100); // 57P03: the server is starting up again
  }
}
await pool.end();
