import os
import sqlite3

db = sqlite3.connect(os.environ.get("DB", "inventory.db"), uri=os.environ.get("DB", "").startswith("file:"))
print(db.execute("SELECT count(*) FROM accounts").fetchone()[0])
