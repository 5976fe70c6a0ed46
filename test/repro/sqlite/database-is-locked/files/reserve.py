"""Books one item; with READ_FIRST it reads in the same transaction before it writes."""
import os
import sqlite3

db = sqlite3.connect("inventory.db", timeout=float(os.environ.get("TIMEOUT", "0.2")), isolation_level=None,
                     check_same_thread="ANY_THREAD" not in os.environ)
db.execute(os.environ.get("BEGIN", "BEGIN"))
if "READ_FIRST" in os.environ:
    db.execute("SELECT qty FROM items").fetchall()
    if "MEANWHILE" in os.environ:  # another connection writes between our read and our write
        sqlite3.connect("inventory.db").execute("UPDATE items SET qty = 5").connection.commit()
db.execute("UPDATE items SET qty = qty - 1")
db.execute("COMMIT")
print("reserved")
