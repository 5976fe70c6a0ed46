python3 migrate.py
mkdir service && cd service
python3 -c 'import sqlite3; print(sqlite3.connect("inventory.db").execute("PRAGMA database_list").fetchall())' | grep service/inventory.db
