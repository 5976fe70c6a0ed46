// node db.mjs [--catch] 'sql' ...: runs each statement on one connection to DATABASE_URL and prints
// its rows. An error is not caught, so that Node prints it as it would in a program; with --catch
// only that of the last statement, as in a program that swallows errors and goes on.
import pg from 'pg';

const statements = process.argv.slice(2).filter((word) => word !== '--catch');
const swallows = statements.length < process.argv.length - 2;
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
try {
  for (const [index, sql] of statements.entries()) {
    try {
      const results = [await client.query(sql)].flat();
      for (const { rows } of results) if (rows.length > 0) console.log(JSON.stringify(rows));
    } catch (error) {
      if (!swallows || index === statements.length - 1) throw error;
    }
  }
} finally {
  await client.end();
}
