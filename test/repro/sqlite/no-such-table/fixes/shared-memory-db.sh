python3 - <<'PY'
import sqlite3
keep = sqlite3.connect("file:testdb?mode=memory&cache=shared", uri=True)
keep.execute("CREATE TABLE accounts (id)")
print(sqlite3.connect("file:testdb?mode=memory&cache=shared", uri=True).execute("SELECT count(*) FROM accounts").fetchone())
PY
