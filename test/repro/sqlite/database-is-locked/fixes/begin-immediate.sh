python3 hold.py < /dev/null
python3 -c 'import sqlite3; sqlite3.connect("inventory.db").execute("PRAGMA journal_mode=WAL")'
READ_FIRST=1 BEGIN="BEGIN IMMEDIATE" TIMEOUT=10 python3 reserve.py
