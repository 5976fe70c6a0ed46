python3 - <<'PY'
import sqlite3
row = sqlite3.connect(":memory:").execute("select 1 where 1 = 2").fetchone()
print("no order" if row is None else row[0])
PY
