python3 - <<'PY'
import sqlite3
db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE users (email)")
db.executemany("INSERT INTO users VALUES (?)", [("a@example.com",)] * 2)
db.execute("DELETE FROM users WHERE rowid NOT IN (SELECT min(rowid) FROM users GROUP BY email)")
db.execute("CREATE UNIQUE INDEX users_email ON users (email)")
PY
