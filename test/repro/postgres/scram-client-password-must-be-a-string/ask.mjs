import pg from 'pg';

const password = process.env['FROM_CONFIG'] ? JSON.parse(process.env['FROM_CONFIG']) : process.env['DB_PASSWORD'];
const pool = new pg.Pool({ host: '127.0.0.1', port: Number(process.env['PORT']), user: 'shop', database: 'postgres', password });
console.log((await pool.query('SELECT current_user')).rows);
await pool.end();
