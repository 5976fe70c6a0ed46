import sqlite3
import sys

db = sqlite3.connect(sys.argv[1], uri=sys.argv[1].startswith("file:"))
with db:
    db.execute("INSERT INTO users VALUES ('dana@example.com')")
print("added")
