import sqlite3
import sys

db = sqlite3.connect("app.db", isolation_level=None)
db.execute("PRAGMA foreign_keys=ON")
db.execute("CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY)")
db.execute("CREATE TABLE IF NOT EXISTS orders (user_id INTEGER REFERENCES users (id))")
for sql in sys.argv[1:]:
    print(db.execute(sql).fetchall())
