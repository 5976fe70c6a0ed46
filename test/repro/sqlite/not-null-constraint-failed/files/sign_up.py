import sqlite3
import sys

db = sqlite3.connect("app.db", isolation_level=None)
db.execute("CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, email TEXT NOT NULL)")
for sql in sys.argv[1:]:
    print(db.execute(sql).fetchall())
