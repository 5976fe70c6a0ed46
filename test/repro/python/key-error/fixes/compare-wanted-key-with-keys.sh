python3 - <<'PY'
rows = [{"sku": "A1", "price": 5}, {"sku": "B2"}]
print([list(row) for row in rows if "price" not in row])
PY
