// Asks, has the server end all sessions, and asks again.
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'] });
pool.on('error', () => console.log('an idle client was lost'));
console.log((await pool.query("SELECT 'first' AS answer")).rows);
const admin = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await admin.connect();
await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND client_port IS NOT NULL');
await admin.end();
while (pool.totalCount > 0) await new Promise(setImmediate);
console.log((await pool.query("SELECT 'second' AS answer")).rows);
await pool.end();
