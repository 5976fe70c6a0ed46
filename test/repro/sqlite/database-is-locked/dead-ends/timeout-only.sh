# an upgrade from a stale read to a write fails at once, whatever the timeout is
python3 hold.py < /dev/null
python3 -c 'import sqlite3; sqlite3.connect("inventory.db").execute("PRAGMA journal_mode=WAL")'
READ_FIRST=1 MEANWHILE=1 TIMEOUT=30 timeout 10 python3 reserve.py
