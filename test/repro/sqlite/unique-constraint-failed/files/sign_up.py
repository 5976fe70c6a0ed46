import sqlite3
import sys

db = sqlite3.connect("app.db", isolation_level=None)
db.execute("CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, email TEXT UNIQUE, name TEXT)")
db.execute("INSERT OR IGNORE INTO users (email) VALUES ('a@example.com')")
for sql in sys.argv[1:]:
    print(db.execute(sql).fetchall())
