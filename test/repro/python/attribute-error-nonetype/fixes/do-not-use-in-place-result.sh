python3 - <<'PY'
rows = [3, 1, 2]
assert rows.sort() is None      # rows = rows.sort() would leave None in rows
print(sorted(rows).index(2))
PY
