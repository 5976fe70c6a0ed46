cat > totals.py <<'PY'
import pandas as pd
rows = []
for sku, qty in (("A1", 2), ("B2", 5)):
    rows.append({"sku": sku, "qty": qty})
print(pd.DataFrame(rows))
PY
bash "$REPRO/error.sh"
