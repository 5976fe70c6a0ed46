import os
import sqlite3

db = sqlite3.connect(os.environ.get("DB", "data/app.db"), timeout=float(os.environ.get("TIMEOUT", "5")))
print(db.execute("PRAGMA user_version").fetchone()[0])
