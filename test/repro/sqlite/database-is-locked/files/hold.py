"""Keeps a write transaction open until stdin ends."""
import sqlite3
import sys

db = sqlite3.connect("inventory.db")
db.execute("CREATE TABLE IF NOT EXISTS items (sku, qty)")
db.execute("INSERT INTO items VALUES ('SKU-1', 9)")
db.commit()
db.execute("UPDATE items SET qty = 8")
print("holds the lock", flush=True)
sys.stdin.read()
