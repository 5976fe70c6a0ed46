cat > report.py <<'PY'
import pandas as pd
df = pd.DataFrame({"sku": ["A1", "A1"], "qty": [2, 5]}).groupby("sku").sum()
print(df.reset_index()[["sku", "qty"]])
PY
bash "$REPRO/error.sh"
