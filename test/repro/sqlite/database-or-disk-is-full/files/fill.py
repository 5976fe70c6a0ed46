import os
import sqlite3

db = sqlite3.connect("app.db")
db.execute("PRAGMA max_page_count = " + os.environ.get("PAGES", "8"))
db.execute("CREATE TABLE IF NOT EXISTS events (body)")
for n in range(50):
    db.execute("INSERT INTO events VALUES (?)", ("x" * 1000,))
db.commit()
print("stored")
