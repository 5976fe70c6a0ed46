import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'] });
console.log((await pool.query('SELECT 1 AS answer')).rows);
await pool.end();
