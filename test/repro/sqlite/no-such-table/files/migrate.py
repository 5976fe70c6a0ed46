import os
import sqlite3

sqlite3.connect(os.environ.get("DB", "inventory.db")).execute("CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT)")
