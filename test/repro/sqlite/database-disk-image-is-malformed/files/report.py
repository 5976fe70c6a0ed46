import sqlite3

print(len(sqlite3.connect("app.db").execute("SELECT email FROM users ORDER BY email").fetchall()))
