# a table of 400 rows, a good backup, and then three pages overwritten as by a failing disk
sqlite3 app.db "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT UNIQUE);
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) INSERT INTO users (email) SELECT 'u' || i || '@example.com' FROM n"
sqlite3 app.db ".backup backup.db"
dd if=/dev/zero bs=4096 count=2 2> /dev/null | tr '\0' Z | dd of=app.db bs=4096 seek="${PAGE:-2}" conv=notrunc 2> /dev/null
